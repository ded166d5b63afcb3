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
    return [mostActive, mostSponsored, closestPairs, tiesBeyondChance, blocs].joined(separator: "\n")
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
}
