/// The numbers that Word prints before paragraphs and that stand nowhere in its files: they are counted, list by list, as
/// Word counts them.
struct WordNumbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The words around the numbers, `%1` for that of the first level: `%1.`, `(%2)`.
    var text = ""
    var suffix = "\t"
    /// The style whose paragraphs are of this level.
    var style: String?
    /// The number of levels of which a paragraph begins this level anew; nil for every higher one, 0 for none.
    var restart: Int?
    /// Whether numbers of all levels are printed as figures.
    var isLegal = false
  }

  /// A list's levels and how its numbers go on.
  private struct Definition {
    var levels: [Int: Level] = [:]
    /// The style that leads to the definition to take in this one's stead.
    var link: String?
  }

  /// A list of a document: a definition, and what is other in it.
  private struct List {
    var definition = -1
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
    var hasBegun = false
  }

  private var definitions: [Int: Definition] = [:]
  private var lists: [Int: List] = [:]
  /// By definition: the number reached on each level.
  private var counters: [Int: [Int: Int]] = [:]

  static let levelCount = 9
  /// Longer words around a number are not a number's: one long text must not be printed before each paragraph.
  private static let longestText = 64

  /// No lists.
  init() {}

  /// Reads a part of lists.
  init(_ reader: consuming PartReader) throws(OfficeDocumentError) {
    var reader = reader
    var definition: Int?
    var list: Int?
    var level: Int?
    var overridden: Int?
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      let value = reader.value("val", of: tag)
      switch reader.name(of: tag) {
      case "abstractNum":
        (definition, list, level) = (reader.number("abstractNumId", of: tag), nil, nil)
        if let definition { definitions[definition] = Definition() }
      case "num":
        (list, definition, level, overridden) = (reader.number("numId", of: tag), nil, nil, nil)
        if let list { lists[list] = List() }
      case "abstractNumId": if let list { lists[list]?.definition = value.flatMap { Int($0) } ?? -1 }
      case "numStyleLink": if let definition { definitions[definition]?.link = value }
      case "lvlOverride": overridden = reader.number("ilvl", of: tag)
      case "startOverride": if let list, let overridden { lists[list]?.starts[overridden] = value.flatMap { Int($0) } }
      case "lvl":
        level = reader.number("ilvl", of: tag)
        if let level, (0..<Self.levelCount).contains(level) {
          if let definition { definitions[definition]?.levels[level] = Level() }
          if let list { lists[list]?.levels[level] = Level() }
        }
      case let name:
        guard let level else { continue }
        if let definition { definitions[definition]?.levels[level]?.take(name, value, tag, reader) }
        if let list { lists[list]?.levels[level]?.take(name, value, tag, reader) }
      }
    }
  }

  /// The number of the next paragraph of a list, with what stands behind it; empty where none is printed.
  ///
  /// - Parameter style: the paragraph's style, which says the level where the paragraph does not.
  mutating func next(list number: Int, level given: Int?, style: String?, styles: inout WordStyles) -> String {
    guard var list = lists[number] else { return "" }
    if let link = definitions[list.definition]?.link, let other = styles.style(link).list, let linked = lists[other] {
      list.definition = linked.definition
    }
    guard let definition = definitions[list.definition] else { return "" }
    func level(_ index: Int) -> Level? { list.levels[index] ?? definition.levels[index] }
    let styled = style.flatMap { style in (0..<Self.levelCount).first { level($0)?.style == style } }
    let index = given ?? styled ?? 0
    guard let own = level(index) else { return "" }
    var reached = counters[list.definition] ?? [:]
    if !list.hasBegun {
      // A list that says where it starts starts there, whatever was counted before.
      for (level, start) in list.starts { reached[level] = start &- 1 }
      lists[number]?.hasBegun = true
    }
    reached[index] = reached[index].map { $0 &+ 1 } ?? (list.starts[index] ?? own.start)
    for deeper in (index + 1)..<max(index + 1, Self.levelCount) {
      if let restart = level(deeper)?.restart, restart == 0 || index >= restart { continue }
      reached[deeper] = list.starts[deeper].map { $0 &- 1 }
    }
    counters[list.definition] = reached
    guard own.format != .none, !own.text.isEmpty, own.text.utf8.count <= Self.longestText else { return "" }
    if own.format == .bullet { return NumberFormat.bullet(own.text) + own.suffix }
    var printed = ""
    var isPlaceholder = false
    for character in own.text {
      if isPlaceholder, let place = character.wholeNumberValue, place > 0 {
        let format = level(place - 1)?.format ?? .decimal
        let value = reached[place - 1] ?? level(place - 1)?.start ?? 1
        guard let number = (own.isLegal ? .decimal : format).text(of: value) else { return "" }
        printed += number
        isPlaceholder = false
      } else if character == "%" {
        isPlaceholder = true
      } else {
        printed.append(character)
      }
    }
    return printed.isEmpty ? "" : printed + own.suffix
  }
}

extension WordNumbering.Level {
  /// Takes what an element within a level says.
  fileprivate mutating func take(_ name: String, _ value: String?, _ tag: XMLTag, _ reader: PartReader) {
    switch name {
    case "start": start = value.flatMap { Int($0) } ?? 1
    case "numFmt": format = NumberFormat(word: value ?? "decimal")
    case "lvlText": text = value ?? ""
    case "suff": suffix = ["space": " ", "nothing": ""][value ?? ""] ?? "\t"
    case "pStyle": style = value
    case "lvlRestart": restart = value.flatMap { Int($0) }
    case "isLgl": isLegal = reader.isOn(tag)
    default: return
    }
  }
}
