import Analytics
import Sponsors

extension BriefWriter {
  /// What stands out, in whole sentences: how much it sponsors, with whom, what is unusual, how it votes.
  var findings: [BriefText] {
    [extent, nearestPartner, unusual, voting].map { $0.joined(by: " ") }.filter { !$0.isEmpty }
  }

  private var total: Int { report.incidence.textCount }

  /// How many texts it is behind and how; how many others are behind more.
  private var extent: [BriefText] {
    guard total > 0 else { return report.votes == nil ? ["No text with sponsors was read."] : [] }
    let sessions = BriefText.sessions(Set(briefs.texts.compactMap(\.set.session)).sorted())
    let compared: BriefText =
      "\(words: total == 1 ? "the one text" : "the \(total) texts") compared"
      + (sessions.isEmpty ? "" : ", \(words: total == 1 ? "of" : "which are of") \(sessions)")
    guard !sponsored.isEmpty else {
      let none: BriefText = "\(the(code)) stands behind none of \(compared)."
      return [none.capitalized]
    }
    var first: BriefText = "\(the(code)) stands behind \(sponsored.count) of \(compared)"
    let manners = Sponsored.Manner.allCases.compactMap(extent)
    if !manners.isEmpty { first += "\(words: manners.count == 1 ? ", " : ": ")\(manners.listed)" }
    return [first.capitalized + ".", signed, handled, rank, regionalRank, bloc].filter { !$0.isEmpty }
  }

  private func extent(_ manner: Sponsored.Manner) -> BriefText? {
    let texts = sponsored.filter { $0.manner == manner }
    if texts.isEmpty { return nil }
    let count: BriefText = texts.count == sponsored.count ? (texts.count == 1 ? "" : "all of them ") : "\(texts.count) "
    switch manner {
    case .own: return "\(count)in its own name"
    case .joined: return "\(count)by joining later"
    case .other: return "\(count)by another role that is counted"
    case .group:
      return "\(count)only because a group signed for its members (\(tally(texts.flatMap(\.groups))))"
    }
  }

  /// For which groups it signed.
  private var signed: BriefText {
    let signed = sponsored.compactMap { briefs.texts[$0.column].signatures[code] }
    if signed.isEmpty { return "" }
    return "\(signed.count) of them it signed for a whole group as well (\(tally(signed.flatMap(\.self))))."
  }

  /// The groups with how often each is among `groups`, the most frequent first; one alone without its number.
  private func tally(_ groups: [DelegationCode]) -> BriefText {
    var numbers: [DelegationCode: Int] = [:]
    for group in groups { numbers[group, default: 0] += 1 }
    let order = numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.map { group, number -> BriefText in
      order.count == 1 ? briefs.group(group) : "\(briefs.group(group)) for \(number)"
    }.listed
  }

  /// What it introduced and withdrew from.
  private var handled: BriefText {
    let introduced = sponsored.count { $0.actions.contains { $0.role == .introduced } }
    let left = withdrawals.count
    switch (introduced, left) {
    case (0, 0): return ""
    case (_, 0): return "It introduced \(introduced) of them."
    case (0, _): return "It withdrew from \(texts(left))."
    default: return "It introduced \(introduced) of them, and withdrew from \(texts(left))."
    }
  }

  /// Where it stands among all delegations by its number of texts.
  private var rank: BriefText {
    let others = report.counts.delegations.indices.filter { $0 != row }
    guard others.count > 1 else { return "" }
    let place = Place(of: sponsored.count, among: others.map { report.counts[$0, $0].first })
    return "Of the \(others.count) other delegations, \(place.words)."
  }

  /// Where it stands among those of its region, members without any text among them.
  private var regionalRank: BriefText {
    guard let day = lastDay, let region = DelegationCode(report.registry.country(code)?.regionalGroup ?? "") else {
      return ""
    }
    let others = report.registry.members(of: region, on: day).filter { $0 != code }
    guard others.count > 1 else { return "" }
    func number(_ code: DelegationCode) -> Int { briefs.position[code].map { report.counts[$0, $0].first } ?? 0 }
    let counts = others.map(number)
    let place = Place(of: sponsored.count, among: counts)
    var sentence: BriefText = "Of the \(others.count) other members of \(briefs.group(region)), \(place.words)"
    if let most = counts.max(), let least = counts.min(), most > least {
      sentence +=
        "; they range from \(texts(least)) (\(extreme(least, others, number))) to \(most) (\(extreme(most, others, number)))"
    }
    return sentence + "."
  }

  /// The last day on which any text was sponsored.
  private var lastDay: Day? { briefs.texts.compactMap(\.set.day).max() }

  private func extreme(
    _ count: Int, _ codes: [DelegationCode], _ number: (DelegationCode) -> Int
  ) -> BriefText {
    let found = report.sortedByName(codes.filter { number($0) == count })
    return found.count > 3 ? "\(found.count) members" : found.map(the).listed
  }

  /// Its bloc, and how sure that is.
  private var bloc: BriefText {
    guard let row, let tree = report.tree, tree.isNamed else { return "" }
    let partition = tree.blocs.partition
    let bloc = partition.blocs[row]
    let others = partition.members(of: bloc).count - 1
    var sentence: BriefText =
      "It is in bloc \(bloc) of \(partition.blocCount), "
      + (others == 0 ? "alone" : "with \(words: counted(others, "other delegation", "other delegations"))")
    guard tree.stability.members.indices.contains(row) else { return sentence + "." }
    let member = tree.stability.members[row]
    let draws = tree.stability.draws
    func shareOfDraws(_ share: Double) -> Int { Int((share * Double(draws)).rounded()) }
    guard let own = member.ownShare else { return sentence + "; how sure that is cannot be told." }
    sentence +=
      "; when the texts were drawn again \(draws) times, it was with a member of that bloc in \(shareOfDraws(own)) of the draws on average"
    if let other = member.otherBloc, let share = member.otherShare {
      sentence += " and with one of bloc \(other), the next, in \(shareOfDraws(share))"
    }
    return sentence + (member.isSwing() == true ? ", so that it could as well be there." : ".")
  }

  /// With whom it has most in common and whether that is beyond chance; in its region, with whom least.
  private var nearestPartner: [BriefText] {
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

  /// What it stayed away from, and where it is with few of its partners.
  private var unusual: [BriefText] {
    var sentences: [BriefText] = []
    if let first = absences.first {
      sentences.append(
        absences.count == 1
          ? "It stayed away from one text that most of its partners or of a group of its own stand behind: \(briefs.title(first.column))."
          : "It stayed away from \(absences.count) texts that most of its partners or of a group of its own stand behind, above all from \(briefs.title(first.column))."
      )
    }
    if let first = solitary.first {
      sentences.append(
        solitary.count == 1
          ? "On one text it has hardly any of its partners with it: \(briefs.title(first.column))."
          : "On \(solitary.count) texts it has hardly any of its partners with it, least of all on \(briefs.title(first.column))."
      )
    }
    return sentences
  }
}

/// How many have more, as many and fewer of something than one.
private struct Place {
  let more, same, fewer: Int

  init(of count: Int, among others: [Int]) {
    more = others.count { $0 > count }
    same = others.count { $0 == count }
    fewer = others.count { $0 < count }
  }

  /// `37 stand behind more texts, 5 behind as many and 151 behind fewer`.
  var words: BriefText {
    let numbers = [(more, "more"), (same, "as many"), (fewer, "fewer")].filter { $0.0 > 0 }
    if numbers.count == 1, let only = numbers.first { return "all stand behind \(words: only.1) texts" }
    return numbers.enumerated().map { index, number -> BriefText in
      let verb = index > 0 ? "behind" : number.0 == 1 ? "stands behind" : "stand behind"
      return "\(number.0) \(words: verb) \(words: number.1)\(words: index == 0 ? " texts" : "")"
    }.listed
  }
}
