/// What a person should know of how a document's text was got out of its file.
public enum DocumentNote: Hashable, Sendable {
  /// No byte order mark and no declaration says the encoding; the bytes can be this one only.
  case taken(for: String)
  /// Some bytes are not UTF-8 and were read as signs that cannot be read (`�`): how many, and the offset of the first.
  case damaged(count: Int, first: Int)
}

extension DocumentNote: CustomStringConvertible {
  /// What is so and what to do, without the file's name.
  public var description: String {
    switch self {
    case .taken(let encoding):
      "is not UTF-8 and says no encoding; it was read as \(encoding), so look at letters with accents"
    case .damaged(let count, let first):
      "\(count) \(count == 1 ? "byte is" : "bytes are") not UTF-8, the first of them byte \(first); "
        + "each was read as a sign that nobody can read, so get the file again if a name is lost by it"
    }
  }
}
