import Analytics
import Sponsors

extension DelegationPages {
  /// The recorded votes in which one of its nearest partners took another position, or it did not vote for a text that it
  /// sponsors.
  func voteTable(_ code: DelegationCode) -> String {
    guard let votes = report.votes, let row = votes.matrix.row(of: code) else { return "" }
    let matrix = votes.matrix
    let partners = NearestPartners(of: code, in: report.counts).all.prefix(Self.nearest).map(\.delegation)
    let dissents = Set(
      votes.sponsorship.entries.filter { $0.delegation == code && $0.kind.isDissent }.map(\.column))
    let rowsOfVote = Dictionary(grouping: (rows[code] ?? []).lazy.filter { $0.role.isVote }) {
      RollCall.ID(document: $0.document, number: $0.vote ?? 0)
    }
    var table = MarkdownTable(columns: [
      ("on", false), ("it", false), ("of its \(Self.nearest) nearest partners otherwise", false), ("where", false),
    ])
    var count = 0
    for (column, vote) in matrix.votes.enumerated() {
      guard let own = matrix[row, column] else { continue }
      let others = partners.compactMap { partner -> String? in
        guard let other = matrix.row(of: partner).flatMap({ matrix[$0, column] }), other != own else { return nil }
        return "\(report.name(partner)) (\(other.word))"
      }
      if others.isEmpty && !dissents.contains(column) { continue }
      count += 1
      let symbol = vote.draft.isEmpty ? vote.resolution : vote.draft
      table.cell(
        symbol + (vote.title.isEmpty ? "" : ", \(vote.title)")
          + (vote.division.map { $0 == .whole ? "" : " (\($0.rawValue))" } ?? ""))
      table.cell(own.word + (dissents.contains(column) ? ", though a sponsor" : ""))
      table.cell(others.joined(separator: "; "))
      table.cell(places(rowsOfVote[vote.id] ?? []))
      table.endRow()
    }
    return count == 0 ? "" : table.text
  }
}
