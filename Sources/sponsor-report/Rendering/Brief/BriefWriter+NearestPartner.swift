import Analytics
import Sponsors

extension BriefWriter {
  /// With whom it has most in common and whether that is beyond chance; in its region, with whom least.
  var nearestPartner: [BriefText] {
    guard report.isComparable, !sponsored.isEmpty else { return [] }
    guard sponsored.count >= Briefs.leastTexts else {
      return ["Its partners cannot be told by so few: at least \(Briefs.leastTexts) texts are needed."]
    }
    guard let first = partners.all.first else { return ["No other delegation stands behind any of them."] }
    var sentence: BriefText =
      "Its nearest partner is \(the(first.delegation)): of the \(texts(first.either)) that either of the two stands behind, "
      + "both stand behind \(first.shared)"
    let pair = pair(first.delegation)
    if let expected = pair?.finding?.expected { sentence += ", where chance would give \(words: tenths(expected))" }
    return [sentence + ".", beyondChance(pair), farthest].filter { !$0.isEmpty }
  }

  /// The member of its region that has the least in common with it, among those behind enough texts.
  private var farthest: BriefText {
    guard let row, let day = lastDay, let region = DelegationCode(report.registry.country(code)?.regionalGroup ?? "")
    else { return "" }
    var least: [(code: DelegationCode, counts: PairCounts)] = []
    for other in report.registry.members(of: region, on: day) where other != code {
      guard let position = briefs.position[other] else { continue }
      let counts = report.counts[row, position]
      guard counts.second >= Briefs.leastTexts else { continue }
      if let known = least.first?.counts {
        let (here, there) = (either(known) * counts.shared, either(counts) * known.shared)
        if here > there { continue }
        if here < there { least = [] }
      }
      least.append((other, counts))
    }
    guard let first = least.first, first.code != partners.all.first?.delegation else { return "" }
    let order = report.sortedByName(least.map(\.code))
    if first.counts.shared == 0 {
      return "With \(briefs.names(first: 3, of: order)) of \(briefs.group(region)) it has no text in common."
    }
    let place: BriefText = "In \(briefs.group(region)) it has least in common with"
    if least.count > 1 { return "\(place) \(briefs.names(first: 3, of: order))." }
    return "\(place) \(the(first.code)): \(first.counts.shared) of \(either(first.counts))."
  }

  private func either(_ counts: PairCounts) -> Int { counts.first + counts.second - counts.shared }

  /// Whether its tie with the nearest partner, or any, is beyond chance.
  private func beyondChance(_ pair: Backbone.Pair?) -> BriefText {
    guard case .success(let backbone) = report.backbone else { return "" }
    let tied = tiedPartners.count
    if backbone.hasTooFew { return "There are too few texts for any tie to be beyond chance." }
    switch (pair?.tie == 1, tied) {
    case (false, 0): return "That is not beyond chance, and neither is what it shares with anybody else."
    case (false, _):
      return
        "That is not beyond chance; what it shares with \(words: counted(tied, "other delegation", "other delegations")) is."
    case (true, 1): return "That is beyond chance (q \(words: equal(pair?.q)))."
    case (true, _):
      return
        "That is beyond chance (q \(words: equal(pair?.q))), as is what it shares with \(words: counted(tied - 1, "other delegation", "other delegations"))."
    }
  }

  private func equal(_ q: Double?) -> String {
    let words = probability(q ?? 1)
    return words.hasPrefix("<") ? words : "= \(words)"
  }
}
