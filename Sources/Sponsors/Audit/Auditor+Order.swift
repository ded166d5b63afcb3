// Lists of votes are printed in the order of the English alphabet, in French versions too: a break is a hint that a line
// was lost or moved. It is no more than that, so that it is never used to read a name.

extension Auditor {
  /// Compares each name with the one before it in the lists of votes; of other languages than English and French
  /// nothing is known of their order.
  mutating func checkOrder(of language: Language?) {
    guard language == .en || language == .fr else { return }
    struct List: Hashable {
      let vote: Int
      let role: Role
    }
    // A name that stands twice is told as that.
    var seen: [List: Set<DelegationCode>] = [:]
    var last: [List: (sortingWords: [UInt8], code: DelegationCode)] = [:]
    for action in ownActions where action.role.isVote && action.role != .notVoting {
      guard let vote = action.vote else { continue }
      let list = List(vote: vote, role: action.role)
      guard seen[list, default: []].insert(action.country).inserted else { continue }
      // An English list is in the order of the names as they were printed on the day, a French one in that of their
      // English names.
      let words =
        language == .en ? action.printed : registry.name(of: action.country, in: .en, on: action.date)
      let folded = FoldedText(words).symbols.filter { !FoldedText.isPunctuation($0) }
      if let before = last[list], folded.lexicographicallyPrecedes(before.sortingWords) {
        report(.outOfOrder(action.country, after: before.code, vote: vote, role: action.role), action)
      }
      last[list] = (folded, action.country)
    }
  }
}
