import Sponsors

/// Why rows do not make an incidence matrix.
public enum IncidenceError: Error, Hashable {
  /// A delegation's row is shorter or longer than the list of families.
  case rowLength(DelegationCode, found: Int, families: Int)
  /// There are titles, but not one a family.
  case titleCount(found: Int, families: Int)
}

extension IncidenceError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .rowLength(let delegation, let found, let families):
      "row \(delegation): \(found) values for \(families) texts; give one value a text"
    case .titleCount(let found, let families):
      "titles: \(found) for \(families) texts; give one a text, or none"
    }
  }
}
