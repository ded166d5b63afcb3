import Analytics
import Sponsors

extension Report {
  /// What stands out, in words.
  var findings: String {
    guard isComparable else {
      return "There is too little to compare: \(counted(incidence.delegations.count, "delegation", "delegations")) "
        + "and \(counted(incidence.textCount, "text", "texts")) that are counted, and two of each are needed. "
        + "The files that compare delegations hold their headers only.\n"
    }
    return [mostActive, mostSponsored, closestPairs, blocs].joined(separator: "\n")
  }

  private var total: Int { incidence.textCount }

  private var mostActive: String {
    let texts = counts.textsByDelegation
    let order = texts.indices.sorted { (-texts[$0], $0) < (-texts[$1], $1) }
    let named = order.prefix(5).map { "\(link(incidence.delegations[$0])) (\(texts[$0]))" }
    return "**Most active.** Of \(texts.count) delegations, these stand behind most of the \(total) texts: "
      + enumerated(named) + ".\n"
  }

  private var mostSponsored: String {
    let sums = incidence.columnSums
    let order = sums.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    let named = order.prefix(5).map {
      "\(Self.named(incidence.families[$0], title: incidence.titles[$0])) by \(sums[$0])"
    }
    return "**Most sponsored.** \(enumerated(named)).\n"
  }

  /// The pairs nearest to each other among delegations with enough texts: two that sponsored one text each, and the
  /// same, are as near as can be, and say nothing.
  private var closestPairs: String {
    let least = max(2, (total + 3) / 4)
    let active = counts.delegations.indices.filter { counts[$0, $0].first >= least }
    let measure = Jaccard()
    var pairs: [(first: Int, second: Int, value: Double, shared: Int)] = []
    for (place, first) in active.enumerated() {
      for second in active.dropFirst(place + 1) {
        let pair = counts[first, second]
        pairs.append((first, second, measure.value(of: pair) ?? 0, pair.shared))
      }
    }
    pairs.sort { ($1.value, $1.shared, $0.first, $0.second) < ($0.value, $0.shared, $1.first, $1.second) }
    guard !pairs.isEmpty else {
      return "**Closest pairs.** No two delegations stand behind \(least) texts each, a quarter of those compared.\n"
    }
    let lines = pairs.prefix(5).map { first, second, value, shared in
      let pair = counts[first, second]
      return "- \(link(counts.delegations[first])) and \(link(counts.delegations[second])): \(shared) texts in common, "
        + "\(pair.first + pair.second - shared) of either, of \(total) (Jaccard \(hundredths(value)))"
    }
    return "**Closest pairs**, among delegations behind at least \(least) of \(total) texts:\n\n"
      + lines.joined(separator: "\n") + "\n"
  }

  private var blocs: String {
    guard let tree else { return "" }
    let partition = tree.blocs.partition
    guard tree.isCut else {
      return "**Blocs.** No cut of the tree stands out: all \(partition.delegations.count) delegations are one bloc.\n"
    }
    var alone: [DelegationCode] = []
    var lines: [String] = []
    for bloc in 1...max(1, partition.blocCount) {
      let members = partition.members(of: bloc)
      if members.count == 1 { alone += members } else { lines.append(line(bloc, members)) }
    }
    if !alone.isEmpty { lines.append("- Alone: \(enumerated(sortedByName(alone).map(link)))") }
    return "**Blocs.** The delegations fall into \(partition.blocCount) blocs ([clusters.csv](clusters.csv)); "
      + "\"Method\" says how the number was chosen.\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// One bloc: its most active members, and the texts that set it apart.
  private func line(_ bloc: Int, _ members: [DelegationCode]) -> String {
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
    return "- Bloc \(bloc), \(members.count) delegations: \(enumerated(names))."
      + (marks.isEmpty ? "" : " What sets it apart: \(enumerated(marks)).")
  }
}
