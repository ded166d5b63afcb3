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
    let rank = Rank(of: sponsored.count, among: others.map { report.counts[$0, $0].first })
    return "Of the \(others.count) other delegations, \(rank.words)."
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
    let rank = Rank(of: sponsored.count, among: counts)
    var sentence: BriefText = "Of the \(others.count) other members of \(briefs.group(region)), \(rank.words)"
    if let most = counts.max(), let least = counts.min(), most > least {
      sentence +=
        "; they range from \(texts(least)) (\(extreme(least, others, number))) to \(most) (\(extreme(most, others, number)))"
    }
    return sentence + "."
  }

  /// The last day on which any text was sponsored.
  var lastDay: Day? { briefs.texts.compactMap(\.set.day).max() }

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
