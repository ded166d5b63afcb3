// Ranges that stand in order and apart, such as the quotations of a text: whether one holds a place is found by halving.

extension Array where Element == Range<Int> {
  /// The first range that ends behind `index`, which is the one that holds it if any does. - Complexity: O(log ranges).
  private func position(after index: Int) -> Int { partition { $0.upperBound > index } }

  /// The range that holds `index`, of ranges in order that do not overlap. - Complexity: O(log ranges).
  func holding(_ index: Int) -> Range<Int>? {
    let position = position(after: index)
    return position < count && self[position].contains(index) ? self[position] : nil
  }

  /// Whether any range, of ranges in order that do not overlap, shares an element with `other`.
  ///
  /// - Complexity: O(log ranges).
  func overlap(_ other: Range<Int>) -> Bool {
    let position = position(after: other.lowerBound)
    return position < count && self[position].overlaps(other)
  }

  /// The ranges, of ranges in order that do not overlap, that share an element with `other`.
  ///
  /// - Complexity: O(log ranges).
  func overlapping(_ other: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = position(after: other.lowerBound)
    let end = partition { $0.lowerBound >= other.upperBound }
    return self[first..<Swift.max(first, end)]
  }
}
