import Analytics
import Sponsors

extension Report {
  /// Who shares more texts than the null model explains: how many pairs, and the surest of them.
  var tiesBeyondChance: String {
    let title = "**Ties beyond chance.**"
    let backbone: Backbone
    switch self.backbone {
    case .success(let found): backbone = found
    case .failure(let error): return "\(title) Not tested: \("\(error)".escaped).\n"
    }
    let pairs = counted(backbone.testCount, "pair", "pairs")
    let ties = backbone.pairs.filter { $0.tie == 1 }.sorted {
      ($0.q ?? 1, $0.first, $0.second) < ($1.q ?? 1, $1.first, $1.second)
    }
    guard !ties.isEmpty else {
      let finding = backbone.hasTooFew ? "There are too few texts for any of \(pairs) to be" : "None of \(pairs) is"
      return "\(title) \(finding) significant when all are tested at once "
        + "([backbone.csv](backbone.csv) has its header only). What two delegations share may be no more than how much "
        + "each of them sponsors.\n"
    }
    let shown = 10
    let lines = ties.prefix(shown).map { pair in
      let expected = pair.finding?.expected.map { ", \(hundredths($0)) expected" } ?? ""
      return "- \(link(backbone.delegations[pair.first])) and \(link(backbone.delegations[pair.second])): "
        + "\(pair.counts.shared) texts in common\(expected) (q = \(probability(pair.q ?? 1)))"
    }
    return "\(title) \(ties.count) of \(pairs) of delegations share more texts than chance explains, given how much "
      + "each sponsors, how many sponsor each text, and who is behind a text only because a group signed for it "
      + "([backbone.csv](backbone.csv))\(ties.count > shown ? "; the \(shown) surest:" : ":")\n\n"
      + lines.joined(separator: "\n") + "\n"
  }

  /// The blocs with how sure they are, or why none is named.
  var blocs: String {
    guard let tree else { return "" }
    let partition = tree.blocs.partition
    guard tree.isCut else {
      return "**Blocs.** No cut of the tree stands out: all \(partition.delegations.count) delegations are one bloc.\n"
    }
    guard tree.verdict.isStructure else {
      return "**Blocs.** No bloc is named: \("\(tree.verdict)".escaped). "
        + "[dendrogram.csv](dendrogram.csv) has the tree.\n"
    }
    var alone: [DelegationCode] = []
    var lines: [String] = []
    for bloc in 1...max(1, partition.blocCount) {
      let members = partition.members(of: bloc)
      if members.count == 1 { alone += members } else { lines.append(line(bloc, members, tree.stability)) }
    }
    if !alone.isEmpty { lines.append("- Alone: \(enumerated(sortedByName(alone).map(link)))") }
    let swing = sortedByName(tree.stability.swing())
    if !swing.isEmpty {
      lines.append(
        "- Could as well be in another bloc, or in none: \(enumerated(swing.map(link))) "
          + "([clusters.csv](clusters.csv) says in which).")
    }
    return "**Blocs.** The delegations fall into \(partition.blocCount) blocs ([clusters.csv](clusters.csv)); there is "
      + "\("\(tree.verdict)".escaped). \"Method\" says how the number was chosen and what stability is.\n\n"
      + lines.joined(separator: "\n") + "\n"
  }

  /// One bloc: its most active members, and the texts that set it apart.
  private func line(_ bloc: Int, _ members: [DelegationCode], _ stability: BlocStability) -> String {
    let shown = 12
    let positions = Dictionary(zip(incidence.delegations, incidence.delegations.indices)) { first, _ in first }
    let rows = members.compactMap { positions[$0] }
    let texts = counts.textsByDelegation
    let order = rows.sorted { (-texts[$0], $0) < (-texts[$1], $1) }
    var names = order.prefix(shown).map { link(incidence.delegations[$0]) }
    if order.count > shown { names.append(counted(order.count - shown, "other", "others")) }
    let outside = incidence.delegations.count - rows.count
    let sums = incidence.columnSums
    var apart: [(column: Int, within: Int, without: Int, lead: Double)] = []
    for column in incidence.families.indices {
      let within = rows.count { incidence[$0, column] }
      let without = sums[column] - within
      let lead = Double(within) / Double(max(1, rows.count)) - Double(without) / Double(max(1, outside))
      if lead > 0 { apart.append((column, within, without, lead)) }
    }
    apart.sort { ($1.lead, $0.column) < ($0.lead, $1.column) }
    let marks = apart.prefix(3).map {
      "\(Self.named(incidence.families[$0.column], title: incidence.titles[$0.column])) by \($0.within) of its "
        + "\(rows.count) and \($0.without) of the \(outside) others"
    }
    var sureness = ""
    if let jaccard = stability.blocs[bloc - 1].jaccard {
      sureness = ", \(StabilityReading(jaccard).words) (stability \(hundredths(jaccard)))"
    }
    return "- Bloc \(bloc), \(members.count) delegations\(sureness): \(enumerated(names))."
      + (marks.isEmpty ? "" : " What sets it apart: \(enumerated(marks)).")
  }
}

extension StabilityReading {
  /// The reading as a sentence goes on: `Bloc 1, 9 delegations, is stable (…)`.
  fileprivate var words: String {
    switch self {
    case .highlyStable: "is highly stable"
    case .stable: "is stable"
    case .pattern: "is a pattern whose borders are doubtful"
    case .doNotTrust: "is not to be trusted"
    }
  }
}
