/// What a file is, told by its first bytes: names and endings are a person's, and change.
public enum DocumentFormat: Hashable, Sendable {
  /// Text in any encoding, tables and pages of the web included.
  case text
  /// A PDF, whose text a program of its own gives.
  case pdf
  /// A ZIP container: a Word or OpenDocument file, or an archive of documents.
  case zip
  /// A file packed by gzip.
  case gzip
  /// A file of Word, Excel or PowerPoint before 2007.
  case oldOffice
  /// A file in Rich Text Format.
  case richText

  /// Tells a file's format. - Complexity: O(1) but for white space at the beginning.
  public init(of file: [UInt8]) {
    if ZIPDirectory.begins(file) {
      self = .zip
    } else if GzipReader.begins(file) {
      self = .gzip
    } else if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else if file.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if Self.isPDF(file) {
      self = .pdf
    } else {
      self = .text
    }
  }

  /// A PDF may have other bytes before its mark, which must be among the first 1024 (ISO 32000, annex H); those of mail
  /// and print jobs have. A text that only speaks of the mark begins a line with something else.
  private static func isPDF(_ file: [UInt8]) -> Bool {
    if file.starts(with: "%PDF-".utf8) { return true }
    let head = file.prefix(1024)
    guard head.contains(0) || head.contains(where: { $0 < 0x09 }) else { return false }
    return head.indices.contains { head[$0...].starts(with: "%PDF-".utf8) }
  }
}
