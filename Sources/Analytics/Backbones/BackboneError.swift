import Sponsors

/// Why a backbone cannot be extracted.
public enum BackboneError: Error, Hashable {
  /// A level of significance that is not between 0 and 1.
  case alpha(Double)
  /// The delegation is behind the text, although its cell is a structural zero, or is not, although it is a
  /// structural one.
  case contradictedConstraint(DelegationCode, DraftFamily, isOne: Bool)
  /// The constraints are for a matrix of another shape.
  case constraintShape(rows: Int, columns: Int, expectedRows: Int, expectedColumns: Int)
  /// The probabilities that are sought do not meet the sums of rows and columns: the greatest difference left.
  case notConverged(residual: Double, steps: Int)
  /// The model cannot hold cells fixed.
  case constraintsNotPossible(model: String, cells: Int)
  /// A tie's weight is below 0 or infinite.
  case weight(DelegationCode, DelegationCode, Double)
  /// Nothing can be said of chance without a draw.
  case draws(Int)
  /// More pairs, or pairs times texts, than can be tested in a sensible time.
  case tooLarge(delegations: Int, texts: Int)
}

extension BackboneError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .alpha(let alpha):
      "alpha \(alpha): is not a level of significance; give a number above 0 and below 1, as 0.05"
    case .contradictedConstraint(let delegation, let family, let isOne):
      "\(delegation), text \(family): is said to be \(isOne ? "behind the text always" : "unable to be behind the text"), "
        + "and is \(isOne ? "not" : "behind it"); take away the constraint or correct the row"
    case .constraintShape(let rows, let columns, let expectedRows, let expectedColumns):
      "constraints: \(rows) × \(columns) for a matrix of \(expectedRows) × \(expectedColumns); "
        + "make them from the same ledger and selection"
    case .notConverged(let residual, let steps):
      "sdsm: after \(steps) steps the probabilities still miss a sum of the matrix by \(residual); "
        + "use hypergeometric or fdsm"
    case .constraintsNotPossible(let model, let cells):
      "\(model): cannot hold \(cells) structural \(cells == 1 ? "zero or one" : "zeros and ones") fixed; "
        + "use sdsm, or let all cells vary (--eligibility all)"
    case .weight(let first, let second, let weight):
      "\(first) and \(second): \(weight) is not a weight for the disparity filter; give a finite number from 0"
    case .draws(let draws):
      "\(draws) draws: are too few for fdsm; give at least 1, and 1000 for usual levels of significance"
    case .tooLarge(let delegations, let texts):
      "\(delegations) delegations and \(texts) texts: are more than can be tested; select a group, a session or a body"
    }
  }
}
