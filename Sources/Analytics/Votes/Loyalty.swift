import Sponsors

/// How often one member voted with its group.
///
/// A delegation is part of the plurality that it is measured against, as in the literature on party unity.
public struct Loyalty: Hashable, Sendable {
  /// The member.
  public let delegation: DelegationCode
  /// Votes in which it voted and the group had a plurality.
  public let votes: Int
  /// How many of them it voted otherwise in: how often it broke ranks.
  public let broken: Int

  /// The share voted with the plurality; nil where there is no such vote.
  public var share: Double? { votes > 0 ? Double(votes - broken) / Double(votes) : nil }
}
