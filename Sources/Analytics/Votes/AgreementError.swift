import Sponsors

/// Why agreement cannot be measured as asked, or be turned into distances.
public enum AgreementError: Error, Hashable {
  /// The weight of consensus adoptions is negative, infinite or not a number.
  case consensusWeight(Double)
  /// The measure has no value that stands for full agreement, so that nothing can be taken from it.
  case noDistance(measure: String)
}

extension AgreementError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .consensusWeight(let weight):
      "weight of consensus adoptions: \(weight) is not a weight; give a finite number from 0"
    case .noDistance(let measure):
      "measure \(measure): full agreement has no fixed value, so it gives no distance; use lijphart or kappa-linear"
    }
  }
}
