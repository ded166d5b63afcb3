import Sponsors

/// Who is on which of several texts: the exclusive intersections of their sponsor sets, as an UpSet plot has them, with
/// the names in each.
///
/// An intersection holds the delegations that are on all texts of a combination and on none of the others, so that every
/// delegation stands in exactly one (A. Lex et al., “UpSet: Visualization of Intersecting Sets”, IEEE Transactions on
/// Visualization and Computer Graphics 20, 2014, doi:10.1109/TVCG.2014.2346248).
public struct DraftIntersections: Sendable {
  /// One combination of texts that somebody is on.
  public struct Intersection: Hashable, Sendable {
    /// The texts, places in `sets`, ascending.
    public let texts: [Int]
    /// Who is on these texts and no other, in the order of their codes.
    public let delegations: [DelegationCode]
    /// How many are on all these texts, whatever else they are on.
    public let inclusiveCount: Int
  }

  /// The texts, in the order given.
  public let sets: [SponsorSet]
  /// Every combination with somebody in it: the largest first, among equals that of fewer texts, then of those named
  /// first.
  public let all: [Intersection]

  /// The intersections of `sets`. - Complexity: O(delegations × texts + combinations² × texts).
  public init(_ sets: [SponsorSet]) {
    self.sets = sets
    var delegations: [[Int]: [DelegationCode]] = [:]
    for delegation in Set(sets.flatMap(\.sponsors)).sorted() {
      delegations[sets.indices.filter { sets[$0].contains(delegation) }, default: []].append(delegation)
    }
    var all = delegations.map { texts, members in
      Intersection(
        texts: texts, delegations: members,
        inclusiveCount: delegations.reduce(0) { $0 + (Set($1.key).isSuperset(of: texts) ? $1.value.count : 0) })
    }
    all.sort { one, other in
      if one.delegations.count != other.delegations.count { return one.delegations.count > other.delegations.count }
      if one.texts.count != other.texts.count { return one.texts.count < other.texts.count }
      return one.texts.lexicographicallyPrecedes(other.texts)
    }
    self.all = all
  }

  /// The combination of exactly these texts, with nobody in it where no delegation is on these and no other.
  /// - Complexity: O(combinations × texts).
  public func intersection(of texts: [Int]) -> Intersection {
    all.first { $0.texts == texts }
      ?? Intersection(
        texts: texts, delegations: [],
        inclusiveCount: all.reduce(0) { $0 + (Set($1.texts).isSuperset(of: texts) ? $1.delegations.count : 0) })
  }

  /// The regions of a Venn diagram of the texts, with somebody in them or not: those of most texts first, then those of
  /// texts named first. There are 2ⁿ − 1 of them, so ask for few texts only.
  /// - Complexity: O(2ⁿ × combinations × n) for n texts.
  public var regions: [Intersection] {
    var combinations: [[Int]] = [[]]
    for text in sets.indices { combinations += combinations.map { $0 + [text] } }
    return combinations.filter { !$0.isEmpty }.sorted { one, other in
      one.count != other.count ? one.count > other.count : one.lexicographicallyPrecedes(other)
    }.map(intersection)
  }

  /// How many delegations are on so many of the texts, by the number of texts, from one to all. - Complexity: O(combinations).
  public var countsByTexts: [Int] {
    var counts = [Int](repeating: 0, count: sets.count)
    for one in all { counts[one.texts.count - 1] += one.delegations.count }
    return counts
  }

  /// Everybody who is on one of the texts, in the order of their codes.
  public var delegations: [DelegationCode] { all.flatMap(\.delegations).sorted() }
}
