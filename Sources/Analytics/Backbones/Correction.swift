/// What is done about testing many pairs at once: of 18,528 pairs of 193 delegations, 926 have p ≤ 0.05 by chance.
public enum Correction: String, CaseIterable, Sendable {
  /// Nothing: p as it is.
  case none
  /// The chance of any false tie is held at alpha (S. Holm, “A Simple Sequentially Rejective Multiple Test Procedure”,
  /// Scandinavian Journal of Statistics 6 (1979), 65–70).
  case holm
  /// The expected share of false ties among those kept is held at alpha (Y. Benjamini and Y. Hochberg, “Controlling
  /// the False Discovery Rate”, Journal of the Royal Statistical Society B 57 (1995),
  /// doi:10.1111/j.2517-6161.1995.tb02031.x).
  case benjaminiHochberg = "bh"

  /// What the methods sentence says.
  public var title: String {
    switch self {
    case .none: "without correction for multiple testing"
    case .holm: "corrected by Holm"
    case .benjaminiHochberg: "corrected by Benjamini-Hochberg"
    }
  }

  /// The adjusted p-values, in the order of `values`: the smallest alpha at which each is rejected.
  ///
  /// Of m values, the ith smallest: Holm, the greatest (m − k + 1) p of the k up to i; Benjamini–Hochberg, the least
  /// m p / k of the k from i on; at most 1. Equal values have equal adjusted ones.
  /// - Complexity: O(m log m).
  public func adjusted(_ values: [Double]) -> [Double] {
    let count = values.count
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var adjusted = values
    switch self {
    case .none: break
    case .holm:
      var greatest = 0.0
      for (rank, index) in order.enumerated() {
        greatest = max(greatest, min(1, Double(count - rank) * values[index]))
        adjusted[index] = greatest
      }
    case .benjaminiHochberg:
      var least = 1.0
      for (rank, index) in order.enumerated().reversed() {
        least = min(least, values[index] * (Double(count) / Double(rank + 1)))
        adjusted[index] = least
      }
    }
    return adjusted
  }
}
