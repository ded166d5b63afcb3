extension AuditFinding {
  /// A kind of finding; the raw values are the words of `check --format json` and `csv`.
  public enum Kind: String, CaseIterable, Sendable {
    /// An input of the run could not be read, or not all of it.
    case inputNotRead = "input-not-read"
    /// The printed result of a vote is not the length of the list.
    case totalDiffers = "total-differs"
    /// A vote has lists, but no printed result.
    case totalNotPrinted = "total-not-printed"
    /// A ledger has votes, but not their printed results.
    case totalNotHeld = "total-not-held"
    /// Words that could not be read as a delegation.
    case unreadName = "unread-name"
    /// A delegation stands twice in one list of sponsors.
    case sponsorTwice = "sponsor-twice"
    /// A delegation joins the sponsors of one draft twice.
    case joinedTwice = "joined-twice"
    /// A delegation joins the sponsors of a draft that it sponsors.
    case joinedOwnDraft = "joined-own-draft"
    /// A delegation joins the sponsors of a draft of which it sponsors another version.
    case joinedOtherVersion = "joined-other-version"
    /// A delegation stands twice in one list of a vote.
    case votedTwice = "voted-twice"
    /// A delegation stands in two lists of one vote.
    case votedBothWays = "voted-both-ways"
    /// A delegation that is not a Member State on the day stands in a list of a vote.
    case votedWithoutMembership = "voted-without-membership"
    /// A State did something before it was a Member State, or after.
    case notAMember = "not-a-member"
    /// A resolution stands twice in a table of votes.
    case resolutionTwice = "resolution-twice"
    /// A language version has an action that others have not.
    case notInOtherLanguages = "not-in-other-languages"
    /// Two language versions name different symbols for one vote.
    case otherSymbolInLanguage = "other-symbol-in-language"
    /// A name in a list of a vote stands behind one that the alphabet puts after it.
    case outOfOrder = "out-of-order"
    /// A sponsor of an amendment is a sponsor of the draft too.
    case amendsOwnDraft = "amends-own-draft"
    /// The lists of a vote and those who did not vote are not all the Member States.
    case notAllMembers = "not-all-members"
  }
}

extension AuditFinding.Kind {
  /// What to do about it, as one sentence.
  public var cure: String {
    switch self {
    case .inputNotRead: "Do what the sentence says, and run the check again."
    case .totalDiffers: "Compare the list with the page: text may be lost, or the document itself be wrong."
    case .totalNotPrinted: "Count the lists against the record of the meeting, or against the library's."
    case .totalNotHeld: "Check the documents that the ledger was made of."
    case .unreadName: "Look the words up in the document; add a missing spelling to the tables, with --tables."
    case .sponsorTwice, .joinedTwice, .joinedOwnDraft:
      "Compare with the page: one of the two may be another delegation, or the document repeat itself."
    case .joinedOtherVersion: "Nothing, unless the versions have different sponsors."
    case .votedTwice, .votedBothWays: "Compare with the page: one of the two may be another delegation."
    case .votedWithoutMembership: "Compare the name and the day with the page; the day of the meeting may be misread."
    case .notAMember: "Compare the day with the page; future members are heard as observers."
    case .resolutionTwice: "Keep one of the two votes, or name them apart."
    case .notInOtherLanguages: "Compare both pages: one version may have lost text, or have been corrected."
    case .otherSymbolInLanguage: "Compare both pages, and correct the ledger where one is wrong."
    case .outOfOrder: "Look whether names are missing at this place of the document."
    case .amendsOwnDraft: "Nothing; know it before the two texts are compared."
    case .notAllMembers: "Compare the day and the lists with the page."
    }
  }
}

extension AuditFinding.Severity {
  /// What it means; the one home of its definition.
  public var meaning: String {
    switch self {
    case .error: "something is surely wrong, in the document or in the reading, or an input could not be read"
    case .warning: "something is doubtful, and a result may be wrong by it"
    case .note: "good to know; no result is wrong by it"
    }
  }
}

extension AuditProblem {
  /// Of which kind it is.
  public var kind: AuditFinding.Kind {
    switch self {
    case .totalDiffers: .totalDiffers
    case .totalsNotPrinted: .totalNotPrinted
    case .totalsNotHeld: .totalNotHeld
    case .unread: .unreadName
    case .sponsorTwice: .sponsorTwice
    case .joinedTwice: .joinedTwice
    case .joinedOwnDraft: .joinedOwnDraft
    case .joinedOtherVersion: .joinedOtherVersion
    case .votedTwice: .votedTwice
    case .votedBothWays: .votedBothWays
    case .votedWithoutMembership: .votedWithoutMembership
    case .notMember: .notAMember
    case .resolutionTwice: .resolutionTwice
    case .notInOtherLanguages: .notInOtherLanguages
    case .otherSymbolInLanguage: .otherSymbolInLanguage
    case .outOfOrder: .outOfOrder
    case .amendsOwnDraft: .amendsOwnDraft
    case .notAllMembers: .notAllMembers
    }
  }
}
