import Sponsors

/// How a delegation voted. The raw values are the levels 1, 2, 3 of the measures that weigh disagreement.
///
/// Who did not vote has no position: absence is no level between the others.
public enum VotePosition: Int, CaseIterable, Sendable {
  /// In favour, level 1.
  case inFavour = 1
  /// Abstaining, level 2.
  case abstaining = 2
  /// Against, level 3.
  case against = 3

  /// The position that a role of the ledger is, or nil: an intention stated afterwards changes no vote.
  public init?(_ role: Role) {
    switch role {
    case .inFavour: self = .inFavour
    case .abstaining: self = .abstaining
    case .against: self = .against
    default: return nil
    }
  }

  /// The ledger's word for it: `in-favour`, `abstaining`, `against`.
  public var word: String {
    switch self {
    case .inFavour: Role.inFavour.rawValue
    case .abstaining: Role.abstaining.rawValue
    case .against: Role.against.rawValue
    }
  }
}
