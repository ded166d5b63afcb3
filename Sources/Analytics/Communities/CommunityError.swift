import Sponsors

/// Why communities cannot be looked for.
public enum CommunityError: Error, Hashable {
  /// γ is negative or not a number.
  case resolution(Double)
  /// So many starts are none.
  case starts(Int)
  /// The weight of these two is infinite.
  case weight(DelegationCode, DelegationCode, Double)
  /// Modularity is asked for, and the weight of these two is negative.
  case negativeWeight(DelegationCode, DelegationCode, Double)
  /// A partition is of other delegations than the network.
  case otherDelegations
  /// A scan needs resolutions above 0, each greater than the one before; these are not so, beginning at the position.
  case grid(position: Int)
}

extension CommunityError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .resolution(let resolution):
      "resolution \(resolution): blocs have none such; give a finite number from 0"
    case .starts(let starts):
      "\(starts) starts: nothing would be looked at; give 1 or more"
    case .weight(let first, let second, let weight):
      "\(first) and \(second): a tie of \(weight) cannot be added up; leave it out or use another measure"
    case .negativeWeight(let first, let second, let weight):
      "\(first) and \(second): their tie is \(weight), and modularity has no meaning where ties are negative; "
        + "use signed modularity or cpm"
    case .otherDelegations:
      "the partition: it is of other delegations than the network; take one of the same"
    case .grid(let position):
      "resolution \(position + 1) of the scan: it is not above 0 and above the one before; put them in ascending order"
    }
  }
}
