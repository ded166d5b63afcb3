import Sponsors

/// The blocs that a search has found, with what is needed to state them.
public struct Communities: Hashable, Sendable {
  /// The blocs.
  public let partition: Partition
  /// Their quality; nil where it is undefined (modularity of a network without ties).
  public let quality: Double?
  /// How many of the starts found a partition of this quality before their results were dissolved and combined: few or
  /// none where the network has many partitions that are nearly as good.
  public let startsReached: Int
  /// How they were found.
  public let search: CommunitySearch

  /// How they were found in `network`, a phrase for the methods sentence, such as `leiden communities of the network of
  /// jaccard, modularity 0.31 at resolution 1, the best of 20 starts (reached by 18)`. The seed is not in it: `Methods`
  /// has a place for that.
  public func method(network: String) -> String {
    let value = quality.map(MarkdownTable.decimal) ?? "undefined"
    let resolution = MarkdownTable.decimal(search.quality.resolution)
    let starts = search.starts == 1 ? "1 start" : "the best of \(search.starts) starts (reached by \(startsReached))"
    return "\(search.algorithm.rawValue) communities of the network of \(network), "
      + "\(search.quality.kind.words) \(value) at resolution \(resolution), \(starts)"
  }
}

extension QualityFunction.Kind {
  /// Its name in a sentence.
  public var words: String {
    switch self {
    case .modularity: "modularity"
    case .cpm: "constant Potts model"
    case .signed: "signed modularity"
    }
  }
}
