// Nobody sponsors one draft twice, unless it withdrew in between.

extension Auditor {
  private struct Place: Hashable {
    let country: DelegationCode
    let draft: String
  }

  mutating func checkSponsors() {
    // Who introduces a draft is one of its sponsors by that very word, and may stand in the list beside it.
    let introducers = Set(actions.filter { $0.role == .introduced }.map(\.span.lowerBound))
    var listed: [Place: Action] = [:]
    var joined: Set<Place> = []
    var families: [Place: String] = [:]
    for action in ownActions where !action.draft.isEmpty {
      let place = Place(country: action.country, draft: action.draft)
      let family = Place(country: action.country, draft: DraftFamily(of: action.draft).symbol)
      switch action.role {
      case .withdrawn:
        listed[place] = nil
        joined.remove(place)
        families[family] = nil
      case .sponsor where !introducers.contains(action.span.lowerBound):
        if let earlier = listed[place], isOneList(from: earlier, to: action) {
          report(.sponsorTwice(action.country, draft: action.draft), action)
        }
        listed[place] = action
        families[family] = action.draft
      case .sponsor:
        families[family] = action.draft
      case .cosponsor:
        if !joined.insert(place).inserted {
          report(.joinedTwice(action.country, draft: action.draft), action)
        } else if listed[place] != nil {
          report(.joinedOwnDraft(action.country, draft: action.draft), action)
        } else if let sponsored = families[family], sponsored != action.draft {
          report(.joinedOtherVersion(action.country, draft: action.draft, sponsored: sponsored), action)
        }
      default: break
      }
    }
  }

  /// All Member States in one list, with their articles, take less than this many bytes in any language.
  private static let longestList = 20_000

  /// Whether two names stand in one list: in one paragraph, with no wider gap between the sponsors from one to the
  /// other than a long name with its bracket makes. A report names the same sponsors again where the draft is
  /// introduced, which is no double.
  private func isOneList(from earlier: Action, to later: Action) -> Bool {
    guard earlier.paragraph == later.paragraph,
      later.span.lowerBound - earlier.span.upperBound <= Self.longestList
    else { return false }
    var reach = earlier.span.upperBound
    // Rows stand in the order of their places.
    let first = actions.partition { $0.span.lowerBound >= earlier.span.lowerBound }
    for action in actions[first...] {
      if action.span.lowerBound > later.span.lowerBound { break }
      guard action.role == .sponsor, action.draft == earlier.draft else { return false }
      if action.span.lowerBound > reach + 60 { return false }
      reach = max(reach, action.span.upperBound)
    }
    return true
  }
}
