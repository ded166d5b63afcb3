import Sponsors

/// A measure of agreement for every two delegations, with what is needed to state it.
public struct Agreement: Sendable {
  /// The measure.
  public let measure: any AgreementMeasure
  /// Its values.
  public let pairs: PairMatrix
  /// N of each pair; on the diagonal, of the delegation's own votes.
  public let sizes: PairMatrix
  /// V, the number of votes compared.
  public let voteCount: Int
  /// The number of votes in the ledger.
  public let recordedCount: Int
  /// How many of the votes compared are not stated to be on a whole text or on a part.
  public let unstatedDivisionCount: Int
  /// Which votes, and whose.
  public let selection: VoteSelection
  /// What became of texts adopted without a vote.
  public let consensus: ConsensusRule

  /// The values of `measure` from tables that are already there. - Complexity: O(n²).
  public init(of tables: AgreementTables, by measure: any AgreementMeasure) {
    self.measure = measure
    pairs = PairMatrix(labels: tables.delegations) { measure.value(of: tables[$0, $1]) }
    sizes = PairMatrix(labels: tables.delegations) { measure.size(of: tables[$0, $1]) }
    voteCount = tables.matrix.voteCount
    recordedCount = tables.matrix.recordedCount
    unstatedDivisionCount = tables.matrix.unstatedDivisionCount
    selection = tables.matrix.selection
    consensus = tables.consensus
  }

  /// Full agreement less each value, as a share of it: one minus the value, for Lijphart's index one minus its
  /// hundredth. Undefined where the value is.
  ///
  /// `leavingOut` delegations are not in the matrix (see `incomparable`). Throws where full agreement has no fixed
  /// value.
  /// - Complexity: O(n²).
  public func distances(leavingOut: Set<DelegationCode> = []) throws(AgreementError) -> PairMatrix {
    guard let full = measure.fullAgreement else { throw .noDistance(measure: measure.name) }
    let kept = pairs.labels.indices.filter { !leavingOut.contains(pairs.labels[$0]) }
    return PairMatrix(labels: kept.map { pairs.labels[$0] }) { row, column in
      // Rounding must not make a distance negative.
      pairs[kept[row], kept[column]].map { max(0, (full - $0) / full) }
    }
  }

  /// Delegations to leave out so that every two of the others have a value: again and again the one with the most
  /// undefined pairs, of equals the last by code.
  ///
  /// States that were never members together cannot be compared, and trees need every distance.
  /// - Complexity: O(n²) for n delegations, and O(n) for each one left out.
  public var incomparable: [DelegationCode] {
    let labels = pairs.labels
    var undefined = labels.indices.map { row in
      labels.indices.count { $0 != row && pairs[row, $0] == nil }
    }
    var isLeftOut = Array(repeating: false, count: labels.count)
    while let most = labels.indices.filter({ !isLeftOut[$0] }).max(by: { undefined[$0] < undefined[$1] }),
      let worst = labels.indices.last(where: { !isLeftOut[$0] && undefined[$0] == undefined[most] }),
      undefined[worst] > 0
    {
      isLeftOut[worst] = true
      for other in labels.indices where other != worst && pairs[worst, other] == nil { undefined[other] -= 1 }
    }
    return labels.indices.filter { isLeftOut[$0] }.map { labels[$0] }
  }
}
