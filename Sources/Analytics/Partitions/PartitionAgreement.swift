import Sponsors

/// How far two partitions put the same delegations together: the indices of the literature, over the delegations that
/// both hold.
///
/// `adjustedRand` is the one to report first: 0 is what chance gives, 1 the same blocs. `adjustedMutualInformation`
/// is for blocs of very unequal sizes. The unadjusted `rand` and `normalizedMutualInformation` grow with the number of
/// blocs and serve to compare with studies that print them. All four are undefined (nil) for fewer than two common
/// delegations; the variation of information is defined from one on. Values are those of scikit-learn.
public struct PartitionAgreement: Hashable, Sendable {
  /// The counts that everything is computed from.
  public let table: ContingencyTable
  private let rows: [Int]
  private let columns: [Int]

  /// The agreement of two partitions. - Complexity: that of `ContingencyTable`.
  public init(_ first: Partition, _ second: Partition) { self.init(ContingencyTable(first, second)) }

  /// The agreement of the partitions of a table.
  public init(_ table: ContingencyTable) {
    self.table = table
    rows = table.rowSums.filter { $0 > 0 }
    columns = table.columnSums.filter { $0 > 0 }
  }

  /// Number of delegations compared.
  public var delegationCount: Int { table.common.count }

  /// Whether both put the common delegations together in the same way.
  public var isSame: Bool {
    table.counts.allSatisfy { $0.count { $0 > 0 } <= 1 } && rows.count == columns.count
  }

  /// The share of pairs of delegations that both put together or both keep apart.
  ///
  /// Formula: (Σ(nᵢⱼ choose 2) + pairs apart in both) / (n choose 2).
  ///
  /// Source: W. M. Rand, “Objective criteria for the evaluation of clustering methods”, Journal of the American
  /// Statistical Association 66 (1971), doi:10.1080/01621459.1971.10482356.
  public var rand: Double? {
    let pairs = pairCounts
    let all = pairs.both + pairs.onlyFirst + pairs.onlySecond + pairs.neither
    return all > 0 ? (pairs.both + pairs.neither) / all : nil
  }

  /// The Rand index less what partitions with the same sizes of blocs share by chance, scaled so that 1 is the same.
  ///
  /// Formula: 2(ad − bc) / ((a+b)(b+d) + (a+c)(c+d)), with a pairs together in both, b in the first only, c in the
  /// second only, d in neither. Example: 0011 against 0012 is 0.571429.
  ///
  /// Source: L. Hubert & P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985), doi:10.1007/BF01908075.
  public var adjustedRand: Double? {
    guard delegationCount > 1 else { return nil }
    let (a, b, c, d) = pairCounts
    if b == 0 && c == 0 { return 1 }
    return 2 * (a * d - b * c) / ((a + b) * (b + d) + (a + c) * (c + d))
  }

  /// What the entropies of the two partitions are averaged to when mutual information is put on a scale to 1.
  public enum Normalisation: String, CaseIterable, Sendable {
    /// Their arithmetic mean, as scikit-learn has it if not told.
    case arithmetic
    /// The greater of the two.
    case max
  }

  /// What knowing a delegation's bloc in one tells of its bloc in the other, as a share of what there is to tell.
  ///
  /// Formula: I / mean(H₁, H₂). 1 where both have one bloc. Example: 0011 against 0012 is 0.8 by the arithmetic mean,
  /// 0.666667 by the maximum.
  ///
  /// Source: A. Strehl & J. Ghosh, “Cluster ensembles”, Journal of Machine Learning Research 3 (2002), 583–617.
  public func normalizedMutualInformation(_ normalisation: Normalisation = .arithmetic) -> Double? {
    guard delegationCount > 1 else { return nil }
    if isSame { return 1 }
    if rows.count == 1 || columns.count == 1 { return 0 }
    return min(1, mutualInformation / mean(normalisation))
  }

  /// Mutual information less what is expected of partitions with the same sizes of blocs, scaled so that 1 is the same.
  ///
  /// Formula: (I − E[I]) / (mean(H₁, H₂) − E[I]), E[I] exactly, from the hypergeometric distribution of each cell.
  /// Example: 111222 against 112233 is 0.298792.
  ///
  /// Source: N. X. Vinh, J. Epps & J. Bailey, “Information theoretic measures for clusterings comparison”, Journal of
  /// Machine Learning Research 11 (2010), 2837–2854.
  /// - Complexity: O(blocs × n) for each number of blocs.
  public func adjustedMutualInformation(_ normalisation: Normalisation = .arithmetic) -> Double? {
    guard delegationCount > 1 else { return nil }
    if isSame { return 1 }
    if rows.count == 1 || columns.count == 1 { return 0 }
    let expected = ExpectedMutualInformation.value(rows: rows, columns: columns, total: delegationCount)
    let range = mean(normalisation) - expected
    // All apart in one of them leaves chance nothing to decide: the information is what is expected.
    guard abs(range) > 1e-15 else { return 0 }
    return (mutualInformation - expected) / range
  }

  /// The information that either partition holds and the other does not, in nats; 0 for the same, a metric.
  ///
  /// Formula: H₁ + H₂ − 2I = −Σ(nᵢⱼ/n)(ln(nᵢⱼ/nᵢ) + ln(nᵢⱼ/nⱼ)). Example: 0011 against 0012 is 0.346574. Undefined
  /// for no common delegation.
  ///
  /// Source: M. Meilă, “Comparing clusterings – an information based distance”, Journal of Multivariate Analysis 98
  /// (2007), doi:10.1016/j.jmva.2006.11.013.
  public var variationOfInformation: Double? {
    guard delegationCount > 0 else { return nil }
    var sum = 0.0
    forEachCell { count, row, column in
      sum -= Double(count) * (logarithm(Double(count) / Double(row)) + logarithm(Double(count) / Double(column)))
    }
    // A sum of zeros can come out as −0.
    return max(0, sum / Double(delegationCount))
  }

  /// The variation of information in bits. Example: 0011 against 0012 is 0.5.
  public var variationOfInformationInBits: Double? { variationOfInformation.map { $0 / logarithm(2) } }

  private var pairCounts: (both: Double, onlyFirst: Double, onlySecond: Double, neither: Double) {
    let both = table.counts.joined().reduce(0.0) { $0 + pairs(of: $1) }
    let first = rows.reduce(0.0) { $0 + pairs(of: $1) }
    let second = columns.reduce(0.0) { $0 + pairs(of: $1) }
    return (both, first - both, second - both, pairs(of: delegationCount) - first - second + both)
  }

  private func pairs(of count: Int) -> Double { Double(count) * Double(count - 1) / 2 }

  private var mutualInformation: Double {
    var sum = 0.0
    forEachCell { count, row, column in
      sum += Double(count) * logarithm(Double(count) * Double(delegationCount) / (Double(row) * Double(column)))
    }
    return max(0, sum / Double(delegationCount))
  }

  private func mean(_ normalisation: Normalisation) -> Double {
    let (first, second) = (entropy(rows), entropy(columns))
    return switch normalisation {
    case .arithmetic: (first + second) / 2
    case .max: max(first, second)
    }
  }

  private func entropy(_ sizes: [Int]) -> Double {
    -sizes.reduce(0) { $0 + Double($1) * logarithm(Double($1) / Double(delegationCount)) } / Double(delegationCount)
  }

  private func forEachCell(_ body: (_ count: Int, _ row: Int, _ column: Int) -> Void) {
    let (rows, columns) = (table.rowSums, table.columnSums)
    for (i, row) in table.counts.enumerated() {
      for (j, count) in row.enumerated() where count > 0 { body(count, rows[i], columns[j]) }
    }
  }
}
