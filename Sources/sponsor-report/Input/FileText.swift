import Sponsors

/// The text of a file, whatever holds it: what the library takes out itself, and what a program takes out for it.
struct FileText: Sendable {
  /// The text, UTF-8.
  let bytes: [UInt8]
  /// What a person should know of how it was got.
  let note: DocumentNote?

  /// Takes the text out of a file's bytes.
  init(of file: [UInt8], name: String) throws(InputError) {
    if DocumentFormat(of: file) == .pdf {
      let text = try PDFText.text(of: file, name: name)
      (bytes, note) = (text.bytes, text.note)
      return
    }
    do throws(DocumentError) {
      let text = try DocumentText(of: file)
      (bytes, note) = (text.bytes, text.note)
    } catch {
      throw .noText(name: name, error)
    }
  }

  /// Whether bytes that are not UTF-8 were replaced.
  var isDamaged: Bool { if case .damaged = note { true } else { false } }
}
