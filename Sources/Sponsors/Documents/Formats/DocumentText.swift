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
  /// A PDF is an error: its text is for a program of its own to give, which this library does not start. An archive is
  /// one too, for it holds several documents.
  /// - Complexity: O(bytes of the text); a file of UTF-8 is not copied.
  public init(of file: [UInt8]) throws(DocumentError) {
    switch DocumentFormat(of: file) {
    case .gzip:
      let unpacked: [UInt8]
      do throws(PackingError) { unpacked = try GzipReader.contents(of: file) } catch { throw .packing(error) }
      // Once only: a file may unpack to itself.
      if DocumentFormat(of: unpacked) == .gzip { throw .archive }
      try self.init(of: unpacked)
    case .zip: self.init(bytes: try Self.text(ofArchive: file))
    case .pdf: throw .pdf
    case .oldOffice: throw .oldOffice
    case .richText: throw .richText
    case .text: self.init(try TextEncoding.decoded(file))
    }
  }

  /// The text of a Word or OpenDocument file.
  private static func text(ofArchive file: [UInt8]) throws(DocumentError) -> [UInt8] {
    let document: PackedDocument
    do throws(PackingError) { document = try PackedDocument(file) } catch { throw .packing(error) }
    let kind: ZIPKind
    do throws(OfficeDocumentError) {
      kind = try ZIPKind(document)
      if kind == .word { return try WordText.text(of: document) }
      if kind == .openDocumentText { return try OpenDocumentText.text(of: document) }
    } catch {
      throw .office(error)
    }
    switch kind {
    case .spreadsheet: throw .spreadsheet
    case .presentation: throw .presentation
    case .word, .openDocumentText, .archive: throw .archive
    }
  }

  private init(_ decoded: DecodedText) {
    self.init(
      bytes: HTMLText.looksLikeHTML(decoded.bytes) ? HTMLText.text(of: decoded.bytes) : decoded.bytes,
      note: DocumentNote(decoded))
  }
}
