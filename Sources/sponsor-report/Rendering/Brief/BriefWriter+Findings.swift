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
    if !manners.isEmpty { first += ": \(manners.listed)" }
    return [first.capitalized + ".", handled, rank, regionalRank, bloc].filter { !$0.isEmpty }
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
      var numbers: [DelegationCode: Int] = [:]
      for text in texts { for group in text.groups { numbers[group, default: 0] += 1 } }
      let groups = numbers.keys.sorted { (numbers[$1] ?? 0, $0) < (numbers[$0] ?? 0, $1) }
      let named = groups.map { group -> BriefText in
        groups.count == 1 ? briefs.group(group) : "\(briefs.group(group)) for \(numbers[group] ?? 0)"
      }
      return "\(count)only because a group signed for its members (\(named.listed))"
    }
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
    func texts(_ code: DelegationCode) -> Int { briefs.position[code].map { report.counts[$0, $0].first } ?? 0 }
    let counts = others.map(texts)
    let place = Place(of: sponsored.count, among: counts)
    var sentence: BriefText = "Of the \(others.count) other members of \(briefs.group(region)), \(place.words)"
    if let most = counts.max(), let least = counts.min(), most > least {
      sentence += ": from \(least) (\(extreme(least, others, texts))) to \(most) (\(extreme(most, others, texts)))"
    }
    return sentence + "."
  }

  /// The last day on which any text was sponsored.
  private var lastDay: Day? { briefs.texts.compactMap(\.set.day).max() }

  private func extreme(
    _ count: Int, _ codes: [DelegationCode], _ texts: (DelegationCode) -> Int
  ) -> BriefText {
    let found = report.sortedByName(codes.filter { texts($0) == count })
    return found.count > 3 ? "\(found.count) of them" : found.map(the).listed
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
    guard let own = member.ownShare else { return sentence + "; how sure that is cannot be told." }
    sentence += "; when the texts were drawn again it was with a member of that bloc in a share of \(words: hundredths(own)) of \(tree.stability.draws) draws on average"
    if let other = member.otherBloc, let share = member.otherShare {
      sentence += ", with one of bloc \(other), the next, in \(words: hundredths(share))"
    }
    return sentence + (member.isSwing() == true ? ", so that it could as well be there." : ".")
  }

  /// With whom it has most in common and whether that is beyond chance; in its region, with whom least.
  private var nearestPartner: [BriefText] {
    guard report.isComparable, !sponsored.isEmpty else { return [] }
    guard sponsored.count >= Briefs.leastTexts else {
      return ["To tell its partners it would have to be behind at least \(Briefs.leastTexts) texts."]
    }
    guard let first = partners.all.first else { return ["No other delegation stands behind any of them."] }
    var sentence: BriefText =
      "Its nearest partner is \(the(first.delegation)): of the \(first.either) texts that either of the two stands behind, "
      + "\(first.shared) have both"
    let pair = pair(first.delegation)
    if let expected = pair?.finding?.expected { sentence += ", where chance would give \(words: tenths(expected))" }
    return [sentence + "." , beyondChance(pair), farthest].filter { !$0.isEmpty }
  }

  /// The member of its region that has the least in common with it, among those behind enough texts.
  private var farthest: BriefText {
    guard let row, let day = lastDay, let region = DelegationCode(report.registry.country(code)?.regionalGroup ?? "")
    else { return "" }
    var least: (code: DelegationCode, counts: PairCounts)?
    for other in report.registry.members(of: region, on: day) where other != code {
      guard let position = briefs.position[other] else { continue }
      let counts = report.counts[row, position]
      guard counts.second >= Briefs.leastTexts else { continue }
      if let least, either(least.counts) * counts.shared >= either(counts) * least.counts.shared { continue }
      least = (other, counts)
    }
    guard let least, least.code != partners.all.first?.delegation else { return "" }
    return "In \(briefs.group(region)) it has least in common with \(the(least.code)): \(least.counts.shared) of \(either(least.counts))."
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
      return "That is not beyond chance; what it shares with \(words: counted(tied, "other delegation", "other delegations")) is."
    case (true, 1): return "That is beyond chance (q \(words: equal(pair?.q)))."
    case (true, _):
      return "That is beyond chance (q \(words: equal(pair?.q))), as is what it shares with \(words: counted(tied - 1, "other delegation", "other delegations"))."
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
          : "It stayed away from \(absences.count) texts that most of its partners or of a group of its own stand behind, above all from \(briefs.title(first.column)).")
    }
    if let first = solitary.first {
      sentences.append(
        solitary.count == 1
          ? "On one text it has hardly any of its partners with it: \(briefs.title(first.column))."
          : "On \(solitary.count) texts it has hardly any of its partners with it, least of all on \(briefs.title(first.column)).")
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
    var parts: [BriefText] = []
    for (count, comparison) in [(more, "more"), (same, "as many"), (fewer, "fewer")] where count > 0 {
      let verb = parts.isEmpty ? (count == 1 ? "stands behind" : "stand behind") : "behind"
      let noun = parts.isEmpty && comparison != "as many" ? " texts" : parts.isEmpty ? " texts" : ""
      parts.append("\(count) \(words: verb) \(words: comparison)\(words: noun)")
    }
    return parts.listed
  }
}
