/// What a document is, told by its content; the raw values are the words of `documents.csv`.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// A report of a body.
  case report
  /// A draft resolution, decision or amendment.
  case draft
  /// A verbatim or summary record of a meeting.
  case record
  /// A resolution's text as adopted.
  case resolution
  /// A library's description of a document.
  case libraryRecord = "library record"
  /// A table of recorded votes.
  case votes
  /// None of these.
  case other
}
