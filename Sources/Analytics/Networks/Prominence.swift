import Sponsors

/// How prominent each delegation is in a network: degree, strength, eigenvector centrality and betweenness.
///
/// Everything is computed on the ties above 0: in a signed network a tie that is rarer than chance makes nobody
/// prominent.
public struct Prominence: Hashable, Sendable {
  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  /// Number of ties of each.
  public let degree: [Int]
  /// Sum of the weights of the ties of each.
  public let strength: [Double]
  /// `Network.eigenvectorCentrality` of each, of length 1; or why there is none.
  public let eigenvector: Result<[Double], CentralityError>
  /// `Network.betweenness` of each, every tie being one step.
  public let betweenness: [Double]
  /// `Network.betweenness` of each, a tie being as long as one over its weight.
  public let weightedBetweenness: [Double]

  /// The prominence of the delegations of `network`. - Complexity: that of the betweenness, O(nm log m).
  public init(of network: Network, maximumIterations: Int = 100_000) {
    let positive = network.positive
    delegations = network.delegations
    degree = network.delegations.indices.map(positive.degree)
    var strength = Array(repeating: 0.0, count: network.delegations.count)
    for tie in positive.ties {
      strength[tie.first] += tie.weight
      strength[tie.second] += tie.weight
    }
    self.strength = strength
    eigenvector = Result { () throws(CentralityError) in
      try positive.eigenvectorCentrality(maximumIterations: maximumIterations)
    }
    betweenness = positive.betweenness(.one)
    weightedBetweenness = positive.betweenness(.inverseWeight)
  }

  /// Eigenvector centrality of the delegation at `position`, nil where it has none.
  public func eigenvector(_ position: Int) -> Double? { (try? eigenvector.get())?[position] }

  /// What was computed, for the methods sentence.
  public static let rule =
    "prominence on the ties above 0: degree, strength = sum of weights, eigenvector of length 1 (0 outside the leading "
    + "part), betweenness as the share of pairs, betweenness_weighted with tie length 1 / weight"
}
