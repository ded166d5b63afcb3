/// Why the text of a Word or OpenDocument file cannot be read; `description` says what and the cure, without the file's
/// name.
public enum OfficeDocumentError: Error, Hashable, Sendable {
  /// The archive that the file is, or a part in it, is damaged or refused.
  case packing(PackingError)
  /// A part that holds the text is not there.
  case missingPart(String)
  /// A part is not well-formed XML.
  case part(String, XMLError)
}

extension OfficeDocumentError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .packing(let error): error.description
    case .missingPart(let name): "its part “\(name)” is not there; open the document and save it again"
    case .part(let name, let error):
      "its part “\(name)” is damaged on line \(error.line) (byte \(error.offset)); open the document and save it again"
    }
  }
}
