import Sponsors

/// Sponsorship held against the vote: who abstained on a text of its own, who voted for one without sponsoring it.
public struct SponsorshipAgainstVote: Sendable {
  /// The votes.
  public let matrix: VoteMatrix
  /// Which sponsorships are counted.
  public let selection: Selection
  /// What each delegation did with each text voted on that has sponsors, by vote, then by code.
  public let entries: [SponsorVote]
  /// Columns of votes whose text has no sponsor in the ledger, or is not known.
  public let withoutSponsors: [Int]
  /// Columns of votes on a resolution that several drafts of the ledger claim: which one was voted on is not told.
  public let ambiguous: [Int]

  /// Holds the sponsorships that `selection` counts in `ledger`, after withdrawals, against the votes of `matrix`.
  ///
  /// A vote is on a text where the family of its draft is the same; where the vote names no draft of the ledger, where
  /// the resolution is, as any row of the draft gives it. Rosters are counted as `selection` says: a group's roster
  /// signs for all its members, and who of them dissents is then a sponsor that did. A group itself has no vote.
  /// - Complexity: O(rows of the ledger + votes × delegations).
  public init(ledger: Ledger, matrix: VoteMatrix, selection: Selection = Selection()) {
    self.matrix = matrix
    self.selection = selection
    let counted = CountedActions(ledger: ledger, selection: selection)
    // The rows of a delegation are in the order of the ledger: its first says whether it was an original sponsor.
    var rowsOfFamily: [DraftFamily: [DelegationCode: Int]] = [:]
    for entry in counted.entries {
      let family = counted.families[entry.family]
      if rowsOfFamily[family]?[entry.delegation] != nil { continue }
      rowsOfFamily[family, default: [:]][entry.delegation] = entry.row
    }
    let familiesOfResolution = Self.familiesOfResolution(in: ledger)
    var entries: [SponsorVote] = []
    var withoutSponsors: [Int] = []
    var ambiguous: [Int] = []
    for (column, vote) in matrix.votes.enumerated() {
      var families: Set<DraftFamily> = []
      if !vote.draft.isEmpty, rowsOfFamily[DraftFamily(of: vote.draft)] != nil {
        families = [DraftFamily(of: vote.draft)]
      } else if !vote.resolution.isEmpty {
        families = familiesOfResolution[vote.resolution, default: []].filter { rowsOfFamily[$0] != nil }
      }
      guard let family = families.first, let rows = rowsOfFamily[family] else {
        withoutSponsors.append(column)
        continue
      }
      if families.count > 1 {
        ambiguous.append(column)
        continue
      }
      for delegation in Set(matrix.delegations).union(rows.keys).sorted()
      where matrix.selection.compares(delegation, in: vote) {
        let position = matrix.row(of: delegation).flatMap { matrix[$0, column] }
        let row = rows[delegation]
        guard let kind = SponsorVote.Kind(isSponsor: row != nil, position: position) else { continue }
        entries.append(
          SponsorVote(
            column: column, family: family, delegation: delegation, role: row.map { ledger[$0].role }, row: row,
            kind: kind))
      }
    }
    self.entries = entries
    self.withoutSponsors = withoutSponsors
    self.ambiguous = ambiguous
  }

  /// How often each delegation did each, by code. - Complexity: O(entries + n log n).
  public var counts: [(delegation: DelegationCode, counts: [SponsorVote.Kind: Int])] {
    var counts: [DelegationCode: [SponsorVote.Kind: Int]] = [:]
    for entry in entries { counts[entry.delegation, default: [:]][entry.kind, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Number of votes held against sponsorships.
  public var votesCompared: Int { matrix.voteCount - withoutSponsors.count - ambiguous.count }

  private static func familiesOfResolution(in ledger: Ledger) -> [String: Set<DraftFamily>] {
    var families: [String: Set<DraftFamily>] = [:]
    var isRead = Array(repeating: false, count: ledger.contextCount)
    for row in ledger.indices {
      let context = ledger.key(ofRow: row).context
      if isRead[context] { continue }
      isRead[context] = true
      let action = ledger[row]
      if action.resolution.isEmpty || action.draft.isEmpty { continue }
      families[action.resolution, default: []].insert(DraftFamily(of: action.draft))
    }
    return families
  }
}
