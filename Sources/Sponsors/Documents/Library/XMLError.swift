/// Why a file is not well-formed XML, or no MARCXML. Lines are counted from 1.
public struct XMLError: Error, Hashable, Sendable {
  /// The line on which it is.
  public let line: Int
  /// Offset of the byte at which it is.
  public let offset: Int
  /// What is wrong there.
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The byte is not UTF-8.
    case notUTF8
    /// The declaration names another encoding than UTF-8.
    case otherEncoding(String)
    /// A tag, comment or section begins here and is never closed.
    case unclosedMarkup
    /// `<` or `>` stands where no tag can be, or a tag is no tag.
    case noTag
    /// An attribute without quotes or without value.
    case badAttribute
    /// `&` that begins none of the entities that XML knows of itself.
    case badEntity(String)
    /// An end tag that closes another element than the one open.
    case wrongEnd(found: String, expected: String)
    /// The file ends, and this element, which begins here, is open.
    case unclosedElement(String)
    /// More elements within one another than this.
    case tooDeep(Int)
    /// A declaration of a document type, where none may stand.
    case documentType
    /// An element where MARCXML has none.
    case unexpectedElement(String)
    /// A field without a tag, or a subfield without a code.
    case missingAttribute(element: String, attribute: String)
  }
}

extension XMLError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String { "line \(line) (byte \(offset)): \(sentence)" }

  private var sentence: String {
    switch problem {
    case .notUTF8: "the text is not UTF-8; export the records again with the encoding UTF-8"
    case .otherEncoding(let name):
      "the file says that its encoding is \(name); export the records again with the encoding UTF-8"
    case .unclosedMarkup: "a tag or comment begins here and is never closed; the file is cut short, so export it again"
    case .noTag: "this is no tag; write “<” as “&lt;” in text, or export the records again"
    case .badAttribute: "an attribute of this tag has no value in quotes; write name=\"value\""
    case .badEntity(let text): "“\(text)” is no entity of XML; write “&” as “&amp;”"
    case .wrongEnd(let found, let expected):
      "the tag closes “\(found)” where “\(expected)” is open; put in the missing end tag, or export the records again"
    case .unclosedElement(let name):
      "the element “\(name)” begins here and is never closed; the file is cut short, so export it again"
    case .tooDeep(let limit): "elements lie more than \(limit) deep within one another; export the file again"
    case .documentType: "a document type is declared here, which no such file has; export the file again"
    case .unexpectedElement(let name):
      "the element “\(name)” cannot stand here in MARCXML; export the records in the form “MARCXML”"
    case .missingAttribute(let element, let attribute):
      "the element “\(element)” has no attribute “\(attribute)”; export the records again"
    }
  }
}
