import Analytics
import Sponsors

/// A row a delegation: what it did with how many texts, its bloc, and its nearest partner.
struct DelegationSheet {
  let report: Report

  private static let columns = [
    "country", "name", "regional_group", "texts", "sponsor", "member_of_group", "joined_later", "withdrew",
    "introduced",
    "spoke", "bloc", "bloc_stability", "own_share", "swing", "nearest_partner", "nearest_partner_name", "shared",
    "jaccard", "tied_to",
  ]

  /// Writes the rows, the header first, by code. - Complexity: O(delegations² + texts).
  func writeRows(to sink: inout some RowSink) {
    sink.row(Self.columns)
    let counts = [\DraftSummary.sponsors, \.membersOfGroups, \.cosponsors, \.withdrawn, \.introducers, \.speakers].map {
      list in texts(list)
    }
    let rows = Dictionary(zip(report.incidence.delegations, report.incidence.rowSums)) { first, _ in first }
    let ties = ties
    for code in Set(report.delegationsWithPage).union(report.incidence.delegations).sorted() {
      sink.cell(code.text)
      sink.cell(report.name(code))
      sink.cell(report.regionalGroup(of: code))
      sink.cell(rows[code] ?? 0)
      for count in counts { sink.cell(count[code] ?? 0) }
      writeBloc(of: code, to: &sink)
      writePartner(of: code, to: &sink)
      sink.cell(ties.map { $0[code] ?? 0 })
      sink.endRow()
    }
  }

  /// In how many texts each delegation is in a list.
  private func texts(_ list: KeyPath<DraftSummary, [DelegationCode]>) -> [DelegationCode: Int] {
    report.drafts.reduce(into: [:]) { counts, draft in
      for code in Set(draft[keyPath: list]) { counts[code, default: 0] += 1 }
    }
  }

  /// To how many others each is tied beyond chance; nil where that was not tested.
  private var ties: [DelegationCode: Int]? {
    guard case .success(let backbone) = report.backbone else { return nil }
    return backbone.pairs.reduce(into: [:]) { counts, pair in
      guard pair.tie == 1 else { return }
      for position in [pair.first, pair.second] { counts[backbone.delegations[position], default: 0] += 1 }
    }
  }

  private func writeBloc(of code: DelegationCode, to sink: inout some RowSink) {
    let member = report.tree.flatMap { tree in
      tree.verdict.isStructure ? tree.stability.members.first { $0.delegation == code } : nil
    }
    sink.cell(member?.bloc)
    sink.cell(member.flatMap { report.tree?.stability.blocs[$0.bloc - 1].jaccard })
    sink.cell(member?.ownShare)
    sink.cell(member?.isSwing().map { $0 ? "yes" : "no" } ?? "")
  }

  private func writePartner(of code: DelegationCode, to sink: inout some RowSink) {
    let nearest = report.isComparable ? NearestPartners(of: code, in: report.counts).all.first : nil
    sink.cell(nearest?.delegation.text ?? "")
    sink.cell(nearest.map { report.name($0.delegation) } ?? "")
    sink.cell(nearest?.shared)
    sink.cell(nearest?.jaccard)
  }
}
