/// What every XML part of a workbook begins with, and the names that they share.
enum XMLPart {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A text as content or as an attribute's value.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    CellText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
