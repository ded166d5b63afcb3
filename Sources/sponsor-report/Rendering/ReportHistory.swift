import Analytics
import Sponsors

/// The blocs of each session of a report, followed from one to the next.
///
/// The blocs of a session are found among its texts alone, as those of the whole report are: average linkage of
/// 1 − Jaccard, cut at the greatest gap, named only where chance does not part delegations as well. Sessions without
/// such blocs are left out: a bloc that chance explains neither lives on nor ends.
struct ReportHistory: Sendable {
  /// A session that is compared.
  struct Session: Hashable, Sendable {
    let session: Int
    let texts: Int
    let delegations: Int
  }

  /// The blocs, with a number that stays the same while a bloc lives on.
  let history: BlocHistory
  /// The sessions compared, in the order of `history`.
  let sessions: [Session]
  /// Sessions with texts that have no blocs to name, ascending.
  let left: [Session]

  /// The history of what `selection` counts in `ledger`; nil where fewer than two sessions have blocs to name.
  /// - Complexity: that of a `ReportTree` for each session.
  init?(_ ledger: Ledger, selection: Selection, seed: UInt64, jobs: Int?) {
    let asked = selection.scope.sessions
    let sessions = Set(ledger.lazy.compactMap(\.session)).filter { asked?.contains($0) ?? true }.sorted()
    guard sessions.count >= 2 else { return nil }
    let matrices = sessions.map { session in
      var selection = selection
      selection.scope.sessions = [session]
      return IncidenceMatrix(ledger: ledger, selection: selection)
    }
    var found: [Int: Partition] = [:]
    // The smallest first: where they have no blocs, the large ones, which take long, need not be looked at.
    let order = matrices.indices.sorted { (matrices[$0].textCount, $0) < (matrices[$1].textCount, $1) }
    for (place, index) in order.enumerated() {
      if found.count + order.count - place < 2 { return nil }
      guard let tree = ReportTree(matrices[index], OverlapCounts(matrices[index]), seed: seed, jobs: jobs), tree.isNamed
      else { continue }
      found[index] = tree.blocs.partition
    }
    guard found.count >= 2 else { return nil }
    let known = matrices.indices.map {
      Session(session: sessions[$0], texts: matrices[$0].textCount, delegations: matrices[$0].delegations.count)
    }
    self.sessions = known.indices.filter { found[$0] != nil }.map { known[$0] }
    left = known.indices.filter { found[$0] == nil && known[$0].texts > 0 }.map { known[$0] }
    history = BlocHistory(
      matrices.indices.compactMap { index in found[index].map { (session: "\(sessions[index])", partition: $0) } })
  }
}
