extension DraftSummary {
  /// The columns of `drafts.csv`, in their order.
  public static let columns = [
    "family", "symbols", "title", "session", "body", "sponsors", "groups", "members_of_groups", "cosponsors",
    "withdrawn", "introduced_by", "statements", "votes", "documents", "series", "resolution",
    "report",
  ]

  /// `drafts.csv`: a header and one row a text, in the order given.
  ///
  /// Codes and numbers are joined by a space, symbols and documents by `; `. A vote is `80-29-65`: in favour,
  /// against, abstaining.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ drafts: some Sequence<DraftSummary>) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column) }
    csv.endRow()
    for draft in drafts {
      csv.cell(draft.family.symbol)
      csv.cell(draft.symbols.joined(separator: "; "))
      csv.cell(draft.title)
      csv.cell(draft.sessions.map(String.init).joined(separator: " "))
      csv.cell(draft.bodies.joined(separator: " "))
      for codes in [
        draft.sponsors, draft.groups, draft.membersOfGroups, draft.cosponsors, draft.withdrawn, draft.introducers,
        draft.speakers,
      ] {
        csv.cell(codes.map(\.text).joined(separator: " "))
      }
      csv.cell(draft.votes.map(\.description).joined(separator: " "))
      csv.cell(draft.documents.joined(separator: "; "))
      csv.cell(draft.series)
      csv.cell(draft.resolutions.joined(separator: "; "))
      csv.cell(draft.reports.joined(separator: "; "))
      csv.endRow()
    }
    return csv.bytes
  }
}

extension DraftSummary.VoteTotals: CustomStringConvertible {
  /// The totals as `drafts.csv` has them: in favour, against, abstaining.
  public var description: String { "\(inFavour)-\(against)-\(abstaining)" }
}
