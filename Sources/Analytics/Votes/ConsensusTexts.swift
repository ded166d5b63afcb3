import Sponsors

/// Texts that were adopted without a vote, and who was there to join in.
///
/// Who adopts by consensus is taken to agree: for measures it is as if both had voted in favour.
public struct ConsensusTexts: Hashable, Sendable {
  /// Number of texts, c in the formulas.
  public let count: Int
  // nil where everybody was there for every text.
  private let rows: [DelegationCode: Int]
  private let bits: BitMatrix?

  /// `count` texts that every delegation joined in; a negative number is none.
  public init(count: Int) {
    self.count = max(0, count)
    rows = [:]
    bits = nil
  }

  /// `count` texts, of which `isMember` says for each delegation and text whether it was a member then.
  ///
  /// A pair shares the texts for which both were members; a delegation that is not named joined in none.
  /// - Complexity: O(delegations × texts) calls.
  public init(count: Int, delegations: [DelegationCode], isMember: (DelegationCode, Int) -> Bool) {
    self.count = max(0, count)
    var bits = BitMatrix(rowCount: delegations.count, columnCount: self.count)
    for (row, delegation) in delegations.enumerated() {
      for text in 0..<self.count where isMember(delegation, text) { bits[row, text] = true }
    }
    self.bits = bits
    rows = Dictionary(zip(delegations, delegations.indices)) { first, _ in first }
  }

  /// Number of texts that both delegations joined in. - Complexity: O(texts / 64).
  public func shared(_ first: DelegationCode, _ second: DelegationCode) -> Int {
    guard let bits else { return count }
    guard let firstRow = rows[first], let secondRow = rows[second] else { return 0 }
    return (0..<bits.wordsPerRow).reduce(0) { sum, word in
      let both = bits.words[firstRow * bits.wordsPerRow + word] & bits.words[secondRow * bits.wordsPerRow + word]
      return sum + both.nonzeroBitCount
    }
  }
}
