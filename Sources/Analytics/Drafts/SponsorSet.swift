import Sponsors

/// Who is behind one text after withdrawals, with the rows of the ledger that say so.
public struct SponsorSet: Hashable, Sendable {
  /// What the text is called by.
  public let symbol: String
  /// Its drafts: one, or that of a committee and that of the plenary.
  public let families: [DraftFamily]
  /// Its first title, empty where none is known.
  public let title: String
  /// Its session, nil if unknown.
  public let session: Int?
  /// The days of what is counted, first and last; nil where no day is known.
  public let days: ClosedRange<Day>?
  /// The delegations behind it, in the order of their codes.
  public let sponsors: [DelegationCode]
  /// Delegations that withdrew and did not come back, in the order of their codes.
  public let withdrawn: [DelegationCode]
  private let rowsOfSponsor: [DelegationCode: [Int]]
  private let rowsOfWithdrawal: [DelegationCode: [Int]]

  /// A set from its parts; rows are those of one ledger, in its order.
  init(
    symbol: String, families: [DraftFamily], title: String, session: Int?, days: ClosedRange<Day>?,
    rows: [DelegationCode: [Int]], withdrawals: [DelegationCode: [Int]]
  ) {
    self.symbol = symbol
    self.families = families
    self.title = title
    self.session = session
    self.days = days
    sponsors = rows.keys.sorted()
    withdrawn = withdrawals.keys.filter { rows[$0] == nil }.sorted()
    rowsOfSponsor = rows
    rowsOfWithdrawal = withdrawals
  }

  /// Whether anything is known of its sponsors: a text whose list was not read has none to compare, which is not the
  /// same as nobody.
  public var isKnown: Bool { !sponsors.isEmpty || !withdrawn.isEmpty }

  /// The day on which its sponsors stood as they are counted: the last one.
  public var day: Day? { days?.upperBound }

  /// Whether a delegation is behind it. - Complexity: O(1).
  public func contains(_ delegation: DelegationCode) -> Bool { rowsOfSponsor[delegation] != nil }

  /// Rows of the ledger that put a delegation behind it, in their order; none for one that is not. - Complexity: O(1).
  public func rows(of delegation: DelegationCode) -> [Int] { rowsOfSponsor[delegation] ?? [] }

  /// Rows of the ledger by which a delegation withdrew, in their order, whether or not it came back.
  /// - Complexity: O(1).
  public func withdrawals(of delegation: DelegationCode) -> [Int] { rowsOfWithdrawal[delegation] ?? [] }

  /// The set as if one delegation had never been on it, to see whether others tell that it should be.
  /// - Complexity: O(sponsors).
  public func without(_ delegation: DelegationCode) -> SponsorSet {
    var rows = rowsOfSponsor
    rows[delegation] = nil
    return SponsorSet(
      symbol: symbol, families: families, title: title, session: session, days: days, rows: rows,
      withdrawals: rowsOfWithdrawal)
  }
}
