import Sponsors

/// What each text of a matrix counts in a, b, o and R.
public struct TextWeights: Hashable, Sendable {
  /// The weight of each column, from 0; nil where every text counts 1, so that whole numbers can be counted.
  public let values: [Double]?
  /// How the weights were found, as a phrase for the sentence on methods.
  public let rule: String

  /// Every text counts 1.
  public static let equal = TextWeights(nil, rule: "every text counts 1")

  /// Weights by column, each finite and not negative, and how they were found. Weights that are all 1 are `equal`.
  public init(_ values: [Double]?, rule: String) {
    precondition(values?.allSatisfy { $0.isFinite && $0 >= 0 } ?? true, "a weight is negative or not finite")
    self.values = values.flatMap { $0.allSatisfy { $0 == 1 } ? nil : $0 }
    self.rule = rule
  }

  /// The sum of the weights of `count` texts. - Complexity: O(texts).
  func total(of count: Int) -> Double { values?.reduce(0, +) ?? Double(count) }
}
