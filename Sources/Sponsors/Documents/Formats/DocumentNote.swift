/// What a person should know of how a document's text was got out of its file.
public enum DocumentNote: Hashable, Sendable {
  /// The text is not UTF-8, and an encoding was taken for it, because of what `evidence` says.
  case read(as: TextEncoding, evidence: TextEncoding.Evidence)
  /// Some bytes can be read in no way and became signs that cannot be read (`�`): how many, and the offset of the first.
  case damaged(TextEncoding, count: Int, first: Int)
  /// A PDF is damaged, and not all of its text may have been found: what the program says that reads PDFs.
  case damagedPDF(words: String)
  /// Pages of a PDF hold no word, though others do: how many of all, and the number of the first.
  case pagesWithoutWords(count: Int, first: Int, of: Int)

  /// The note that a decoded file needs; nil where it is UTF-8, or UTF-16 that says so, without a fault.
  init?(_ decoded: DecodedText) {
    if let (count, first) = decoded.unreadable {
      self = .damaged(decoded.encoding, count: count, first: first)
    } else if decoded.evidence == .mark || decoded.evidence == .wellFormed {
      return nil
    } else {
      self = .read(as: decoded.encoding, evidence: decoded.evidence)
    }
  }
}

extension DocumentNote: CustomStringConvertible {
  /// What is so and what to do, without the file's name.
  public var description: String {
    switch self {
    case .read(let encoding, .declaration): "is read as \(encoding.name), which it says it is"
    case .read(let encoding, .assumption):
      "is not UTF-8 and does not say what it is; it is read as \(encoding.name), so look whether letters with accents are right"
    case .read(let encoding, _): "is read as \(encoding.name), which it does not say"
    case .damaged(let encoding, let count, let first):
      "\(count) \(count == 1 ? "byte is" : "bytes are") no \(encoding.name), the first of them byte \(first); where "
        + "a name is lost by it, get the file again"
    case .damagedPDF(let words):
      "is damaged, so some of its text may be missing (\(words)); get the file again"
    case .pagesWithoutWords(let count, let first, let pages):
      "\(count) of \(pages) pages \(count == 1 ? "holds no word: page" : "hold no word, the first of them page") "
        + "\(first); if they are pictures, have the letters recognized first, as \"ocrmypdf\" does"
    }
  }
}
