extension Dendrogram {
  /// How blocs are found by a cut into `count`, in words: the linkage, the `distance` it is of, and whether codes and
  /// not distances decided which merge was the last.
  public func method(count: Int, distance: String) -> String {
    let words = "\(linkage.rawValue) linkage of \(distance), cut into \(count)"
    guard splitsTie(count: count) else { return words }
    return words + " (the cut falls between merges of the same height: codes decided which was made)"
  }

  /// How well the tree keeps the distances it is of and, where it is cut, how well delegations lie in their blocs, as
  /// phrases for a methods sentence.
  public func quality(of distances: PairMatrix, silhouette: Silhouette? = nil) -> [String] {
    func words(_ name: String, _ value: Double?) -> String {
      guard let value else { return "\(name) undefined" }
      return "\(name) \(MarkdownTable.decimal(Double(Int(value * 1e4 + (value < 0 ? -0.5 : 0.5))) / 1e4))"
    }
    let tree = words("cophenetic correlation", copheneticCorrelation(with: distances))
    return silhouette.map { [tree, words("mean silhouette", $0.mean)] } ?? [tree]
  }

  /// How blocs are found by a cut at `height`, in words.
  public func method(height: Double, distance: String) -> String {
    "\(linkage.rawValue) linkage of \(distance), cut at \(MarkdownTable.decimal(height))"
  }
}
