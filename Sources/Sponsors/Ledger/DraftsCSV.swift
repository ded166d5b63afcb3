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
    CSVWriter.bytes { writeRows(drafts, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(_ drafts: some Sequence<DraftSummary>, to sink: inout some RowSink) {
    for column in columns { sink.cell(column) }
    sink.endRow()
    for draft in drafts {
      sink.cell(draft.family.symbol)
      sink.cell(draft.symbols.joined(separator: "; "))
      sink.cell(draft.title)
      // One session is a number, by which a spreadsheet can sort and filter.
      if draft.sessions.count == 1 {
        sink.cell(draft.sessions.first)
      } else {
        sink.cell(draft.sessions.map(String.init).joined(separator: " "))
      }
      sink.cell(draft.bodies.joined(separator: " "))
      for codes in [
        draft.sponsors, draft.groups, draft.membersOfGroups, draft.cosponsors, draft.withdrawn, draft.introducers,
        draft.speakers,
      ] {
        sink.cell(codes.map(\.text).joined(separator: " "))
      }
      sink.cell(draft.votes.map(\.description).joined(separator: " "))
      sink.cell(draft.documents.joined(separator: "; "))
      sink.cell(draft.series)
      sink.cell(draft.resolutions.joined(separator: "; "))
      sink.cell(draft.reports.joined(separator: "; "))
      sink.endRow()
    }
  }
}

extension DraftSummary.VoteTotals: CustomStringConvertible {
  /// The totals as `drafts.csv` has them: in favour, against, abstaining.
  public var description: String { "\(inFavour)-\(against)-\(abstaining)" }
}
