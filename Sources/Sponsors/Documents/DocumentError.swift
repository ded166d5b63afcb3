/// Why a file is no document that can be read; `description` says what and the cure, without the file's name.
public enum DocumentError: Error, Hashable, Sendable {
  /// The file holds nothing.
  case empty
  /// The file is a PDF.
  case pdf
  /// The file is an archive of documents, or is packed twice.
  case archive
  /// The file is packed and cannot be unpacked.
  case packing(PackingError)
  /// The file is one of Word or OpenDocument and cannot be read.
  case office(OfficeDocumentError)
  /// The file is a spreadsheet.
  case spreadsheet
  /// The file is a presentation.
  case presentation
  /// The file is one of Word, Excel or PowerPoint before 2007.
  case oldOffice
  /// The file is in Rich Text Format.
  case richText
  /// The file holds a NUL byte at an offset: it is no text.
  case binary(offset: Int)
  /// The text has more bytes than places in it can be kept of: 4 GiB.
  case tooLarge(bytes: Int)
  /// The byte at an offset is not UTF-8.
  case notUTF8(offset: Int)
}

extension DocumentError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .empty: "is empty; save the document's text again"
    case .pdf: "is a PDF; turn it into text first (`pdftotext FILE.pdf`, of poppler-utils) and give the text"
    case .archive: "is an archive within an archive; unpack it and give what is in it"
    case .packing(let error): "\(error)"
    case .office(let error): "\(error)"
    case .spreadsheet: "is a spreadsheet; save the sheet as CSV and give that"
    case .presentation: "is a presentation; save its text as a Word document or as text and give that"
    case .oldOffice: "is a file of Word, Excel or PowerPoint before 2007; save it as .docx, or a table as CSV"
    case .richText: "is in Rich Text Format; save it as .docx or as text"
    case .tooLarge(let bytes):
      "has \(bytes) bytes, and at most \(Extractor.largest) are read as one document; divide it"
    case .binary(let offset): "byte \(offset) is NUL, so this is no text; save the document as text and give that"
    case .notUTF8(let offset): "byte \(offset) is not UTF-8; save the text again with the encoding UTF-8"
    }
  }
}
