import Sponsors

/// Where one delegation stands on the line of one session.
public struct IdealPoint: Hashable, Sendable {
  /// The delegation.
  public let delegation: DelegationCode
  /// Its place: the delegations of the session have mean 0 and standard deviation 1.
  public let position: Double
  /// Standard deviation of the place given the votes' parameters, in the same unit.
  public let standardError: Double
  /// Number of votes that place it.
  public let votes: Int

  /// The lower end of the 95 % interval, position − 1.96 standard errors.
  public var lower: Double { position - 1.959963984540054 * standardError }
  /// The upper end of the 95 % interval, position + 1.96 standard errors.
  public var upper: Double { position + 1.959963984540054 * standardError }
}
