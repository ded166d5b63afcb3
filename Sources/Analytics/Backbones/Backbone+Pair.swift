extension Backbone {
  /// What is known of two different delegations, by their positions in `delegations`, whichever comes first; nil where
  /// they are the same. - Complexity: O(1).
  public func pair(_ one: Int, _ other: Int) -> Pair? {
    let (first, second) = (min(one, other), max(one, other))
    guard first >= 0, first < second, second < delegations.count else { return nil }
    // The pairs of the rows before, then those of this row.
    return pairs[first * (2 * delegations.count - first - 1) / 2 + second - first - 1]
  }
}
