import Sponsors

/// The probability of each one of an incidence matrix, if nothing is known but how many texts each delegation is
/// behind and how many delegations are behind each text (BiCM).
///
/// Of all distributions of 0/1 matrices whose expected sums of rows and columns are those of the matrix, the one of
/// maximum entropy has independent cells with p = x_i y_r / (1 + x_i y_r). With constraints (SDSM-EC), cells that had
/// to be 0 or 1 are that, and the others are fitted around them.
///
/// Cells that are the same in every matrix of these sums have exactly p = 0 or 1 (`FreeCells`). The others are found
/// by Newton's method for ln x and ln y, the sums being met to about 10⁻¹³ of their size; an error is thrown where they
/// are not to 10⁻¹⁰.
///
/// Sources: F. Saracco, R. Di Clemente, A. Gabrielli and T. Squartini, “Randomizing bipartite networks: the case of the
/// World Trade Web”, Scientific Reports 5 (2015), doi:10.1038/srep10595; N. Vallarano et al., “Fast and scalable
/// likelihood maximization for Exponential Random Graph Models with local constraints”, Scientific Reports 11 (2021),
/// doi:10.1038/s41598-021-93830-4; constraints as in Neal & Neal (2024), doi:10.1007/978-3-031-53468-3_11.
public struct BipartiteConfigurationModel: Sendable {
  /// Number of delegations.
  public let rowCount: Int
  /// Number of texts.
  public let columnCount: Int
  /// The greatest difference of an expected sum from the matrix's, as a share of it.
  public let residual: Double
  // Rows and columns of which the same is known have the same probabilities: one class each.
  let rowClasses: [Int]
  let columnClasses: [Int]
  /// Number of columns in each class.
  let columnClassSizes: [Int]
  /// p of each row class and column class, row after row.
  let probabilities: [Double]
  /// 1 − p, with all its digits where p is almost 1.
  let complements: [Double]

  /// The model of `incidence`, with cells held fixed where `constraints` says so.
  /// - Complexity: O(cells), and O(k²c + k³) a step for k classes of rows and c of columns; about 10 steps.
  public init(_ incidence: IncidenceMatrix, constraints: CellConstraints? = nil) throws(BackboneError) {
    let bits = incidence.bits
    let fixed = constraints ?? CellConstraints(rowCount: bits.rowCount, columnCount: bits.columnCount)
    try Self.check(fixed, on: incidence)
    let free = FreeCells(bits, fixed: fixed)
    let classes = CellClasses(bits, free: free)
    let fit = try MaximumEntropyFit(classes)
    rowCount = bits.rowCount
    columnCount = bits.columnCount
    rowClasses = classes.rowClasses
    columnClasses = classes.columnClasses
    columnClassSizes = classes.columnSizes
    residual = fit.residual
    probabilities = fit.probabilities
    complements = fit.complements
  }

  /// The probability that the delegation of `row` is behind the text of `column`. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Double {
    probabilities[rowClasses[row] * columnClassSizes.count + columnClasses[column]]
  }

  private static func check(_ fixed: CellConstraints, on incidence: IncidenceMatrix) throws(BackboneError) {
    let bits = incidence.bits
    for matrix in [fixed.zeros, fixed.ones]
    where matrix.rowCount != bits.rowCount || matrix.columnCount != bits.columnCount {
      throw .constraintShape(
        rows: matrix.rowCount, columns: matrix.columnCount, expectedRows: bits.rowCount,
        expectedColumns: bits.columnCount)
    }
    for row in 0..<bits.rowCount {
      for column in 0..<bits.columnCount {
        let isOne = fixed.ones[row, column]
        // A cell that is both is taken as a one.
        guard isOne || fixed.zeros[row, column], bits[row, column] != isOne else { continue }
        throw .contradictedConstraint(incidence.delegations[row], incidence.families[column], isOne: isOne)
      }
    }
  }
}
