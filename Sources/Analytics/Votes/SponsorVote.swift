import Sponsors

/// What one delegation did with one text on which it could both sponsor and vote.
public struct SponsorVote: Hashable, Sendable {
  /// How the two go together.
  public enum Kind: String, CaseIterable, Sendable {
    /// Sponsored it and voted for it.
    case sponsoredInFavour = "sponsored-in-favour"
    /// Sponsored it and abstained.
    case sponsoredAbstaining = "sponsored-abstaining"
    /// Sponsored it and voted against it.
    case sponsoredAgainst = "sponsored-against"
    /// Sponsored it and has no vote.
    case sponsoredAbsent = "sponsored-absent"
    /// Voted for it and did not sponsor it.
    case inFavourOnly = "in-favour-without-sponsoring"
    /// Abstained and did not sponsor it.
    case abstainingOnly = "abstaining-without-sponsoring"
    /// Voted against it and did not sponsor it.
    case againstOnly = "against-without-sponsoring"

    init?(isSponsor: Bool, position: VotePosition?) {
      switch (isSponsor, position) {
      case (true, .inFavour): self = .sponsoredInFavour
      case (true, .abstaining): self = .sponsoredAbstaining
      case (true, .against): self = .sponsoredAgainst
      case (true, nil): self = .sponsoredAbsent
      case (false, .inFavour): self = .inFavourOnly
      case (false, .abstaining): self = .abstainingOnly
      case (false, .against): self = .againstOnly
      case (false, nil): return nil
      }
    }

    /// Whether a sponsor did not vote for its own text though it voted.
    public var isDissent: Bool { self == .sponsoredAbstaining || self == .sponsoredAgainst }
  }

  /// Column of the vote in the matrix.
  public let column: Int
  /// The text, by the family of its draft.
  public let family: DraftFamily
  /// The delegation.
  public let delegation: DelegationCode
  /// `sponsor` or `cosponsor`, as the ledger first has it; nil for who sponsored nothing.
  public let role: Role?
  /// The row of the ledger that says so.
  public let row: Int?
  /// How the two go together.
  public let kind: Kind
}
