/// How many delegations took each position in one vote; who was absent is in none of them.
public struct VoteTally: Hashable, Sendable {
  /// In favour, Y in the formulas.
  public var inFavour: Int
  /// Against, N in the formulas.
  public var against: Int
  /// Abstaining, A in the formulas.
  public var abstaining: Int

  /// A tally; with nothing said, of nobody.
  public init(inFavour: Int = 0, against: Int = 0, abstaining: Int = 0) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }

  /// All who voted, T in the formulas.
  public var voting: Int { inFavour + against + abstaining }

  /// The number of the position that most took.
  public var largest: Int { max(inFavour, against, abstaining) }

  /// How many took a position.
  public subscript(position: VotePosition) -> Int {
    get {
      switch position {
      case .inFavour: inFavour
      case .abstaining: abstaining
      case .against: against
      }
    }
    set {
      switch position {
      case .inFavour: inFavour = newValue
      case .abstaining: abstaining = newValue
      case .against: against = newValue
      }
    }
  }

  /// The position that more took than any other; nil where two lead, or nobody voted.
  public var plurality: VotePosition? {
    let leading = VotePosition.allCases.filter { self[$0] == largest }
    return voting > 0 && leading.count == 1 ? leading[0] : nil
  }

  /// Whether somebody voted and all took the same position.
  public var isUnanimous: Bool { voting > 0 && largest == voting }
}
