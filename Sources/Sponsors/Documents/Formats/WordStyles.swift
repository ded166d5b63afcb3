/// What the styles of a Word document say of numbers and of hidden text.
struct WordStyles {
  /// One style, as far as it matters here.
  struct Style {
    var basedOn: String?
    /// The list its paragraphs are numbered by, 0 for none.
    var list: Int?
    var level: Int?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var resolved: [String: Style] = [:]
  /// Styles that are based on one another further than this are taken no further; Word allows ten.
  private static let longestChain = 32

  /// No styles.
  init() {}

  /// Reads a part of styles.
  init(_ reader: consuming PartReader) throws(OfficeDocumentError) {
    var reader = reader
    var id: String?
    var style = Style()
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      switch reader.name(of: tag) {
      case "style":
        if let id { styles[id] = style }
        id = reader.value("styleId", of: tag)
        style = Style()
      case "basedOn": style.basedOn = reader.value("val", of: tag)
      case "numId": style.list = reader.number("val", of: tag)
      case "ilvl": style.level = reader.number("val", of: tag)
      case "vanish": style.isHidden = reader.isOn(tag)
      // What a style was, and what it is in parts of tables.
      case "pPrChange", "rPrChange", "tblStylePr": try reader.skip()
      default: continue
      }
    }
    if let id { styles[id] = style }
  }

  /// A style with what it has from those that it is based on.
  mutating func style(_ id: String) -> Style {
    if let known = resolved[id] { return known }
    var style = styles[id] ?? Style()
    var base = style.basedOn
    for _ in 0..<Self.longestChain {
      guard let name = base, let next = styles[name] else { break }
      if style.list == nil {
        style.list = next.list
        style.level = style.level ?? next.level
      }
      style.isHidden = style.isHidden ?? next.isHidden
      base = next.basedOn
    }
    resolved[id] = style
    return style
  }
}
