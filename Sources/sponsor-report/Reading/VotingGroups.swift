import Analytics
import Sponsors

/// The groups whose cohesion is measured where none is named.
enum VotingGroups {
  /// The regional groups, then political ones of many members.
  static let codes = [
    "AFRICAN", "ASIAPAC", "EEG", "GRULAC", "WEOG", "EU", "ASEAN", "ARAB", "CARICOM", "G77", "NAM", "OIC",
  ]
}

extension CountryRegistry {
  /// Those of the groups measured without being named that the tables have.
  var standardVotingGroups: [DelegationCode] {
    VotingGroups.codes.compactMap { DelegationCode($0) }.filter { group($0) != nil }
  }

  /// The name of a group by its code.
  func groupName(_ code: String, in language: Language) -> String {
    DelegationCode(code).map { name(of: $0, isGroup: true, in: language) } ?? code
  }
}

extension GroupCohesion {
  /// The cohesion of each group, with its members of the day of each vote.
  static func groups(_ codes: [DelegationCode], of registry: CountryRegistry, in matrix: VoteMatrix) -> [GroupCohesion]
  {
    codes.map { code in
      let roster = registry.roster(of: code)
      return GroupCohesion(code.text, in: matrix) { roster.contains($0, on: $1.date) }
    }
  }
}

extension ResultTable {
  /// The groups vote by vote.
  static func votes(of groups: [GroupCohesion]) -> ResultTable {
    let measures = CohesionMeasures.all
    var table = ResultTable(
      [
        ("document", false), ("vote", true), ("session", true), ("body", false), ("date", false), ("draft", false),
        ("resolution", false), ("title", false), ("division", false), ("group", false), ("members", true),
        ("in_favour", true), ("against", true), ("abstaining", true),
      ] + measures.map { ($0.name, true) } + [("plurality", false), ("plurality_share", true), ("broke_ranks", false)],
      preface: "# Cohesion, vote by vote\n\n")
    for group in groups {
      for entry in group.entries {
        let vote = group.matrix.votes[entry.column]
        let numbers = [entry.members, entry.tally.inFavour, entry.tally.against, entry.tally.abstaining]
        table.rows.append(
          [
            .text(vote.id.document), .number(Double(vote.id.number)), .number(vote.session.map(Double.init)),
            .text(vote.body), .text(vote.date?.iso ?? ""), .text(vote.draft), .text(vote.resolution),
            .text(vote.title), .text(vote.division?.rawValue ?? ""), .text(group.name),
          ] + numbers.map { .number(Double($0)) } + measures.map { .number($0.value(of: entry.tally)) } + [
            .text(entry.tally.plurality?.word ?? ""), .number(entry.pluralityShare),
            .text(entry.dissenters.map(\.text).joined(separator: " ")),
          ])
      }
    }
    return table
  }
}
