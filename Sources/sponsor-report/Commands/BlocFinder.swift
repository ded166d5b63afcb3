import Analytics
import Sponsors

/// The blocs that a line of `clusters` asks for, of any matrix of sponsors: of the one that was read, of one session's,
/// of one drawn at random.
struct BlocFinder: Sendable {
  let method: ClustersCommand.Method
  let cut: ClustersCommand.Cut

  /// Blocs with how well delegations lie in them.
  struct Found: Sendable {
    let partition: Partition
    /// The mean silhouette; nil where there is only one bloc.
    let quality: Double?
    /// How they were found, in words.
    let words: String
  }

  /// The blocs of `incidence`. Throws where there are none such.
  func blocs(of incidence: IncidenceMatrix) throws(ClusteringError) -> Found {
    let distances = try Projection(of: incidence, by: Jaccard()).distances()
    let tree = try Dendrogram(distances: distances, linkage: method.linkage)
    let partition: Partition
    let words: String
    switch cut {
    case .count(let count):
      partition = try tree.cut(count: count)
      words = tree.method(count: count, distance: "1 - jaccard")
    case .height(let height):
      partition = tree.cut(height: height)
      words = tree.method(height: height, distance: "1 - jaccard")
    case .none:
      partition = tree.cut(height: 0)
      words = tree.method(height: 0, distance: "1 - jaccard")
    }
    return Found(
      partition: partition, quality: try Silhouette(partition, distances: distances).mean, words: words)
  }

  /// The same, nil where there are none such: for draws, of which some may have too few delegations.
  func blocsIfAny(of incidence: IncidenceMatrix) -> Found? { try? blocs(of: incidence) }
}
