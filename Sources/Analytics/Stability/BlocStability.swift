import Sponsors

/// How sure blocs are: how often they, and each delegation's place in them, come back when the texts are drawn again.
///
/// Two measures stand side by side. A bloc's stability is the mean over draws of the greatest Jaccard index of its
/// members with a bloc of the draw (Hennig). A delegation's share of a bloc is the mean of its co-assignment shares
/// with that bloc's members (Monti et al.); its stability is the share of its own bloc less that of the best other.
///
/// Neither says that there is any structure: one bloc of everybody is perfectly stable. `StructureVerdict` does.
///
/// Sources: C. Hennig, “Cluster-wise assessment of cluster stability”, Computational Statistics & Data Analysis 52
/// (2007), doi:10.1016/j.csda.2006.11.025; S. Monti et al., “Consensus clustering”, Machine Learning 52 (2003),
/// doi:10.1023/A:1023949509487.
public struct BlocStability: Hashable, Sendable {
  /// One bloc.
  public struct Bloc: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Number of members.
    public let size: Int
    /// The mean over draws of the greatest Jaccard index with a bloc of the draw, over the delegations in the draw;
    /// nil where no draw has a member.
    public let jaccard: Double?
    /// Draws that have a member of the bloc.
    public let draws: Int
    /// Draws whose greatest Jaccard index is 0.5 or less: the bloc is dissolved.
    public let dissolved: Int
    /// Draws in which it is 0.75 or more: the bloc is recovered.
    public let recovered: Int

    /// The stability in words; nil where it is undefined.
    public var reading: StabilityReading? { jaccard.map { StabilityReading($0) } }
  }

  /// One delegation.
  public struct Member: Hashable, Sendable {
    /// The delegation.
    public let delegation: DelegationCode
    /// Its bloc.
    public let bloc: Int
    /// Its mean co-assignment share with the other members of its bloc; nil where it is alone in it, or never drawn
    /// with one.
    public let ownShare: Double?
    /// The other bloc with whose members its mean share is greatest, the lowest among equals; nil where there is none.
    public let otherBloc: Int?
    /// The mean share with the members of that bloc.
    public let otherShare: Double?

    /// The own share less the other bloc's, from −1 to 1; nil where either is undefined.
    public var stability: Double? {
      guard let ownShare, let otherShare else { return nil }
      return ownShare - otherShare
    }

    /// Whether the delegation could as well be elsewhere: its own share is below one half, or the best other bloc's is
    /// within `margin` of it. One that is alone in its bloc swings where another bloc holds it in half the draws. Nil
    /// where nothing can be said.
    public func isSwing(margin: Double = 0.1) -> Bool? {
      guard let ownShare else { return otherShare.map { $0 >= 0.5 } }
      return ownShare < 0.5 || otherShare.map { $0 >= ownShare - margin } ?? false
    }
  }

  /// The blocs whose stability this is.
  public let partition: Partition
  /// The blocs, by number.
  public let blocs: [Bloc]
  /// The delegations, in the order of their codes.
  public let members: [Member]
  /// How often each two delegations are in one bloc.
  public let coAssignment: CoAssignment
  /// Draws that have blocs.
  public let draws: Int
  /// Draws in which the method found none, which count nowhere.
  public let failedDraws: Int

  /// The delegations that swing, in the order of their codes.
  public func swing(margin: Double = 0.1) -> [DelegationCode] {
    members.filter { $0.isSwing(margin: margin) == true }.map(\.delegation)
  }

  /// The stability of `partition` over `draws` draws, found by the method that found it.
  ///
  /// `blocs` is nil where the method finds none in a draw (fewer delegations than blocs asked for, say).
  /// - Complexity: that of `draws` calls of `blocs`, and O(n²) for each.
  public init(
    of partition: Partition, over source: some MatrixDraws, draws: Int, blocs: (IncidenceMatrix) -> Partition?
  ) {
    var tally = StabilityTally(partition)
    for number in 0..<max(0, draws) { tally.add(blocs(source.matrix(number))) }
    self = tally.stability
  }

  init(
    partition: Partition, blocs: [Bloc], members: [Member], coAssignment: CoAssignment, draws: Int, failedDraws: Int
  ) {
    self.partition = partition
    self.blocs = blocs
    self.members = members
    self.coAssignment = coAssignment
    self.draws = draws
    self.failedDraws = failedDraws
  }
}
