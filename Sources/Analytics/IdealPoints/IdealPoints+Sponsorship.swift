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

  /// Ideal points from the sponsors that `selection` counts in `ledger`, of one session; nil takes the texts whose
  /// session is unknown.
  public init(
    sponsorship ledger: Ledger, selection: Selection, session: Int?, registry: CountryRegistry,
    model: IdealPointModel = IdealPointModel()
  ) throws(IdealPointError) {
    var (part, selected) = (Ledger(), selection)
    if let session {
      part = ledger
      selected.scope.sessions = [session]
    } else {
      for action in ledger where action.session == nil { part.append(action) }
    }
    let incidence = IncidenceMatrix(ledger: part, selection: selected).inOrderOfTexts
    let constraints = CellConstraints(ledger: part, selection: selected, of: incidence, registry: registry)
    try self.init(sponsorship: incidence, constraints: constraints, session: session, model: model)
  }

  /// The sessions that `selection` counts sponsors of in `ledger`, in order; nil, first, where some have none.
  public static func sessions(of ledger: Ledger, selection: Selection) -> [Int?] {
    var all: Set<Int?> = []
    for action in ledger where selection.counts(action) { all.insert(action.session) }
    return (all.contains(nil) ? [nil] : []) + all.compactMap(\.self).sorted().map(Optional.some)
  }
}
