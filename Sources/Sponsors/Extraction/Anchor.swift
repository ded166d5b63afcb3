/// Words that say what the delegations of a list beside them did.
struct Anchor {
  /// Where the list stands.
  enum Side {
    /// Behind the words: `submitted by …`.
    case after
    /// Before them: `… joined in sponsoring`.
    case before
  }

  let range: Range<Int>
  let side: Side
  let role: Role
  /// Whether the words take up a verb that stands before: `after the vote by those of Japan and India`.
  let repeats: Bool
  /// Whether the verb is one for two deeds: a delegate introduces with it, States submit.
  let isOfStatesToo: Bool

  /// Whether somebody spoke: a statement, an explanation, a reply.
  var isSpeech: Bool { [.statement, .explanation, .reply].contains(role) }

  /// The anchor that a phrase is, or nil for a phrase of another meaning.
  init?(_ hit: Formulas.Hit) {
    range = hit.range
    repeats = hit.meaning == .speakersContinue
    isOfStatesToo = hit.meaning == .presentersPrecede
    switch hit.meaning {
    case .sponsorsFollow: (side, role) = (.after, .sponsor)
    case .cosponsorsFollow, .joinedFollow: (side, role) = (.after, .cosponsor)
    case .sponsorsPrecede: (side, role) = (.before, .sponsor)
    case .cosponsorsPrecede: (side, role) = (.before, .cosponsor)
    case .withdrawnPrecede: (side, role) = (.before, .withdrawn)
    case .introducerFollows: (side, role) = (.after, .introduced)
    case .introducerPrecedes, .presentersPrecede: (side, role) = (.before, .introduced)
    case .addedFollow: (side, role) = (.after, .cosponsor)
    case .deletedFollow: (side, role) = (.after, .withdrawn)
    case .speakersFollow, .questionersFollow, .speakersContinue: (side, role) = (.after, .statement)
    case .speakersPrecede: (side, role) = (.before, .statement)
    case .explainersPrecede: (side, role) = (.before, .explanation)
    case .repliersPrecede: (side, role) = (.before, .reply)
    case .intendedInFavour: (side, role) = (.before, .intendedInFavour)
    case .intendedAgainst: (side, role) = (.before, .intendedAgainst)
    case .intendedAbstaining: (side, role) = (.before, .intendedAbstaining)
    default: return nil
    }
  }
}
