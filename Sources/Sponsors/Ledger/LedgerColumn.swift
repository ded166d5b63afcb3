/// A column of the ledger, in the order in which they are written; the raw values are the header's words.
public enum LedgerColumn: String, CaseIterable, Sendable {
  /// The document, its language, the session and body of the meeting, and its day.
  case document, language, session, body, date
  /// The place: printed paragraph, and first and last UTF-8 offset of the printed name.
  case paragraph, start, end
  /// What was acted on.
  case draft, title, resolution, vote, division
  /// What was done.
  case role, timing
  /// Who did it; `name` is derived from `country` on writing and ignored on reading.
  case country, name, printed, via, group, reading
}

extension LedgerColumn {
  /// The columns that a ledger must have to be read: all but `name`.
  public static var required: [LedgerColumn] { allCases.filter { $0 != .name } }
}
