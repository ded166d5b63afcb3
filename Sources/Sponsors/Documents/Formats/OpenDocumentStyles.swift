/// What the styles of an OpenDocument text say of lists, hidden text and pages.
struct OpenDocumentStyles {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    var prefix = ""
    var suffix = ""
    /// How many levels are printed, this one the last.
    var shown = 1
    /// The sign of a list without numbers.
    var sign = ""
  }

  /// The styles whose text is hidden.
  private(set) var hidden: Set<String> = []
  /// The page that begins with paragraphs or tables of a style.
  private(set) var masterPages: [String: String] = [:]
  /// The list by which paragraphs of a style are numbered.
  private(set) var lists: [String: [Int: Level]] = [:]

  /// Longer words around a number are not a number's.
  private static let longestText = 64
  /// Levels that a document may have.
  static let levelCount = 10

  /// No styles.
  init() {}

  /// Adds the styles of a part.
  mutating func add(_ reader: consuming PartReader) throws(OfficeDocumentError) {
    var reader = reader
    var (style, list): (String?, String?) = (nil, nil)
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      switch reader.name(of: tag) {
      case "style":
        style = reader.value("name", of: tag)
        if let style, let page = reader.value("master-page-name", of: tag), !page.isEmpty { masterPages[style] = page }
      case "text-properties":
        if let style, reader.value("display", of: tag) == "none" { hidden.insert(style) }
      case "list-style":
        (list, style) = (reader.value("name", of: tag), nil)
        if let list { lists[list] = [:] }
      case "list-level-style-number", "list-level-style-bullet":
        guard let list, let number = reader.number("level", of: tag), (1...Self.levelCount).contains(number) else {
          continue
        }
        lists[list]?[number] = Self.level(tag, reader)
      case "body", "master-styles": try reader.skip()
      default: continue
      }
    }
  }

  private static func level(_ tag: XMLTag, _ reader: PartReader) -> Level {
    var level = Level()
    level.start = reader.number("start-value", of: tag) ?? 1
    level.shown = reader.number("display-levels", of: tag) ?? 1
    let texts = ["num-prefix", "num-suffix", "bullet-char"].map { name in
      reader.value(name, of: tag).flatMap { $0.utf8.count <= longestText ? $0 : nil } ?? ""
    }
    (level.prefix, level.suffix) = (texts[0], texts[1])
    level.sign = NumberFormat.bullet(texts[2])
    let isNumber = reader.name(of: tag).hasSuffix("number")
    level.format = isNumber ? NumberFormat(openDocument: reader.value("num-format", of: tag) ?? "") : .bullet
    return level
  }
}
