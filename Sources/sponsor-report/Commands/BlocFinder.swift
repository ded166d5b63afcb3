import Analytics
import Sponsors

/// The blocs that a line of `clusters` asks for, of any matrix of sponsors: of the one that was read, of one session's,
/// of one drawn at random. Whatever a line can ask for is found here, so that it can be tested and followed too.
struct BlocFinder: Sendable {
  /// The line.
  let command: ClustersCommand
  /// The distance of two delegations.
  let distance: Distance

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
    let grown = try GrownTree(DistanceMatrix(distance, of: OverlapCounts(incidence)), command)
    guard let cut = grown.cut else { throw .noSilhouette(delegations: incidence.delegations.count) }
    return Found(partition: cut.partition, quality: cut.silhouette.mean, words: grown.words)
  }

  /// The same, nil where there are none such: for draws, of which some may have too few delegations.
  func blocsIfAny(of incidence: IncidenceMatrix) -> Found? { try? blocs(of: incidence) }
}
