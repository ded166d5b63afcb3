import Sponsors

/// The delegations that stand behind most of the same texts as one of them, by Jaccard similarity.
public struct NearestPartners: Sendable {
  /// One of them.
  public struct Partner: Hashable, Sendable {
    /// The delegation.
    public let delegation: DelegationCode
    /// Texts of both.
    public let shared: Int
    /// Texts of either.
    public let either: Int

    /// `shared` over `either`.
    public var jaccard: Double { Double(shared) / Double(either) }
  }

  /// The delegation whose partners they are.
  public let delegation: DelegationCode
  /// Everybody with a text in common, the nearest first; among equals who shares more, then the lower code.
  public let all: [Partner]

  /// The partners of `delegation` by what every two share; none where it is not among them.
  /// - Complexity: O(n log n) for n delegations.
  public init(of delegation: DelegationCode, in counts: OverlapCounts) {
    self.delegation = delegation
    guard let row = counts.delegations.firstIndex(of: delegation) else {
      all = []
      return
    }
    var all: [Partner] = []
    for (other, code) in counts.delegations.enumerated() where other != row {
      let pair = counts[row, other]
      if pair.shared > 0 {
        all.append(Partner(delegation: code, shared: pair.shared, either: pair.first + pair.second - pair.shared))
      }
    }
    self.all = all.sorted {
      ($1.jaccard, $1.shared, $0.delegation) < ($0.jaccard, $0.shared, $1.delegation)
    }
  }
}

extension NearestPartners {
  /// What changed among the nearest from one set of texts to another, such as from one session to the next.
  public struct Change: Hashable, Sendable {
    /// Among the nearest in both, in the order of the later.
    public let kept: [Partner]
    /// Among the nearest in the later only.
    public let new: [Partner]
    /// Among the nearest in the earlier only.
    public let lost: [Partner]
  }

  /// Who is among the `count` nearest here and was not in `earlier`, and the other way round.
  /// - Complexity: O(count).
  public func change(from earlier: NearestPartners, count: Int) -> Change {
    let before = earlier.all.prefix(count)
    let after = all.prefix(count)
    let known = Set(before.map(\.delegation))
    let now = Set(after.map(\.delegation))
    return Change(
      kept: after.filter { known.contains($0.delegation) }, new: after.filter { !known.contains($0.delegation) },
      lost: before.filter { !now.contains($0.delegation) })
  }
}
