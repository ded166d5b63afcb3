/// An order in which to draw the leaves of a tree, so that no branches cross.
public struct LeafOrder: Hashable, Sendable {
  /// Positions in the tree's `labels`.
  public let leaves: [Int]
  /// Whether, of all such orders, it has the least sum of distances of neighbours; else it is that of the codes.
  public let isOptimal: Bool
}
