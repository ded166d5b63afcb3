import Sponsors

/// A delegation that is not on a draft and may well join it, with what speaks for that.
public struct Target: Hashable, Sendable {
  /// The delegation.
  public let delegation: DelegationCode
  /// Cosine of its record and the weights of the past texts, from 0 to 1; see `TargetFinder`.
  public let score: Double
  /// How much likelier it was on a past text for every sponsor of the draft on it: its weighted share of past texts over
  /// its plain share. 1 is neither more nor less than it sponsors at all.
  public let lift: Double
  /// Past texts that it was on together with at least one of the draft's sponsors, those of most weight first.
  public let texts: [Text]
  /// Earlier texts of the draft's series that it was on, the latest first.
  public let ofSeries: [SponsorSet]
  /// The draft's sponsors that were on most past texts with it, the nearest first.
  public let partners: [Partner]

  /// One past text with the delegation on it.
  public struct Text: Hashable, Sendable {
    /// The text.
    public let set: SponsorSet
    /// How many of the draft's sponsors were on it.
    public let sponsorsOnIt: Int
  }

  /// One of the draft's sponsors.
  public struct Partner: Hashable, Sendable {
    /// The delegation.
    public let delegation: DelegationCode
    /// Past texts of both.
    public let shared: Int
    /// Jaccard similarity of the past texts of the two.
    public let jaccard: Double
  }
}
