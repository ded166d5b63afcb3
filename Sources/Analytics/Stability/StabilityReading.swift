/// What a bloc's mean Jaccard over draws is taken to mean.
///
/// Source: C. Hennig, “Cluster-wise assessment of cluster stability”, Computational Statistics & Data Analysis 52
/// (2007), doi:10.1016/j.csda.2006.11.025, and the manual of his function `clusterboot` in the R package `fpc`.
public enum StabilityReading: String, CaseIterable, Sendable {
  /// 0.85 and above: the bloc comes back in nearly every draw.
  case highlyStable = "highly stable"
  /// 0.75 and above: a valid, stable bloc.
  case stable
  /// 0.6 and above: there is a pattern, but exactly who belongs to it is doubtful.
  case pattern
  /// Below 0.6: not to be trusted.
  case doNotTrust = "do not trust"

  /// The reading of a mean Jaccard.
  public init(_ jaccard: Double) {
    self = jaccard >= 0.85 ? .highlyStable : jaccard >= 0.75 ? .stable : jaccard >= 0.6 ? .pattern : .doNotTrust
  }
}
