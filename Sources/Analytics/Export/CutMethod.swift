extension Dendrogram {
  /// How blocs are found by a cut into `count`, in words: the linkage, the `distance` it is of, and whether codes and
  /// not distances decided which merge was the last.
  public func method(count: Int, distance: String) -> String {
    let words = "\(linkage.rawValue) linkage of \(distance), cut into \(count)"
    guard splitsTie(count: count) else { return words }
    return words + " (the cut falls between merges of the same height: codes decided which was made)"
  }

  /// How blocs are found by a cut at `height`, in words.
  public func method(height: Double, distance: String) -> String {
    "\(linkage.rawValue) linkage of \(distance), cut at \(MarkdownTable.decimal(height))"
  }
}
