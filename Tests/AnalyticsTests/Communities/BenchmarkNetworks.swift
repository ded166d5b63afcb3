import Analytics
import Sponsors
import Testing
import TestSupport

/// Networks on which searches for communities are commonly compared, and seeded random ones.
enum BenchmarkNetworks {
  /// A network of `count` delegations with these ties, the later of two for the same pair being kept.
  static func network(_ count: Int, _ ties: [(Int, Int, Double)]) throws -> Network {
    var pairs = PairMatrix(labels: try delegations(count))
    for (first, second, weight) in ties { pairs[first, second] = weight }
    return Network(pairs)
  }

  /// Two triangles with a tie between them.
  static func twoTriangles() throws -> Network {
    try network(6, [(0, 1, 1), (0, 2, 1), (1, 2, 1), (3, 4, 1), (3, 5, 1), (4, 5, 1), (2, 3, 1)])
  }

  /// The karate club: W. W. Zachary, Journal of Anthropological Research 33 (1977), doi:10.1086/jar.33.4.3629752.
  /// 34 members, 78 friendships; member 1 is number 0.
  static func karate() throws -> Network {
    let friends: [(Int, [Int])] = [
      (1, [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32]), (2, [3, 4, 8, 14, 18, 20, 22, 31]),
      (3, [4, 8, 9, 10, 14, 28, 29, 33]), (4, [8, 13, 14]), (5, [7, 11]), (6, [7, 11, 17]), (7, [17]),
      (9, [31, 33, 34]), (10, [34]), (14, [34]), (15, [33, 34]), (16, [33, 34]), (19, [33, 34]), (20, [34]),
      (21, [33, 34]), (23, [33, 34]), (24, [26, 28, 30, 33, 34]), (25, [26, 28, 32]), (26, [32]), (27, [30, 34]),
      (28, [34]), (29, [32, 34]), (30, [33, 34]), (31, [33, 34]), (32, [33, 34]), (33, [34]),
    ]
    return try network(34, friends.flatMap { one, others in others.map { (one - 1, $0 - 1, 1) } })
  }

  /// Who joined the instructor's new club, member 9 among them who had stood with the officers; the others stayed.
  static let karateInstructor = Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22].map { $0 - 1 })

  /// `count` cliques of `size` in a ring, each with one tie to the next: the case of the resolution limit (S. Fortunato
  /// & M. Barthélemy, PNAS 104 (2007), doi:10.1073/pnas.0605965104).
  static func ringOfCliques(_ count: Int, size: Int) throws -> Network {
    var ties: [(Int, Int, Double)] = []
    for clique in 0..<count {
      for first in 0..<size {
        for second in 0..<first { ties.append((clique * size + first, clique * size + second, 1)) }
      }
      ties.append((clique * size, (clique + 1) % count * size + 1, 1))
    }
    return try network(count * size, ties)
  }

  /// Blocs of the sizes given: a tie within a bloc with probability `within`, between two with `between`. Weights are 1,
  /// or uniform from 0 to 1 where `isWeighted`; where `isSigned`, ties between blocs are negative, and one in ten has the
  /// other sign.
  static func planted(
    _ sizes: [Int], within: Double, between: Double, isWeighted: Bool = false, isSigned: Bool = false, seed: UInt64
  ) throws -> Network {
    var generator = SplitMix64(seed: seed)
    let blocs = sizes.indices.flatMap { Array(repeating: $0, count: sizes[$0]) }
    var ties: [(Int, Int, Double)] = []
    for first in blocs.indices {
      for second in 0..<first {
        let isInside = blocs[first] == blocs[second]
        guard Double.random(in: 0..<1, using: &generator) < (isInside ? within : between) else { continue }
        var weight = isWeighted ? 1 - Double.random(in: 0..<1, using: &generator) : 1
        if isSigned, isInside == (Int.random(in: 0..<10, using: &generator) == 0) { weight = -weight }
        ties.append((first, second, weight))
      }
    }
    return try network(blocs.count, ties)
  }

  /// A benchmark in the manner of Lancichinetti, Fortunato & Radicchi (2008, doi:10.1103/PhysRevE.78.046110): degrees
  /// and bloc sizes spread widely, a share `mixing` of each delegation's ties going anywhere.
  static func spread(_ count: Int, mixing: Double, seed: UInt64) throws -> Network {
    var generator = SplitMix64(seed: seed)
    var blocs: [Int] = []
    while blocs.count < count {
      let size = Int(8 / (1 - 0.8 * Double.random(in: 0..<1, using: &generator)))
      blocs += Array(repeating: (blocs.last ?? -1) + 1, count: min(size, count - blocs.count))
    }
    var ties: [(Int, Int, Double)] = []
    for node in 0..<count {
      let mates = blocs.indices.filter { blocs[$0] == blocs[node] && $0 != node }
      let degree = Int(2 / (1 - 0.9 * Double.random(in: 0..<1, using: &generator)).squareRoot())
      for _ in 0..<degree {
        let goesAnywhere = Double.random(in: 0..<1, using: &generator) < mixing || mates.isEmpty
        let other =
          goesAnywhere
          ? Int.random(in: 0..<count, using: &generator)
          : mates[Int.random(in: mates.indices, using: &generator)]
        if other != node { ties.append((max(node, other), min(node, other), 1)) }
      }
    }
    return try network(count, ties)
  }

  /// The partition of the delegations of `network` by these numbers.
  static func partition(_ network: Network, _ blocs: [Int]) -> Partition {
    Partition(Dictionary(zip(network.delegations, blocs)) { first, _ in first })
  }

  /// Random numbers of `count` blocs for each delegation.
  static func randomPartition(_ network: Network, _ count: Int, using generator: inout SplitMix64) -> Partition {
    partition(network, network.delegations.map { _ in Int.random(in: 0..<count, using: &generator) })
  }
}
