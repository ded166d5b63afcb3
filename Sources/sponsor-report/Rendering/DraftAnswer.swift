import Analytics
import Sponsors

/// What `compare` found: a table for machines, a page for people, and how both were made.
struct DraftAnswer {
  /// The table of the CSV and JSON output.
  let table: ResultTable
  /// How it was made.
  let methods: Methods
  /// The page, made only where it is asked for.
  let page: () -> Brief
}

extension DraftCorpus {
  /// The name of a delegation in the language asked for.
  func name(_ code: DelegationCode) -> String { registry.name(of: code, in: alphabet.language) }

  /// The name of a group in the language asked for.
  func groupName(_ code: DelegationCode) -> String { registry.name(of: code, isGroup: true, in: alphabet.language) }

  /// Delegations in the order of their names.
  func sorted(_ codes: [DelegationCode]) -> [DelegationCode] { alphabet.sorted(codes.sorted(), by: name) }

  /// The names of delegations in their order, as a cell of a table.
  func names(_ codes: [DelegationCode]) -> String { sorted(codes).map(name).joined(separator: "; ") }

  /// The codes of delegations, as a cell of a table.
  func codes(_ codes: [DelegationCode]) -> String { codes.map(\.text).joined(separator: " ") }

  /// Document and paragraph of rows of the ledger, each once.
  func places(_ rows: some Sequence<Int>) -> [String] {
    var places: [String] = []
    for row in rows {
      let action = ledger[row]
      let place = Report.place(action.document, paragraph: action.paragraph)
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// What a delegation did with a text, and where it is printed: `joined later: A/78/472, para. 7`.
  func standing(of code: DelegationCode, in set: SponsorSet) -> String {
    let rows = set.rows(of: code) + (set.contains(code) ? [] : set.withdrawals(of: code))
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for row in rows {
      let action = ledger[row]
      let roster = action.reading.isRoster ? action.group.map { " by the roster of \(groupName($0))" } ?? "" : ""
      let words = action.role.words + roster
      if places[words] == nil { order.append(words) }
      places[words, default: []].append(row)
    }
    return order.map { "\($0): \(self.places(places[$0] ?? []).joined(separator: "; "))" }.joined(separator: "; ")
  }

  /// Groups of which a comparison speaks: those that `cohesion` measures and those named on the texts, if one of their
  /// members of the day is behind one.
  func rosters(of sets: [SponsorSet]) -> [GroupRoster] {
    var codes = registry.standardVotingGroups
    for set in sets {
      for code in set.sponsors {
        for row in set.rows(of: code) {
          if let group = ledger[row].group, !codes.contains(group), registry.group(group) != nil { codes.append(group) }
        }
      }
    }
    return codes.map(registry.roster(of:)).filter { roster in sets.contains { $0.share(of: roster).sponsors > 0 } }
  }

  /// How a comparison of `size` was made.
  func methods(_ size: String, _ rules: String...) -> Methods {
    Methods(
      counted: selection.description, size: size, rules: rules,
      program: "sponsor-report \(programVersion)")
  }
}
