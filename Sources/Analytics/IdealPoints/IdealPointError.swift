/// Why no ideal points can be estimated.
public enum IdealPointError: Error, Hashable {
  /// No vote divides the delegations that are left.
  case nothingDivides(session: Int?, votes: Int)
  /// Fewer than two delegations took part in enough votes that divide anybody.
  case tooFewDelegations(session: Int?, found: Int, minimumVotes: Int)
  /// All delegations come out at one place.
  case noSpread(session: Int?)
  /// The estimation still moved after all its iterations.
  case notConverged(session: Int?, iterations: Int, lastChange: Double)
}

extension IdealPointError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .nothingDivides(let session, let votes):
      "\(Self.place(session)): none of \(votes) votes or texts divides the delegations, so nothing places them; "
        + "take more"
    case .tooFewDelegations(let session, let found, let minimumVotes):
      "\(Self.place(session)): \(found) delegations have \(minimumVotes) or more votes that divide anybody, and two are "
        + "needed; take more votes, or lower --min-votes"
    case .noSpread(let session):
      "\(Self.place(session)): all delegations come out at one place; take more votes"
    case .notConverged(let session, let iterations, let lastChange):
      "\(Self.place(session)): no convergence after \(iterations) iterations, the last of which moved a delegation by "
        + "\(lastChange); take more votes"
    }
  }

  private static func place(_ session: Int?) -> String { session.map { "session \($0)" } ?? "session unknown" }
}
