import Sponsors

extension SponsorshipAgainstVote {
  /// What was compared, on one line.
  public var statement: String {
    "sponsorships counted: \(selection); \(VoteStatement.compared(matrix)); \(votesCompared) votes on texts with "
      + "sponsors, \(withoutSponsors.count) on texts without, \(ambiguous.count) on a resolution of several drafts"
  }

  /// One row a delegation and text as CSV: the vote, `family`, `country`, `name` where names are given, `role`, `kind`,
  /// and `ledger_row`, counted from 1 without the header, that says so; last `statement`.
  ///
  /// `kinds` limits what is listed; with nothing said, everything but voting for one's own text.
  /// - Complexity: O(entries).
  public func csv(
    kinds: Set<SponsorVote.Kind> = Set(SponsorVote.Kind.allCases).subtracting([.sponsoredInFavour]),
    names: DelegationNames? = nil
  ) -> [UInt8] {
    CSVWriter.bytes { writeRows(kinds: kinds, names: names, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(
    kinds: Set<SponsorVote.Kind> = Set(SponsorVote.Kind.allCases).subtracting([.sponsoredInFavour]),
    names: DelegationNames? = nil, to sink: inout some RowSink
  ) {
    let statement = statement
    for column in VoteStatement.columns + ["family", "country"] { sink.cell(column) }
    if names != nil { sink.cell("name") }
    for column in ["role", "kind", "ledger_row", "statement"] { sink.cell(column) }
    sink.endRow()
    for entry in entries where kinds.contains(entry.kind) {
      VoteStatement.write(matrix.votes[entry.column], to: &sink)
      sink.cell(entry.family.symbol)
      sink.cell(entry.delegation.text)
      if let names { sink.cell(names(entry.delegation)) }
      sink.cell(entry.role?.rawValue ?? "")
      sink.cell(entry.kind.rawValue)
      sink.cell(entry.row.map { $0 + 1 })
      sink.cell(statement)
      sink.endRow()
    }
  }

  /// One row a delegation with how often it did each, as Markdown. - Complexity: O(entries).
  public func markdown(names: DelegationNames? = nil) -> String {
    let kinds = SponsorVote.Kind.allCases
    var columns = [(title: "country", isNumber: false)]
    if names != nil { columns.append(("name", false)) }
    var table = MarkdownTable(columns: columns + kinds.map { ($0.rawValue, true) })
    for (delegation, counts) in counts {
      table.cell(delegation.text)
      if let names { table.cell(names(delegation)) }
      for kind in kinds { table.cell(counts[kind] ?? 0) }
      table.endRow()
    }
    return "# Sponsorship against vote\n\nCompared: \(MarkdownTable.escaped(statement)).\n\n" + table.text
  }
}
