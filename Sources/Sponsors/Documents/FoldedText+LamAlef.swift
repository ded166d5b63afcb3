// Lam and alef are one sign together, and the text of PDFs often has its two letters the wrong way round.

extension FoldedText {
  static let alef: UInt32 = 0x0627
  private static let alefBytes: [UInt8] = [0xD8, 0xA7]
  private static let lamBytes: [UInt8] = [0xD9, 0x84]

  /// Appends an alef before the lams that stand directly before it; false where none does.
  ///
  /// Within each run of these two letters the alefs come first, so that `لاتفيا` and the damaged `التفيا`, `الأمم` and
  /// `األمم` are one. Places in the source stay in their order: only the letters of a run change places.
  mutating func pushAlef(at offset: Int, length: Int) -> Bool {
    guard !pendingIsBorder else { return false }
    var first = count
    // No word has so long a run: the limit keeps a text of nothing else from costing its square.
    while first >= 2, count - first < 32, symbols[first - 2] == Self.lamBytes[0],
      symbols[first - 1] == Self.lamBytes[1],
      marks[first - 1].contains(.continuation), first == count || marks[first].isDisjoint(with: Marks.border)
    {
      first -= 2
    }
    guard first < count else { return false }
    pushLetter(Self.lamBytes, at: offset, length: length)
    replaceLetter(at: first, Self.alefBytes)
    return true
  }
}
