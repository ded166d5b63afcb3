/// The numbers before the items of an OpenDocument text's lists, which stand nowhere in its file.
struct OpenDocumentNumbering {
  private let lists: [String: [Int: OpenDocumentStyles.Level]]
  /// The style of each open list; an inner one has that of the outer where it names none.
  private var open: [String] = []
  /// By style: the number reached on each level.
  private var counters: [String: [Int: Int]] = [:]

  init(_ lists: [String: [Int: OpenDocumentStyles.Level]]) { self.lists = lists }

  /// A list begins; `continues` where it goes on with one before it.
  mutating func startList(style: String?, continues: Bool) {
    let style = style ?? open.last ?? ""
    open.append(style)
    if !continues { counters[style]?[open.count] = nil }
  }

  mutating func endList() { _ = open.popLast() }

  /// The number of the next item, with a tab behind it; empty where none is printed.
  mutating func next(start: Int?) -> String {
    guard let style = open.last, let levels = lists[style], let own = levels[open.count] else { return "" }
    let level = open.count
    var reached = counters[style] ?? [:]
    reached[level] = start ?? reached[level].map { $0 &+ 1 } ?? own.start
    for deeper in level..<OpenDocumentStyles.levelCount { reached[deeper + 1] = nil }
    counters[style] = reached
    if own.format == .bullet { return own.sign.isEmpty ? "" : own.sign + "\t" }
    guard own.format != .none else { return "" }
    var numbers: [String] = []
    for shown in max(1, level + 1 - max(1, min(own.shown, level)))...level {
      guard let format = levels[shown]?.format, format != .none, format != .bullet else { continue }
      guard let number = format.text(of: reached[shown] ?? levels[shown]?.start ?? 1) else { return "" }
      numbers.append(number)
    }
    return own.prefix + numbers.joined(separator: ".") + own.suffix + "\t"
  }
}
