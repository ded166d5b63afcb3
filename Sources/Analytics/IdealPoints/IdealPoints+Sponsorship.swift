import Sponsors

extension IdealPoints {
  /// Ideal points from sponsorship alone: a binary probit of 1 (sponsor) and 0 (could have been and was not).
  ///
  /// Cells that `constraints` holds for structural are missing: a delegation that was not there could not sponsor, and
  /// one that a group signed for did not choose.
  /// - Complexity: O(cells × 121) an iteration.
  public init(
    sponsorship incidence: IncidenceMatrix, constraints: CellConstraints, session: Int?,
    model: IdealPointModel = IdealPointModel()
  ) throws(IdealPointError) {
    let columns = (0..<incidence.textCount).map { column in
      incidence.delegations.indices.map { row -> UInt8 in
        if constraints.zeros[row, column] || constraints.ones[row, column] { return ResponseTable.missing }
        return incidence[row, column] ? 0 : 1
      }
    }
    try self.init(
      ResponseTable(delegations: incidence.delegations, columns: columns), session: session, model: model)
  }
}
