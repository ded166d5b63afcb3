import Analytics
import Sponsors

extension Report {
  /// Writes the files on recorded votes, where there are votes.
  func forEachVoteFile<Failure: Error>(
    _ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let votes else { return }
    let names: DelegationNames = { name($0) }
    try write("votes/agreement.csv", table { AgreementDyadTable(votes.tables).writeRows(names: names, to: &$0) })
    try write(
      "votes/cohesion.csv",
      table {
        votes.cohesion.writeRows(
          names: { group in DelegationCode(group).map { name($0, isGroup: true) } ?? group }, to: &$0)
      })
    try write("votes/swing.csv", table { SwingTable(votes.swings).writeMoves(names: names, to: &$0) })
    try write(
      "votes/sponsorship-against-vote.csv", table { votes.sponsorship.writeRows(names: names, to: &$0) })
  }

  /// What stands in those files.
  static let voteContents = [
    ("votes/agreement.csv", "a row for every two delegations: how alike they voted, by every measure"),
    ("votes/cohesion.csv", "a row a group: how much it voted as one, against all who voted and random groups"),
    ("votes/swing.csv", "who changed position between a committee and the plenary, or was there only once"),
    ("votes/sponsorship-against-vote.csv", "who abstained on its own text, voted for it without sponsoring it …"),
  ]

  /// The section on recorded votes; empty where there are none.
  var votesSection: String {
    guard let votes else { return "" }
    return "## Votes\n\n"
      + ([votesCompared(votes)] + votePairs(votes) + [cohesion(votes), dissent(votes), moves(votes)])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func votesCompared(_ votes: ReportVotes) -> String {
    "\(votes.matrix.voteCount) of \(counted(votes.matrix.recordedCount, "recorded vote", "recorded votes")) compared "
      + "(\("\(votes.matrix.selection)".escaped)); texts adopted without a vote are left out.\n"
  }

  /// The pairs that voted most and least alike, among those with enough votes in common.
  private func votePairs(_ votes: ReportVotes) -> [String] {
    let delegations = votes.tables.delegations
    let least = max(2, (votes.matrix.voteCount + 1) / 2)
    let measure = LijphartAgreement()
    var pairs: [(first: Int, second: Int, value: Double, votes: Int)] = []
    for first in delegations.indices {
      for second in delegations.indices.dropFirst(first + 1) {
        let table = votes.tables[first, second]
        if table.votes >= least, let value = measure.value(of: table) {
          pairs.append((first, second, value, table.votes))
        }
      }
    }
    guard !pairs.isEmpty else {
      return ["**Agreement.** No two delegations have \(least) votes in common, half of those compared.\n"]
    }
    func lines(_ pairs: ArraySlice<(first: Int, second: Int, value: Double, votes: Int)>) -> String {
      pairs.map {
        "- \(link(delegations[$0.first])) and \(link(delegations[$0.second])): \(hundredths($0.value)) percent of "
          + "\($0.votes) votes"
      }.joined(separator: "\n") + "\n"
    }
    let full = pairs.count { $0.value == 100 }
    let among = "among pairs with at least \(least) votes in common (Lijphart's index)"
    pairs.sort { ($0.value, $1.votes, $0.first, $0.second) < ($1.value, $0.votes, $1.first, $1.second) }
    var sentences = ["**Furthest apart**, \(among):\n\n" + lines(pairs.prefix(Self.shownPairs))]
    if full > Self.shownPairs {
      sentences.append("**Closest.** \(full) of these \(pairs.count) pairs took the same position every time.\n")
    } else {
      pairs.sort { ($1.value, $1.votes, $0.first, $0.second) < ($0.value, $0.votes, $1.first, $1.second) }
      sentences.append("**Closest**, \(among):\n\n" + lines(pairs.prefix(Self.shownPairs)))
    }
    return sentences
  }

  private static let shownPairs = 5

  private func cohesion(_ votes: ReportVotes) -> String {
    let measure = AgreementIndex()
    var table = MarkdownTable(columns: [
      ("group", false), ("members", true), ("votes", true), ("agreement index", true), ("all who voted", true),
    ])
    for group in votes.cohesion.groups {
      guard let mean = group.mean(of: measure), let world = group.worldMean(of: measure) else { continue }
      table.cell(DelegationCode(group.name).map { name($0, isGroup: true) } ?? group.name)
      table.cell(group.loyalties.count)
      table.cell(mean.votes)
      table.cell(hundredths(mean.value))
      table.cell(hundredths(world.value))
      table.endRow()
    }
    return "**Cohesion** of groups, from 0, a third on each position, to 1, all on one "
      + "([votes/cohesion.csv](votes/cohesion.csv) has other measures and random groups):\n\n" + table.text
  }

  private func dissent(_ votes: ReportVotes) -> String {
    let compared = votes.sponsorship.votesCompared
    guard compared > 0 else { return "**Sponsors.** No vote is on a text whose sponsors are known.\n" }
    let entries = votes.sponsorship.entries.filter(\.kind.isDissent)
    let head = "**Sponsors.** \(counted(compared, "vote is", "votes are")) on texts whose sponsors are known. "
    guard !entries.isEmpty else { return head + "No sponsor abstained on its text or voted against it.\n" }
    let shown = 10
    let lines = entries.prefix(shown).map { entry in
      "- \(link(entry.delegation)) \(entry.kind == .sponsoredAgainst ? "voted against" : "abstained on") "
        + Self.named(entry.family, title: votes.matrix.votes[entry.column].title)
    }
    return head
      + "\(entries.count == 1 ? "Once a sponsor" : "\(entries.count) times a sponsor") did not vote for its text"
      + (entries.count > shown ? "; the first \(shown):" : ":") + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private func moves(_ votes: ReportVotes) -> String {
    guard !votes.swings.isEmpty else { return "" }
    let changes = votes.swings.reduce(0) { $0 + $1.moves.count(where: \.isChangeOfPosition) }
    return "**Committee and plenary.** \(counted(votes.swings.count, "text was", "texts were")) voted on in both; "
      + "\(counted(changes, "position", "positions")) changed between them ([votes/swing.csv](votes/swing.csv)).\n"
  }
}
