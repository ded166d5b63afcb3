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
    CSVWriter.bytes { writeRows(groups, measures: measures, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(
    _ groups: [GroupCohesion], measures: [any CohesionMeasure] = CohesionMeasures.all, to sink: inout some RowSink
  ) {
    for column in VoteStatement.columns + ["group", "members", "in_favour", "against", "abstaining"] {
      sink.cell(column)
    }
    for measure in measures { sink.cell(measure.name) }
    for column in ["plurality", "plurality_share", "broke_ranks", "statement"] { sink.cell(column) }
    sink.endRow()
    for group in groups { group.writeVotes(measures, to: &sink) }
  }

  private func writeVotes(_ measures: [any CohesionMeasure], to sink: inout some RowSink) {
    let formulas = measures.map { "\($0.name): \($0.formula)" }.joined(separator: "; ")
    let statement =
      "\(formulas); votes in which at least \(minimumVoting) members voted; \(VoteStatement.compared(matrix))"
    for entry in entries {
      VoteStatement.write(matrix.votes[entry.column], to: &sink)
      sink.cell(name)
      sink.cell(entry.members)
      sink.cell(entry.tally.inFavour)
      sink.cell(entry.tally.against)
      sink.cell(entry.tally.abstaining)
      for measure in measures { sink.cell(measure.value(of: entry.tally)) }
      sink.cell(entry.tally.plurality?.word ?? "")
      sink.cell(entry.pluralityShare)
      sink.cell(entry.dissenters.map(\.text).joined(separator: " "))
      sink.cell(statement)
      sink.endRow()
    }
  }

  /// Who broke ranks how often as CSV: `group`, `country`, `name` where names are given, `votes` (in which it voted
  /// and the group had a plurality), `broke_ranks`, `share_with_plurality`, `statement`.
  /// - Complexity: O(members).
  public func loyaltiesCSV(names: DelegationNames? = nil) -> [UInt8] {
    CSVWriter.bytes { writeLoyalties(names: names, to: &$0) }
  }

  /// Writes the rows of `loyaltiesCSV`, the header first.
  public func writeLoyalties(names: DelegationNames? = nil, to sink: inout some RowSink) {
    let statement =
      "share of its votes cast with the group's plurality, its own vote counted in it; votes in which at least "
      + "\(minimumVoting) members voted and one position led; \(VoteStatement.compared(matrix))"
    sink.cell("group")
    sink.cell("country")
    if names != nil { sink.cell("name") }
    for column in ["votes", "broke_ranks", "share_with_plurality", "statement"] { sink.cell(column) }
    sink.endRow()
    for loyalty in loyalties {
      sink.cell(name)
      sink.cell(loyalty.delegation.text)
      if let names { sink.cell(names(loyalty.delegation)) }
      sink.cell(loyalty.votes)
      sink.cell(loyalty.broken)
      sink.cell(loyalty.share)
      sink.cell(statement)
      sink.endRow()
    }
  }
}
