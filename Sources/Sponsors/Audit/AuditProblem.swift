/// What an audit can find, as facts; `sentence` says them.
public enum AuditProblem: Hashable, Sendable {
  /// The printed result of a vote is not the length of the list.
  case totalDiffers(vote: Int, role: Role, printed: Int, read: Int, unread: Int)
  /// A vote has lists, but no printed result.
  case totalsNotPrinted(vote: Int)
  /// A ledger has votes, but not their printed results.
  case totalsNotHeld(votes: Int)
  /// Words that could not be read, and the delegations that they could be.
  case unread(ReviewReason, candidates: [DelegationCode])
  /// A delegation stands twice in one list of sponsors.
  case sponsorTwice(DelegationCode, draft: String)
  /// A delegation joins the sponsors of one draft twice.
  case joinedTwice(DelegationCode, draft: String)
  /// A delegation joins the sponsors of a draft that it sponsors.
  case joinedOwnDraft(DelegationCode, draft: String)
  /// A delegation joins the sponsors of a draft of which it sponsors another version.
  case joinedOtherVersion(DelegationCode, draft: String, sponsored: String)
  /// A delegation stands twice in one list of a vote.
  case votedTwice(DelegationCode, vote: Int, role: Role)
  /// A delegation stands in two lists of one vote.
  case votedBothWays(DelegationCode, vote: Int, role: Role, other: Role)
  /// A delegation that is not a Member State on the day stands in a list of a vote.
  case votedWithoutMembership(DelegationCode, vote: Int, on: Day)
  /// A State did something before it was a Member State, or after.
  case notMember(DelegationCode, role: Role, on: Day, absence: Absence)

  /// A resolution stands twice in a table of votes.
  case resolutionTwice(DoubledResolution)

  /// A language version has an action that others have not.
  case notInOtherLanguages(DelegationCode, role: Role, vote: Int?, draft: String, lacking: [Language])
  /// Two language versions name different drafts or resolutions for one vote; a symbol that is not named is empty.
  case otherSymbolInLanguage(vote: Int, own: String, theirs: String, language: Language)
  /// A name in a list of a vote stands behind one that the alphabet puts after it.
  case outOfOrder(DelegationCode, after: DelegationCode, vote: Int, role: Role)
  /// A sponsor of an amendment is a sponsor of the draft too.
  case amendsOwnDraft(DelegationCode, amendment: String, draft: String)
  /// The three lists and those who did not vote are not all the Member States.
  case notAllMembers(vote: Int, voted: Int, notVoting: Int, members: Int, on: Day)

  /// Why a State is not there on a day.
  public enum Absence: Hashable, Sendable {
    /// It became a member on this later day.
    case notYet(Day)
    /// It was a member until this earlier day.
    case noLonger(Day)
    /// It had left, and came back.
    case between(last: Day, first: Day)
  }
}

extension AuditProblem {
  /// How much it matters.
  public var severity: AuditFinding.Severity {
    switch self {
    case .totalDiffers, .votedTwice, .votedBothWays, .votedWithoutMembership: .error
    case .unread, .sponsorTwice, .joinedTwice, .joinedOwnDraft, .resolutionTwice, .notInOtherLanguages,
      .otherSymbolInLanguage, .notAllMembers:
      .warning
    case .totalsNotPrinted, .totalsNotHeld, .joinedOtherVersion, .outOfOrder, .amendsOwnDraft: .note
    // Future members were heard as observers before they joined; that they sponsored is doubtful.
    case .notMember(_, let role, _, _): role == .sponsor || role == .cosponsor ? .warning : .note
    }
  }

  /// One sentence for a person.
  ///
  /// - Parameter name: the name of a delegation.
  public func sentence(name: (DelegationCode) -> String) -> String {
    switch self {
    case .totalDiffers(let vote, let role, let printed, let read, let unread):
      "Vote \(vote): the document prints \(printed) \(Self.words(role)), the list holds \(read)"
        + (unread == 0 ? "." : " and words that could not be read (\(unread)).")
    case .totalsNotPrinted(let vote):
      "Vote \(vote): no printed result was found, so that the lists cannot be checked against it."
    case .totalsNotHeld(let votes):
      "The totals of \(Self.count(votes, "vote")) cannot be checked: a ledger does not hold them."
    case .unread(let why, let candidates):
      why.description
        + (candidates.isEmpty
          ? "" : " Candidates: " + candidates.map { "\(name($0)) (\($0))" }.joined(separator: ", ") + ".")
    case .sponsorTwice(let code, let draft):
      "\(name(code)) stands twice in the list of sponsors of \(draft); it is counted once."
    case .joinedTwice(let code, let draft):
      "\(name(code)) joins the sponsors of \(draft), which it has joined before; it is counted once."
    case .joinedOwnDraft(let code, let draft):
      "\(name(code)) joins the sponsors of \(draft), among whom it already stands; it is counted once."
    case .joinedOtherVersion(let code, let draft, let sponsored):
      "\(name(code)) joins the sponsors of \(draft); it sponsored \(sponsored), the same text."
    case .votedTwice(let code, let vote, let role):
      "Vote \(vote): \(name(code)) stands twice \(Self.inList(role))."
    case .votedBothWays(let code, let vote, let role, let other):
      "Vote \(vote): \(name(code)) stands \(Self.inList(role)) and also \(Self.inList(other))."
    case .votedWithoutMembership(let code, let vote, let day):
      "Vote \(vote): \(name(code)) was not a Member State on \(day), and stands in a list."
    case .resolutionTwice(let doubled):
      "\(doubled.resolution) stands twice, as vote \(doubled.first) and as vote \(doubled.second); of "
        + "\(Self.count(doubled.both, "delegation")) in both, \(doubled.alike) voted alike."
    case .notInOtherLanguages(let code, let role, let vote, let draft, let lacking):
      (vote.map { "Vote \($0): " } ?? "")
        + "\(name(code)) stands here as \(role.rawValue)\(draft.isEmpty ? "" : " of \(draft)"), and not in the "
        + "\(lacking.count == 1 ? "version" : "versions") in language "
        + lacking.map(\.rawValue).joined(separator: ", ") + "."
    case .otherSymbolInLanguage(let vote, let own, let theirs, let language):
      "Vote \(vote): it is on \(own.isEmpty ? "no symbol" : own) here, and on \(theirs.isEmpty ? "no symbol" : theirs) "
        + "in the version in language \(language.rawValue)."
    case .outOfOrder(let code, let before, let vote, let role):
      "Vote \(vote): \(name(code)) stands \(Self.inList(role)) behind \(name(before)), against the alphabet; text may be "
        + "lost there."
    case .amendsOwnDraft(let code, let amendment, let draft):
      "\(name(code)) sponsors \(amendment), an amendment to \(draft), which it sponsors too."
    case .notAllMembers(let vote, let voted, let notVoting, let members, let day):
      "Vote \(vote): \(voted) voted and \(notVoting) did not, which is not the number of Member States on \(day), "
        + "\(members)."
    case .notMember(let code, let role, let day, let absence):
      "\(name(code)) was not a Member State on \(day) (\(Self.words(absence))); the document has it as \(role.rawValue)."
    }
  }

  private static func words(_ role: Role) -> String {
    switch role {
    case .inFavour: "in favour"
    case .against: "against"
    case .abstaining: "abstaining"
    default: role.rawValue
    }
  }

  private static func inList(_ role: Role) -> String { "among those \(words(role))" }

  private static func words(_ absence: Absence) -> String {
    switch absence {
    case .notYet(let first): "a member from \(first)"
    case .noLonger(let last): "a member until \(last)"
    case .between(let last, let first): "a member until \(last) and again from \(first)"
    }
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
