import Sponsors

/// Which end of the line is positive: the likelihood is the same either way, so that a delegation has to say it.
public enum Orientation: Hashable, Sendable {
  /// This delegation is positive.
  case positive(DelegationCode)
  /// This delegation is negative.
  case negative(DelegationCode)

  /// The first of USA, GBR, CAN, ISR that is there is positive; without them SUN or RUS negative; without these the
  /// delegation of the lowest code positive. A place nearer to the middle than 10⁻⁶ says nothing and is passed over.
  init?(_ delegations: [DelegationCode], _ places: [Double]) {
    func place(_ code: DelegationCode) -> Double? {
      delegations.firstIndex(of: code).map { places[$0] }.flatMap { abs($0) > 1e-6 ? $0 : nil }
    }
    for word in ["USA", "GBR", "CAN", "ISR"] {
      if let code = DelegationCode(word), place(code) != nil {
        self = .positive(code)
        return
      }
    }
    for word in ["SUN", "RUS"] {
      if let code = DelegationCode(word), place(code) != nil {
        self = .negative(code)
        return
      }
    }
    guard let code = delegations.first(where: { place($0) != nil }) else { return nil }
    self = .positive(code)
  }

  /// Whether `place`, that of the delegation meant, is on the wrong side.
  func isWrong(_ delegations: [DelegationCode], _ places: [Double]) -> Bool {
    switch self {
    case .positive(let code): delegations.firstIndex(of: code).map { places[$0] < 0 } ?? false
    case .negative(let code): delegations.firstIndex(of: code).map { places[$0] > 0 } ?? false
    }
  }
}

extension Orientation: CustomStringConvertible {
  /// `USA positive`.
  public var description: String {
    switch self {
    case .positive(let code): "\(code.text) positive"
    case .negative(let code): "\(code.text) negative"
    }
  }
}
