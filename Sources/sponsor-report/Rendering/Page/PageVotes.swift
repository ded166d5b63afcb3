import Analytics
import Sponsors

/// The part of the page's data on recorded votes.
///
/// The page carries who voted how, one character a delegation and vote, and computes agreement, ranks broken, swings and
/// sponsors against their own texts from it: so the files on votes, of which the one on agreement has a row for every
/// two delegations, need not be carried, and are still the same bytes when they are saved from the page.
struct PageVotes {
  private let report: Report
  private let votes: ReportVotes
  private var matrix: VoteMatrix { votes.matrix }

  /// Nil where the report has no votes.
  init?(_ report: Report) {
    guard let votes = report.votes else { return nil }
    self.report = report
    self.votes = votes
  }

  /// The votes, and the cohesion of groups as its file has it: random groups are not drawn again by a page.
  var parts: [PageData.Part] {
    let cohesion = votes.cohesion.csv { group in
      DelegationCode(group).map { report.name($0, isGroup: true) } ?? group
    }
    return [
      PageData.Part(name: "votes", isOptional: true, value: value),
      PageData.Part(name: "cohesion", isOptional: true, value: PageTable(csv: cohesion)?.json ?? .null),
    ]
  }

  private var value: JSONValue {
    let tree = agreementTree
    return .object([
      ("count", .whole(matrix.voteCount)), ("recorded", .whole(matrix.recordedCount)),
      ("selection", .text("\(matrix.selection)")), ("consensus", .text("\(votes.tables.consensus)")),
      ("statement", .text(votes.sponsorship.statement)),
      ("draws", .whole(votes.cohesion.draws)),
      ("delegations", .texts(matrix.delegations.map(\.text))),
      ("list", .array(matrix.votes.indices.map(vote))),
      ("positions", .texts(matrix.votes.indices.map(positions))),
      ("order", .wholes(tree.order)), ("merges", tree.merges), ("leftOut", .wholes(tree.leftOut)),
      ("blocs", .whole(tree.blocs)),
      ("groups", .array(votes.cohesion.groups.map(group))),
      ("swings", .array(swings)),
      ("sponsors", .array(sponsors)),
      ("withoutSponsors", .whole(votes.sponsorship.withoutSponsors.count)),
      ("ambiguous", .whole(votes.sponsorship.ambiguous.count)),
    ])
  }

  /// What is known of a vote, and how everybody voted, those too whom the report leaves out.
  private func vote(_ column: Int) -> JSONValue {
    let (vote, tally) = (matrix.votes[column], matrix.tallies[column])
    return .array([
      .text(vote.id.document), .whole(vote.id.number), .optional(vote.session), .text(vote.body),
      .text(vote.date?.iso ?? ""), .text(vote.draft), .text(vote.resolution), .text(vote.title),
      .text(vote.division?.rawValue ?? ""),
      .wholes([tally.inFavour, tally.against, tally.abstaining]),
    ])
  }

  /// The positions of a vote, a letter a delegation in the order of the rows: `y` in favour, `n` against, `a` abstaining,
  /// `-` where it has no vote.
  private func positions(_ column: Int) -> String {
    let letters = matrix.delegations.indices.map { row in
      switch matrix[row, column] {
      case .inFavour: UInt8(ascii: "y")
      case .against: UInt8(ascii: "n")
      case .abstaining: UInt8(ascii: "a")
      case nil: UInt8(ascii: "-")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The tree of delegations that vote alike: rows in the order of its leaves, its merges, the rows that nothing
  /// compares with some other, and how many blocs it has at the greatest gap.
  private var agreementTree: (order: [Int], merges: JSONValue, leftOut: [Int], blocs: Int) {
    let agreement = Agreement(of: votes.tables, by: LijphartAgreement())
    let leftOut = Set(agreement.incomparable)
    let kept = matrix.delegations.indices.filter { !leftOut.contains(matrix.delegations[$0]) }
    let others = matrix.delegations.indices.filter { leftOut.contains(matrix.delegations[$0]) }
    do {
      let distances = try agreement.distances(leavingOut: leftOut)
      let tree = try Dendrogram(distances: distances, linkage: .average)
      let leaves = try tree.optimalLeafOrder(by: distances).leaves
      let merges = tree.merges.map { JSONValue.array([.whole($0.left), .whole($0.right), .number($0.height)]) }
      return (leaves.map { kept[$0] }, .array(merges), others, tree.countAtGreatestGap ?? 1)
    } catch {
      return (kept, .array([]), others, 1)
    }
  }

  /// A group with its members of the day of each vote: `[column, rows]` wherever they are not those of the vote before.
  private func group(_ group: GroupCohesion) -> JSONValue {
    let code = DelegationCode(group.name)
    let roster = code.map { report.registry.roster(of: $0) }
    var runs: [JSONValue] = []
    var current: [Int]?
    for (column, vote) in matrix.votes.enumerated() {
      let members = matrix.delegations.indices.filter {
        roster?.contains(matrix.delegations[$0], on: vote.date) == true
      }
      if members == current { continue }
      current = members
      runs.append(.array([.whole(column), .wholes(members)]))
    }
    let names = PageWords.languages.map { language in
      code.map { report.registry.name(of: $0, isGroup: true, in: language) } ?? group.name
    }
    return .object([
      ("code", .text(group.name)), ("names", .texts(names)), ("least", .whole(max(1, group.minimumVoting))),
      ("members", .array(runs)),
    ])
  }

  /// The columns of each text's vote in a committee and in plenary.
  private var swings: [JSONValue] {
    let columns = Dictionary(zip(matrix.votes.map(\.id), matrix.votes.indices)) { first, _ in first }
    return votes.swings.compactMap { swing in
      guard let first = columns[swing.first.id], let second = columns[swing.second.id] else { return nil }
      return .array([.whole(first), .whole(second)])
    }
  }

  /// The votes on texts whose sponsors are known: the column, the text, and of each sponsor its code, its role and the
  /// row of the ledger that says so.
  private var sponsors: [JSONValue] {
    var columns: [(column: Int, family: DraftFamily, sponsors: [JSONValue])] = []
    for entry in votes.sponsorship.entries {
      if columns.last?.column != entry.column { columns.append((entry.column, entry.family, [])) }
      guard let row = entry.row, let role = entry.role else { continue }
      columns[columns.count - 1].sponsors.append(
        .array([.text(entry.delegation.text), .text(role.rawValue), .whole(row)]))
    }
    return columns.map { .array([.whole($0.column), .text($0.family.symbol), .array($0.sponsors)]) }
  }
}
