/// How a cell looks: the number of its format in the table of styles.
enum CellStyle: Int, CaseIterable, Sendable {
  /// A text or a number as it is.
  case plain
  /// The head of a column.
  case header
  /// A day, `yyyy-mm-dd`.
  case day
  /// A text that would be a formula if it were typed: it stays a text when the cell is edited.
  case guarded
  /// The title of the first sheet.
  case title
  /// A word before sentences: bold.
  case label
  /// Sentences, over several lines.
  case words
  /// The name of another sheet, which it leads to.
  case link
  /// Two delegations that share more than by chance: bold.
  case more
  /// Two delegations that share less than by chance: orange, and in italics for who sees no orange.
  case fewer

  /// The colours of the scale, from nothing to the greatest number; black on both is read well.
  static let scale = (least: "FFFFFFFF", greatest: "FF6BAED6")

  /// The part of a workbook that holds the styles.
  static let part: String = {
    let fonts = [
      "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>",
      "<b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>",
      "<b/><sz val=\"14\"/><name val=\"Calibri\"/><family val=\"2\"/>",
      "<u/><sz val=\"11\"/><color rgb=\"FF08519C\"/><name val=\"Calibri\"/><family val=\"2\"/>",
      "<i/><sz val=\"11\"/><color rgb=\"FFA63603\"/><name val=\"Calibri\"/><family val=\"2\"/>",
    ]
    let fills = [
      "<patternFill patternType=\"none\"/>", "<patternFill patternType=\"gray125\"/>",
      "<patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/><bgColor indexed=\"64\"/></patternFill>",
    ]
    return XMLPart.head
      + "<styleSheet xmlns=\"\(XMLPart.main)\"><numFmts count=\"1\">"
      + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
      + "<fonts count=\"\(fonts.count)\">" + fonts.map { "<font>\($0)</font>" }.joined() + "</fonts>"
      + "<fills count=\"\(fills.count)\">" + fills.map { "<fill>\($0)</fill>" }.joined() + "</fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF7F7F7F\"/></bottom><diagonal/></border>"
      + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(allCases.count)\">" + allCases.map(\.format).joined() + "</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "<dxfs count=\"1\"><dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFBFBFBF\"/>"
      + "<bgColor rgb=\"FFBFBFBF\"/></patternFill></fill></dxf></dxfs></styleSheet>"
  }()

  private var format: String {
    func format(number: Int = 0, font: Int = 0, fill: Int = 0, border: Int = 0, _ more: String = "") -> String {
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\"\(more)"
    }
    return switch self {
    case .plain: format() + "/>"
    case .header: format(font: 1, fill: 2, border: 1, " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"/>")
    case .day: format(number: 164, " applyNumberFormat=\"1\"/>")
    case .guarded: format(" quotePrefix=\"1\"/>")
    case .title: format(font: 2, " applyFont=\"1\"/>")
    case .label: format(font: 1, " applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>")
    case .words: format(" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>")
    case .link: format(font: 3, " applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>")
    case .more: format(font: 1, " applyFont=\"1\"/>")
    case .fewer: format(font: 4, " applyFont=\"1\"/>")
    }
  }
}
