import Sponsors

extension GroupCohesion {
  /// The group vote by vote as CSV: the vote, `group`, `members`, the tally, one column a measure,
  /// `plurality` (empty where two positions lead), `plurality_share`, `broke_ranks` (codes), `statement`.
  /// - Complexity: O(votes × measures + dissenters).
  public func csv(measures: [any CohesionMeasure] = CohesionMeasures.all) -> [UInt8] {
    Self.csv([self], measures: measures)
  }

  /// What is computed vote by vote, each a phrase for the sentence on methods.
  public static func rules(
    of groups: [GroupCohesion], measures: [any CohesionMeasure] = CohesionMeasures.all
  ) -> [String] {
    let minimums = Set(groups.map(\.minimumVoting)).sorted().map(String.init).joined(separator: " or ")
    return measures.map { "\($0.name): \($0.formula)" }
      + (groups.isEmpty ? [] : ["votes in which at least \(minimums) members voted"])
  }

  /// The same of several groups, one after the other under one header.
  /// - Complexity: O(groups × votes × measures + dissenters).
  public static func csv(
    _ groups: [GroupCohesion], measures: [any CohesionMeasure] = CohesionMeasures.all
  ) -> [UInt8] {
    var csv = CSVWriter()
    for column in VoteStatement.columns + ["group", "members", "in_favour", "against", "abstaining"] {
      csv.cell(column)
    }
    for measure in measures { csv.cell(measure.name) }
    for column in ["plurality", "plurality_share", "broke_ranks", "statement"] { csv.cell(column) }
    csv.endRow()
    for group in groups { group.writeVotes(measures, to: &csv) }
    return csv.bytes
  }

  private func writeVotes(_ measures: [any CohesionMeasure], to csv: inout CSVWriter) {
    let formulas = measures.map { "\($0.name): \($0.formula)" }.joined(separator: "; ")
    let statement =
      "\(formulas); votes in which at least \(minimumVoting) members voted; \(VoteStatement.compared(matrix))"
    for entry in entries {
      VoteStatement.write(matrix.votes[entry.column], to: &csv)
      csv.cell(name)
      csv.cell(entry.members)
      csv.cell(entry.tally.inFavour)
      csv.cell(entry.tally.against)
      csv.cell(entry.tally.abstaining)
      for measure in measures { csv.cell(measure.value(of: entry.tally)) }
      csv.cell(entry.tally.plurality?.word ?? "")
      csv.cell(entry.pluralityShare)
      csv.cell(entry.dissenters.map(\.text).joined(separator: " "))
      csv.cell(statement)
      csv.endRow()
    }
  }

  /// Who broke ranks how often as CSV: `group`, `country`, `name` where names are given, `votes` (in which it voted
  /// and the group had a plurality), `broke_ranks`, `share_with_plurality`, `statement`.
  /// - Complexity: O(members).
  public func loyaltiesCSV(names: DelegationNames? = nil) -> [UInt8] {
    let statement =
      "share of its votes cast with the group's plurality, its own vote counted in it; votes in which at least "
      + "\(minimumVoting) members voted and one position led; \(VoteStatement.compared(matrix))"
    var csv = CSVWriter()
    csv.cell("group")
    csv.cell("country")
    if names != nil { csv.cell("name") }
    for column in ["votes", "broke_ranks", "share_with_plurality", "statement"] { csv.cell(column) }
    csv.endRow()
    for loyalty in loyalties {
      csv.cell(name)
      csv.cell(loyalty.delegation.text)
      if let names { csv.cell(names(loyalty.delegation)) }
      csv.cell(loyalty.votes)
      csv.cell(loyalty.broken)
      csv.cell(loyalty.share)
      csv.cell(statement)
      csv.endRow()
    }
    return csv.bytes
  }
}
