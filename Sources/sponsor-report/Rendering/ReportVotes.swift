import Analytics
import Sponsors

/// What a report says of recorded votes.
struct ReportVotes: Sendable {
  /// How often every two delegations took each two positions.
  let tables: AgreementTables
  /// How much groups voted as one.
  let cohesion: CohesionTable
  /// The same texts in a committee and in plenary.
  let swings: [Swing]
  /// Who sponsored what and voted how on it.
  let sponsorship: SponsorshipAgainstVote

  var matrix: VoteMatrix { tables.matrix }

  /// The votes of a corpus; nil where it has none that the selection takes, or where not all roles are reported: what
  /// is measured could not be followed back to the ledger beside it.
  ///
  /// - Parameters:
  ///   - ledger: the rows reported, whose numbers are given.
  ///   - selection: what makes a delegation stand behind a text.
  ///   - kept: which actions are reported.
  init?(
    _ corpus: Corpus, ledger: Ledger, selection: Selection, kept: Selection, seed: UInt64
  ) {
    guard kept.roles.count == Role.allCases.count else { return nil }
    // Of all rows: how everybody voted is held against the members of a group too.
    let matrix = VoteMatrix(ledger: corpus.ledger, selection: VoteSelection(kept))
    guard matrix.voteCount > 0, let tables = try? AgreementTables(matrix) else { return nil }
    self.tables = tables
    let registry = corpus.registry
    let groups = GroupCohesion.groups(registry.standardVotingGroups, of: registry, in: matrix)
    cohesion = CohesionTable(groups, draws: Self.draws(votes: matrix.voteCount), seed: seed)
    swings = Swing.toPlenary(in: matrix)
    sponsorship = SponsorshipAgainstVote(ledger: ledger, matrix: matrix, selection: selection)
  }

  /// Number of random groups: a thousand, and fewer where there are so many votes that a report would take minutes.
  private static func draws(votes: Int) -> Int { min(1000, max(100, 500_000 / votes)) }
}
