extension Network {
  /// The same delegations with the ties whose weight is above 0 and finite: what centralities are computed on.
  ///
  /// The usual centralities have no accepted meaning where ties may be negative, so that a signed network is measured
  /// on its positive ties. - Complexity: O(n + m).
  public var positive: Network {
    Network(delegations: delegations, ties: ties.filter { $0.weight > 0 && $0.weight.isFinite })
  }

  /// The connected parts, each the positions of its delegations in ascending order; by their lowest position.
  /// The signs and weights of the ties are of no matter. - Complexity: O(n log n + m).
  public var components: [[Int]] {
    var isSeen = Array(repeating: false, count: delegations.count)
    var components: [[Int]] = []
    for start in delegations.indices where !isSeen[start] {
      var members = [start]
      isSeen[start] = true
      var next = 0
      while next < members.count {
        for position in offsets[members[next]]..<offsets[members[next] + 1] where !isSeen[neighbours[position]] {
          isSeen[neighbours[position]] = true
          members.append(neighbours[position])
        }
        next += 1
      }
      components.append(members.sorted())
    }
    return components
  }
}
