import Sponsors

/// The ideal points of one session: where delegations stand on the one line that explains their votes best.
///
/// Ordinal probit (`OrdinalVote`) with θ ~ N(0, 1), estimated session by session; what is absent is missing, not a
/// position. The places are then moved to mean 0 and standard deviation 1 over the session's delegations, and turned so
/// that `orientation` holds.
public struct IdealPoints: Hashable, Sendable {
  /// The session, nil where unknown.
  public let session: Int?
  /// The delegations placed, in the order of their codes.
  public let estimates: [IdealPoint]
  /// Number of votes or texts that place them.
  public let voteCount: Int
  /// Number of votes or texts that divide nobody: they say nothing and are left out.
  public let unanimousCount: Int
  /// The delegations with too few votes to be placed, in the order of their codes.
  public let leftOut: [DelegationCode]
  /// Which end is positive.
  public let orientation: Orientation
  /// How many iterations were done.
  public let iterations: Int
  /// By how much the place that moved most moved in the last of them, the prior's standard deviation being 1.
  public let lastChange: Double

  init(_ table: ResponseTable, session: Int?, model: IdealPointModel) throws(IdealPointError) {
    let kept = table.informative(minimum: model.minimumVotes)
    if kept.delegations.count < 2, table.columns.count > 0, table.informative(minimum: 0).columns.count > 0 {
      throw .tooFewDelegations(session: session, found: kept.delegations.count, minimumVotes: model.minimumVotes)
    }
    guard !kept.columns.isEmpty else { throw .nothingDivides(session: session, votes: table.columns.count) }
    let estimation = PlaceEstimation(kept, model: model)
    guard estimation.lastChange <= model.tolerance else {
      throw .notConverged(session: session, iterations: estimation.iterations, lastChange: estimation.lastChange)
    }
    guard let scale = Standardization(estimation.places) else { throw .noSpread(session: session) }
    let places = scale.applied(to: estimation.places)
    guard let orientation = Orientation(kept.delegations, places) else { throw .noSpread(session: session) }
    let sign = orientation.isWrong(kept.delegations, places) ? -1.0 : 1.0
    let counts = kept.responseCounts
    estimates = kept.delegations.indices.map { row in
      IdealPoint(
        delegation: kept.delegations[row], position: sign * places[row],
        standardError: estimation.deviations[row] / scale.deviation, votes: counts[row])
    }
    self.session = session
    self.orientation = orientation
    voteCount = kept.columns.count
    unanimousCount = kept.unanimousCount
    leftOut = kept.leftOut
    iterations = estimation.iterations
    lastChange = estimation.lastChange
  }
}
