/// What a delegation did with a draft; the raw values are the ledger's words.
public enum Role: String, CaseIterable, Sendable {
  /// Stands in the draft's own list of sponsors.
  case sponsor
  /// Joined the sponsors later.
  case cosponsor
  /// Withdrew its sponsorship.
  case withdrawn
  /// Introduced the draft.
  case introduced
  /// Voted in favour.
  case inFavour = "in-favour"
  /// Voted against.
  case against
  /// Abstained.
  case abstaining
  /// Was a member that day and stands in none of the three lists (derived, never printed).
  case notVoting = "not-voting"
  /// Said afterwards that it had intended to vote in favour.
  case intendedInFavour = "intended-in-favour"
  /// Said afterwards that it had intended to vote against.
  case intendedAgainst = "intended-against"
  /// Said afterwards that it had intended to abstain.
  case intendedAbstaining = "intended-abstaining"
  /// Explained its vote or position.
  case explanation
  /// Made a statement.
  case statement
  /// Spoke in exercise of the right of reply.
  case reply

  /// Whether the role is a position in a recorded vote as cast.
  public var isVote: Bool {
    switch self {
    case .inFavour, .against, .abstaining, .notVoting: true
    default: false
    }
  }
}

/// Whether something was done before or after the decision on a draft.
public enum Timing: String, CaseIterable, Sendable {
  /// Before the vote or adoption, or after it.
  case before, after
}

/// What a recorded vote was on.
public enum Division: String, CaseIterable, Sendable {
  /// The draft as a whole, one of its paragraphs, an amendment to it, or a motion about it.
  case whole, paragraph, amendment, motion
}

/// How surely the printed words are the delegation that the ledger names.
public enum Reading: String, CaseIterable, Sendable {
  /// The words are a name of the delegation.
  case exact
  /// They are a name once damage of the text is undone.
  case repaired
  /// The delegation is not printed: it belongs to a printed group on that day.
  case roster
  /// The same, but the tables are uncertain of its days in the group, and one of them is about that day.
  case rosterUncertain = "roster uncertain"

  /// Whether the delegation is not printed, but belongs to a printed group.
  public var isRoster: Bool { self == .roster || self == .rosterUncertain }
}
