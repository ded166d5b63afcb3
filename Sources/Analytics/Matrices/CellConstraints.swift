import Sponsors

/// Cells of an incidence matrix that could not have been otherwise, whatever delegations wanted.
///
/// A structural zero is a delegation that was not at the United Nations when the text was before it; a structural
/// one a delegation that is behind the text only because a group it belongs to signed for all its members, or because
/// it signed for that group.
///
/// Source: Z. P. Neal & J. W. Neal, “Stochastic Degree Sequence Model with Edge Constraints (SDSM-EC) for backbone
/// extraction”, Complex Networks & Their Applications XII (2024), doi:10.1007/978-3-031-53468-3_11.
public struct CellConstraints: Hashable, Sendable {
  /// Cells that had to be 0.
  public let zeros: BitMatrix
  /// Cells that had to be 1.
  public let ones: BitMatrix

  /// No constraint on a matrix of that shape.
  public init(rowCount: Int, columnCount: Int) {
    zeros = BitMatrix(rowCount: rowCount, columnCount: columnCount)
    ones = zeros
  }

  /// These constraints; a cell that is both is taken as a one.
  public init(zeros: BitMatrix, ones: BitMatrix) {
    self.zeros = zeros
    self.ones = ones
  }

  /// The constraints on the matrix of what `selection` counts in `ledger`.
  ///
  /// A cell is a structural zero where it is 0 and the delegation was not present (a Member State, an observer or an
  /// organization of that day) on the last day that a counted row of the text has. A text without a day binds nobody.
  /// With `groupSignatures`, a cell is a structural one where every row that says it comes from a group's roster or was
  /// signed by another (`via`), and where the delegation is the one that signed for a group on the text: who chairs the
  /// Group of 77 signs its drafts as every member does, and no member but the chair is printed.
  /// - Complexity: O(rows of the ledger + cells of the matrix).
  public init(
    ledger: Ledger, selection: Selection, of incidence: IncidenceMatrix, registry: CountryRegistry,
    groupSignatures: Bool = false
  ) {
    let counted = CountedActions(ledger: ledger, selection: selection)
    let rows = Dictionary(uniqueKeysWithValues: zip(incidence.delegations, incidence.delegations.indices))
    let columns = Dictionary(uniqueKeysWithValues: zip(incidence.families, incidence.families.indices))
    var days: [Day?] = Array(repeating: nil, count: incidence.textCount)
    var signed = BitMatrix(rowCount: incidence.delegations.count, columnCount: incidence.textCount)
    var printed = signed
    var chaired = signed
    for entry in counted.entries {
      guard let row = rows[entry.delegation], let column = columns[counted.families[entry.family]] else { continue }
      let action = ledger[entry.row]
      if let day = action.date { days[column] = max(days[column] ?? day, day) }
      if action.reading.isRoster || action.via != nil { signed[row, column] = true } else { printed[row, column] = true }
      if action.reading.isRoster, let chair = action.via.flatMap({ rows[$0] }) { chaired[chair, column] = true }
    }
    var zeros = BitMatrix(rowCount: signed.rowCount, columnCount: signed.columnCount)
    var ones = zeros
    for (row, delegation) in incidence.delegations.enumerated() {
      let country = registry.country(delegation)
      for column in 0..<incidence.textCount {
        if incidence[row, column] {
          ones[row, column] =
            groupSignatures && (signed[row, column] && !printed[row, column] || chaired[row, column])
        } else if let country, let day = days[column] {
          zeros[row, column] = !country.isPresent(on: day)
        }
      }
    }
    self.zeros = zeros
    self.ones = ones
  }

  /// Number of structural zeros. - Complexity: O(words).
  public var zeroCount: Int { zeros.rowSums.reduce(0, +) }

  /// Number of structural ones. - Complexity: O(words).
  public var oneCount: Int { ones.rowSums.reduce(0, +) }
}
