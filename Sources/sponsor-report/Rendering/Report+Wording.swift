import Analytics
import Sponsors

extension Report {
  /// A delegation's name, with a link to its page where it has one.
  func link(_ code: DelegationCode) -> String { "[\(name(code).escaped)](delegations/\(code).md)" }

  /// A text by its title and symbol.
  static func named(_ family: DraftFamily, title: String) -> String {
    title.isEmpty ? family.symbol.escaped : "“\(title.escaped)” (\(family.symbol.escaped))"
  }

  /// Where an action is printed: document and paragraph.
  static func place(_ document: String, paragraph: String) -> String {
    paragraph.isEmpty ? document : "\(document), para. \(paragraph)"
  }

  /// How a delegation came to act, beyond its role: for which group, by whom. Empty where it acted for itself.
  func circumstance(_ action: Action) -> String {
    var words: [String] = []
    if let group = action.group {
      let name = name(group, isGroup: true)
      let doubt = action.reading == .rosterUncertain ? ", uncertain on that day" : ""
      words.append(action.reading.isRoster ? "from the roster of \(name)\(doubt)" : "for \(name)")
    }
    if let via = action.via { words.append("through \(name(via))") }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }
}

extension Role {
  /// The role in the words of a report.
  var words: String {
    switch self {
    case .sponsor: "sponsor"
    case .cosponsor: "joined later"
    case .withdrawn: "withdrew"
    case .introduced: "introduced it"
    case .inFavour: "in favour"
    case .against: "against"
    case .abstaining: "abstained"
    case .notVoting: "did not vote"
    case .intendedInFavour: "had intended to vote in favour"
    case .intendedAgainst: "had intended to vote against"
    case .intendedAbstaining: "had intended to abstain"
    case .explanation: "explained its vote or position"
    case .statement: "made a statement"
    case .reply: "replied"
    }
  }

  /// Whether the role is one of those by which a delegation stands behind a draft, or leaves it.
  var isSponsorship: Bool { [.sponsor, .cosponsor, .withdrawn, .introduced].contains(self) }
}
