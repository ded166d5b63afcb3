/// The elements of WordprocessingML that say what is printed; all others are passed through.
enum WordElement: String, CaseIterable {
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case tab, ptab
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen, softHyphen
  case sign = "sym"
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case tableProperties = "tblPr"
  case tableExceptions = "tblPrEx"
  case tableGrid = "tblGrid"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case contentControlProperties = "sdtPr"
  case contentControl = "sdt"
  case content = "sdtContent"
  case deleted = "del"
  case movedAway = "moveFrom"
  case deletedText = "delText"
  case instruction = "instrText"
  case deletedInstruction = "delInstrText"
  case fieldMark = "fldChar"
  case footnoteReference, endnoteReference
  case footnote, endnote
  case alternatives = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case box = "txbxContent"
  case reading = "rt"
  case section = "sectPr"

  /// The element of this name, prefix left out; nil for all others.
  static func named(_ name: String) -> WordElement? { all[name] }

  private static let all = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
