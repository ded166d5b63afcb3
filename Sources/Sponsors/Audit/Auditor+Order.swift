// Lists of votes are printed in the order of an alphabet: a break is a hint that a line was lost or moved. It is no more
// than that, so that it is never used to read a name.

extension Auditor {
  /// Compares each name with the one before it in the lists of votes.
  ///
  /// Most documents of all languages keep the order of the English names (S/PV.10054 does in French, Spanish, Russian and
  /// Chinese), others have that of their own alphabet (the same record in Arabic): taken is the one that the document
  /// breaks less.
  mutating func checkOrder(of language: Language?) {
    guard let language else { return }
    struct List: Hashable {
      let vote: Int
      let role: Role
    }
    var lists: [List: [Action]] = [:]
    var order: [List] = []
    // A name that stands twice is told as that.
    var seen: [List: Set<DelegationCode>] = [:]
    for action in actionsAsRead where Self.isOwn(action) && action.role.isVote && action.role != .notVoting {
      guard let vote = action.vote else { continue }
      let list = List(vote: vote, role: action.role)
      guard seen[list, default: []].insert(action.country).inserted else { continue }
      if lists[list] == nil { order.append(list) }
      lists[list, default: []].append(action)
    }
    let all = order.compactMap { lists[$0] }
    var breaks = all.map { Self.breaks(in: $0, by: englishWords(language)) }
    if breaks.contains(where: { !$0.isEmpty }), let own = ownLetters(language) {
      let others = all.map { Self.breaks(in: $0, by: own) }
      let count = { (breaks: [[Int]]) in breaks.reduce(0) { $0 + $1.count } }
      if count(others) < count(breaks) { breaks = others }
    }
    for ((list, actions), positions) in zip(zip(order, all), breaks) {
      for position in positions {
        report(
          .outOfOrder(
            actions[position].country, after: actions[position - 1].country, vote: list.vote, role: list.role),
          actions[position])
      }
    }
  }

  /// The positions of names that should stand before the name before them.
  private static func breaks(in list: [Action], by letters: (Action) -> [UInt8]) -> [Int] {
    let keys = list.map(letters)
    return keys.indices.dropFirst().filter { keys[$0].lexicographicallyPrecedes(keys[$0 - 1]) }
  }

  /// What the English order compares: the name as it was printed on the day, in another language the English name of
  /// that day.
  private func englishWords(_ language: Language) -> (Action) -> [UInt8] {
    { [registry] action in
      let words = language == .en ? action.printed : registry.name(of: action.country, in: .en, on: action.date)
      return FoldedText(words).symbols.filter { !FoldedText.isPunctuation($0) }
    }
  }

  /// What the order of the document's own language compares; nil where that is English, or its alphabet cannot be read.
  private func ownLetters(_ language: Language) -> ((Action) -> [UInt8])? {
    guard language != .en, let alphabet = try? registry.collation(language) else { return nil }
    return { [registry] action in
      alphabet.key(of: registry.name(of: action.country, in: language, on: action.date)).letters
    }
  }
}
