extension Backbone {
  /// How it was made: the model, the tails, the level and the correction, and what came of it, each a phrase without a
  /// full stop, for the methods sentence.
  public var rules: [String] {
    model.rules + [
      isSigned ? "both tails tested, alpha/2 each" : "upper tail tested",
      "alpha \(alpha), \(correction.title)\(correction == .none ? "" : " over \(testCount) pairs")", verdict,
    ]
  }

  /// What came of it, without a full stop: how many pairs are tied, or why none could have been.
  public var verdict: String {
    let pairs = "\(testCount) \(testCount == 1 ? "pair" : "pairs")"
    if tieCount > 0 {
      return "\(tieCount) of \(pairs) tied" + (isSigned ? ", \(negativeCount) of them negatively" : "")
    }
    guard hasTooFew, let least = smallestPossible else { return "none of \(pairs) tied" }
    // Draws bound the p-value, whatever the texts.
    let few = model is FDSM ? "draws" : "texts"
    let smallest = MarkdownTable.decimal(least)
    return "none of \(pairs) tied: too few \(few), since the smallest q that any pair could have is \(smallest)"
  }
}
