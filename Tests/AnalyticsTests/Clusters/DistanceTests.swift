import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct DistanceTests {
  @Test(arguments: [
    (Distance.jaccard, 0.25, 0.75), (.cosine, 0.1339745962, 0.5917517095), (.rootJaccard, 0.5, 0.8660254038),
    (.rootCosine, 0.3660254038, 0.7692539955), (.euclidean, 1, 1.7320508076),
  ])
  func ofTheToy(distance: Distance, near: Double, far: Double) throws {
    // A and B share 3 of 4 and 3 texts, C and D 1 of 3 and 2.
    let pairs = DistanceMatrix(distance, of: OverlapCounts(try toyA())).pairs
    #expect(abs((pairs[0, 1] ?? .nan) - near) < 1e-9)
    #expect(abs((pairs[2, 3] ?? .nan) - far) < 1e-9)
    #expect((0..<4).allSatisfy { pairs[$0, $0] == 0 })
  }

  @Test func theRowsAreAsFarApartAsPointsOfSpace() throws {
    var generator = SplitMix64(seed: 11)
    let rows = randomRows(12, 90, density: 0.3, using: &generator)
    let labels = try delegations(12)
    let incidence = try IncidenceMatrix(
      families: families(90), rows: Dictionary(uniqueKeysWithValues: zip(labels, rows)))
    let counts = OverlapCounts(incidence)
    let straight = DistanceMatrix(.euclidean, of: counts).pairs
    let chord = DistanceMatrix(.rootCosine, of: counts).pairs
    for first in 0..<12 {
      for second in 0..<first {
        let (left, right) = (rows[first].map { $0 ? 1.0 : 0 }, rows[second].map { $0 ? 1.0 : 0 })
        func apart(_ left: [Double], _ right: [Double]) -> Double {
          zip(left, right).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
        }
        func unit(_ row: [Double]) -> [Double] {
          let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
          return row.map { $0 / length }
        }
        #expect(abs((straight[first, second] ?? .nan) - apart(left, right)) < 1e-12)
        let expected = apart(unit(left), unit(right)) / 2.0.squareRoot()
        #expect(abs((chord[first, second] ?? .nan) - expected) < 1e-12)
      }
    }
  }

  // Three texts, each alone and every two together: among these six rows 1 − Jaccard is not Euclidean.
  @Test func whatIsCalledEuclideanHasNoNegativeEigenvalueAndJaccardHas() throws {
    let incidence = try matrix(["A": "100", "B": "010", "C": "001", "D": "110", "E": "101", "F": "011"])
    let counts = OverlapCounts(incidence)
    for distance in Distance.allCases {
      #expect(
        (leastQuadraticForm(DistanceMatrix(distance, of: counts).pairs) >= -1e-12) == distance.isEuclidean,
        "\(distance)")
    }
  }

  @Test func equalRowsAreNoDistanceApartAndARowOfNothingHasNone() throws {
    let counts = OverlapCounts(try matrix(["A": "1110110", "B": "1110110", "C": "0000000"]))
    for distance in Distance.allCases {
      let pairs = DistanceMatrix(distance, of: counts).pairs
      #expect(pairs[0, 1] == 0, "\(distance)")
      #expect((pairs[0, 2] == nil) == (distance != .euclidean), "\(distance)")
    }
  }

  @Test func wardIsRefusedWhereDistancesAreNotEuclidean() throws {
    let counts = OverlapCounts(try toyA())
    for distance in Distance.allCases {
      let matrix = DistanceMatrix(distance, of: counts)
      if distance.isEuclidean {
        #expect(try Dendrogram(matrix, linkage: .ward).merges.count == 3)
      } else {
        #expect(throws: ClusteringError.notEuclidean(distance: distance.formula, linkage: .ward)) {
          try Dendrogram(matrix, linkage: .ward)
        }
      }
    }
    #expect(throws: ClusteringError.notEuclidean(distance: nil, linkage: .ward)) {
      try Dendrogram(distances: try fourPoints(), linkage: .ward)
    }
    #expect(
      ClusteringError.notEuclidean(distance: "1 - jaccard", linkage: .ward).description
        == "ward linkage of 1 - jaccard: it adds up squares of distances, which means something for Euclidean "
        + "distances only, and 1 - jaccard is not; use root-jaccard or root-cosine or euclidean, or another linkage")
  }

  /// The least eigenvalue of −½ J D² J, D² being the squares of the distances and J what takes means away: below 0
  /// exactly where no points of a space have these distances (Gower 1966).
  private func leastQuadraticForm(_ pairs: PairMatrix) -> Double {
    let count = pairs.count
    let squares = (0..<count).map { row in
      (0..<count).map { (pairs[row, $0] ?? .nan) * (pairs[row, $0] ?? .nan) }
    }
    let means = squares.map { $0.reduce(0, +) / Double(count) }
    let mean = means.reduce(0, +) / Double(count)
    var centred = (0..<count).map { row in
      (0..<count).map { -0.5 * (squares[row][$0] - means[row] - means[$0] + mean) }
    }
    // Jacobi's rotations.
    for _ in 0..<60 {
      for p in 0..<count {
        for q in 0..<p where abs(centred[p][q]) > 1e-15 {
          let theta = (centred[q][q] - centred[p][p]) / (2 * centred[p][q])
          let t = (theta >= 0 ? 1 : -1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in 0..<count {
            let (x, y) = (centred[k][p], centred[k][q])
            (centred[k][p], centred[k][q]) = (c * x - s * y, s * x + c * y)
          }
          for k in 0..<count {
            let (x, y) = (centred[p][k], centred[q][k])
            (centred[p][k], centred[q][k]) = (c * x - s * y, s * x + c * y)
          }
        }
      }
    }
    return centred.indices.map { centred[$0][$0] }.min() ?? 0
  }
}
