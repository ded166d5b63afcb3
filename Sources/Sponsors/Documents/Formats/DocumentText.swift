/// The text of a document, taken out of the file that holds it.
///
/// It is what readers read, and what `start` and `end` of the ledger count bytes of; a file of UTF-8 is its own text.
public struct DocumentText: Sendable {
  /// The text, well-formed UTF-8.
  public let bytes: [UInt8]
  /// What a person should know of how the text was got; nil where there is nothing to say.
  public let note: DocumentNote?

  /// A text that another program took out of its file.
  public init(bytes: [UInt8], note: DocumentNote? = nil) {
    self.bytes = bytes
    self.note = note
  }

  /// Takes the text out of a file's bytes.
  ///
  /// PDFs and what gzip packed are errors: a program must undo them first, which this library does not start.
  /// - Complexity: O(bytes of the text); a file of UTF-8 is not copied.
  public init(of file: [UInt8]) throws(DocumentError) {
    switch DocumentFormat(of: file) {
    case .pdf: throw .pdf
    case .gzip: throw .packed
    case .zip: throw .packed
    case .oldOffice: throw .oldOffice
    case .richText: throw .richText
    case .text, .html: self.init(bytes: file)
    }
  }
}
