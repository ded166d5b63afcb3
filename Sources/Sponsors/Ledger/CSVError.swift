/// Why bytes are not comma-separated values. Lines and the characters within them are counted from 1.
public enum CSVError: Error, Hashable, Sendable {
  /// The quoted cell that opens there is never closed.
  case unterminatedQuote(line: Int, column: Int)
  /// Something other than a separator or a line end follows a closing quote there.
  case textAfterQuote(line: Int, column: Int)
  /// The bytes there are not UTF-8; `offset` counts bytes from the beginning of the file, from 0.
  case notUTF8(line: Int, column: Int, offset: Int)
}

extension CSVError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    switch self {
    case .unterminatedQuote(let line, let column):
      "line \(line), character \(column): the quoted cell that opens here is never closed; "
        + "close it with a quote, and write quotes inside it twice"
    case .textAfterQuote(let line, let column):
      "line \(line), character \(column): text follows a closing quote; "
        + "write quotes inside a quoted cell twice, or put a separator here"
    case .notUTF8(let line, let column, let offset):
      "line \(line), character \(column) (byte \(offset)): the text is not UTF-8; save the table as “CSV UTF-8”"
    }
  }
}
