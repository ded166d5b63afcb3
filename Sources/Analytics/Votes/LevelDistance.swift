/// How far apart two positions are, from 0 to 1, the levels being 1 in favour, 2 abstaining, 3 against.
///
/// The greatest distance is that of levels 1 and 3, also where no vote has one of them: d_max = 2.
public enum LevelDistance: String, CaseIterable, Sendable {
  /// 1 for any two different positions.
  case nominal
  /// |i − j| / 2: abstaining is half way between.
  case absolute
  /// (i − j)² / 4: abstaining is near to both.
  case squared

  /// The distance of two positions.
  public func callAsFunction(_ first: VotePosition, _ second: VotePosition) -> Double {
    let steps = Double(abs(first.rawValue - second.rawValue))
    return switch self {
    case .nominal: steps > 0 ? 1 : 0
    case .absolute: steps / 2
    case .squared: steps * steps / 4
    }
  }

  /// What it is in words.
  var choices: String {
    switch self {
    case .nominal: "nominal: any two different positions are 1 apart; levels 1, 2, 3"
    case .absolute: "absolute distances |i - j| / 2; levels 1, 2, 3"
    case .squared: "squared distances (i - j)^2 / 4; levels 1, 2, 3"
    }
  }

  /// The word of agreement coefficients for it.
  var weighting: String {
    switch self {
    case .nominal: "nominal"
    case .absolute: "linear"
    case .squared: "quadratic"
    }
  }

  /// Σ d_ij n_ij: the disagreement seen, times N.
  func observed(in table: AgreementTable) -> Double {
    sum { self($0, $1) * table.weight($0, $1) }
  }

  /// Σ d_ij x_i y_j: the disagreement expected of two delegations that vote independently, times N².
  func expected(_ first: (VotePosition) -> Double, _ second: (VotePosition) -> Double) -> Double {
    sum { self($0, $1) * first($0) * second($1) }
  }

  private func sum(_ term: (VotePosition, VotePosition) -> Double) -> Double {
    VotePosition.allCases.reduce(0) { sum, first in VotePosition.allCases.reduce(sum) { $0 + term(first, $1) } }
  }
}
