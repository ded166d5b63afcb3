/// The disparity filter: which ties of a weighted network are heavier than if each node had spread its whole strength
/// over its ties at random.
///
/// For a node of strength s (the sum of its weights) and degree d, the chance that one tie has a weight of at least w
/// is (1 − w/s)^(d − 1). A tie's p is the smaller of its two ends'; a node with one tie says nothing (p = 1).
///
/// It needs nothing but the weights: to be used where the texts are lost, as in a network taken from a publication.
/// Where they are at hand, `SDSM` knows which texts everybody signs, and this does not.
///
/// Source: M. Á. Serrano, M. Boguñá and A. Vespignani, “Extracting the multiscale backbone of complex weighted
/// networks”, PNAS 106 (2009), doi:10.1073/pnas.0808904106.
public struct DisparityFilter: NullModel {
  private let weights: PairMatrix
  private let strengths: [Double]
  private let degrees: [Int]

  /// The filter on the values of `pairs`; undefined ones and zeros are no ties, and the diagonal is not read.
  ///
  /// Throws where a weight is below 0 or infinite. - Complexity: O(n²).
  public init(_ pairs: PairMatrix) throws(BackboneError) {
    var strengths = Array(repeating: 0.0, count: pairs.count)
    var degrees = Array(repeating: 0, count: pairs.count)
    for first in 0..<pairs.count {
      for second in 0..<pairs.count where first != second {
        guard let weight = pairs[first, second], weight != 0 else { continue }
        guard weight > 0, weight.isFinite else { throw .weight(pairs.labels[first], pairs.labels[second], weight) }
        strengths[first] += weight
        degrees[first] += 1
      }
    }
    weights = pairs
    self.strengths = strengths
    self.degrees = degrees
  }

  /// The filter on the weights of `network`. - Complexity: O(n²).
  public init(_ network: Network) throws(BackboneError) {
    var pairs = PairMatrix(labels: network.delegations)
    for tie in network.ties { pairs[tie.first, tie.second] = tie.weight }
    try self.init(pairs)
  }

  /// The word for options and columns.
  public let name = "disparity"

  /// How it was made, for the methods sentence.
  public var rules: [String] {
    ["null model: disparity filter on the number of texts shared, the smaller p of both ends"]
  }

  /// The p-values of the tie of two nodes, by their positions; nil where there is none.
  ///
  /// Upper: at least so heavy; lower: at most so heavy. Each is the smaller of both ends'. - Complexity: O(d).
  public func tails(_ first: Int, _ second: Int) -> Tails? {
    guard first != second, let weight = weights[first, second], weight > 0 else { return nil }
    let ends = [first, second].map { node -> Tails in
      guard degrees[node] > 1 else { return Tails(upper: 1, lower: 1) }
      let share = weight / strengths[node]
      let rest = 1 - share
      // 1 − (1 − x)ⁿ = x Σ (1 − x)ᵏ, which keeps its digits where x is small.
      var (upper, lower) = (1.0, 0.0)
      for _ in 0..<degrees[node] - 1 {
        lower += share * upper
        upper *= rest
      }
      return Tails(upper: upper, lower: lower)
    }
    return Tails(upper: min(ends[0].upper, ends[1].upper), lower: min(ends[0].lower, ends[1].lower))
  }

  /// The tails of the tie of two positions; nil where they are not tied. - Complexity: O(d).
  public func finding(_ first: Int, _ second: Int, _ counts: PairCounts) -> NullFinding? {
    tails(first, second).map { NullFinding(expected: nil, deviation: nil, tails: $0) }
  }

  /// Not known: a weight has no greatest value.
  public func smallestTails(_ first: Int, _ second: Int, _ counts: PairCounts) -> Tails? { nil }
}
