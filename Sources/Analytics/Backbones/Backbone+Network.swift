extension Backbone {
  /// The ties kept, as a network: weight 1, or −1 for a negative tie. - Complexity: O(n²).
  public var network: Network {
    Network(
      delegations: delegations,
      ties: pairs.filter { $0.tie != 0 }.map { .init(first: $0.first, second: $0.second, weight: Double($0.tie)) })
  }
}
