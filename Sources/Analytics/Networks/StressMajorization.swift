/// One connected part of a network in the plane: distances on paper as near as can be to those along the ties.
///
/// Minimizes the stress Σ (|p_i - p_j| - d_ij)² / d_ij² by majorization, a delegation after the other, from the two
/// greatest axes of classical scaling. d_ij is the length of the shortest path; a tie is 1 long where both have the same
/// neighbours and up to 2 where they share none but each other, 2 - |N_i ∩ N_j| / |N_i ∪ N_j| with oneself among one’s
/// neighbours, so that a dense group stands together and what joins two groups is long.
/// - Source: Gansner, Koren, North, Graph drawing by stress majorization, Graph Drawing 2004,
///   doi:10.1007/978-3-540-31843-9_25; lengths by shared neighbours after the same.
struct StressMajorization {
  /// The places of the part's members, in their order; the mean distance to the nearest neighbour is 1.
  let places: [NetworkLayout.Position]

  /// More delegations than these are laid on a spiral.
  static let most = 600

  /// Lays out `part`, the positions of the members of one connected part with two or more.
  /// - Complexity: O(n m log m + n² × iterations).
  init(_ network: Network, part: [Int]) {
    var plane = Plane(spiral: part.count)
    if part.count <= Self.most {
      let distances = PathLengths(network, part: part)
      plane.scale(by: distances)
      plane.majorize(distances)
      plane.turn()
      plane.normalize()
      plane.separate()
    }
    places = zip(plane.x, plane.y).map { NetworkLayout.Position(x: $0, y: $1) }
  }
}

/// The lengths of the shortest paths within one part.
private struct PathLengths {
  let count: Int
  // Row by row.
  private var lengths: [Double]

  subscript(row: Int, column: Int) -> Double { lengths[row * count + column] }

  init(_ network: Network, part: [Int]) {
    let count = part.count
    self.count = count
    lengths = Array(repeating: .infinity, count: count * count)
    var position: [Int: Int] = [:]
    for (index, member) in part.enumerated() { position[member] = index }
    let neighbours = part.map { member in
      network.neighbours[network.offsets[member]..<network.offsets[member + 1]].compactMap { position[$0] }
    }
    var isNeighbour = Array(repeating: false, count: count)
    var ties: [[Double]] = []
    for (node, others) in neighbours.enumerated() {
      isNeighbour[node] = true
      for other in others { isNeighbour[other] = true }
      ties.append(
        others.map { other in
          let shared = 1 + neighbours[other].count { isNeighbour[$0] }
          let either = others.count + neighbours[other].count + 2 - shared
          return 2 - Double(shared) / Double(either)
        })
      isNeighbour[node] = false
      for other in others { isNeighbour[other] = false }
    }
    for source in 0..<count {
      var queue = DistanceQueue()
      var isSettled = Array(repeating: false, count: count)
      lengths[source * count + source] = 0
      queue.insert(source, at: 0)
      while let node = queue.removeNearest() {
        if isSettled[node] { continue }
        isSettled[node] = true
        let length = lengths[source * count + node]
        for (other, tie) in zip(neighbours[node], ties[node]) where length + tie < lengths[source * count + other] {
          lengths[source * count + other] = length + tie
          queue.insert(other, at: length + tie)
        }
      }
    }
    // A sum along a path can differ by a rounding from the sum along the path back.
    for row in 0..<count {
      for column in 0..<row { lengths[column * count + row] = lengths[row * count + column] }
    }
  }

  /// The squares with the means of rows and columns taken away: what classical scaling takes the axes of.
  var centred: [Double] {
    var squares = lengths.map { -0.5 * $0 * $0 }
    let means = (0..<count).map { row in
      squares[row * count..<(row + 1) * count].reduce(0, +) / Double(count)
    }
    let mean = means.reduce(0, +) / Double(count)
    for row in 0..<count {
      for column in 0..<count { squares[row * count + column] += mean - means[row] - means[column] }
    }
    return squares
  }
}

/// Places on their way to the best ones.
private struct Plane {
  var x: [Double]
  var y: [Double]

  /// Each of `count` places a golden angle further and so far out that all have the same room: a sunflower. The distance
  /// to the nearest is about 1.
  init(spiral count: Int) {
    // cos and sin of π(3 - √5), the golden angle.
    let (cosine, sine) = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8)
    (x, y) = ([], [])
    var (east, south) = (1.0, 0.0)
    for index in 0..<count {
      let radius = 0.57 * (Double(index) + 0.5).squareRoot()
      x.append(radius * east)
      y.append(radius * south)
      (east, south) = (east * cosine - south * sine, east * sine + south * cosine)
    }
  }

  /// Moves to the two greatest axes of classical scaling.
  mutating func scale(by distances: PathLengths) {
    let count = x.count
    let matrix = distances.centred
    // Its own spiral, much smaller, keeps those apart whom the axes put on one place.
    let (ownX, ownY) = (x, y)
    var axes: [(vector: [Double], value: Double)] = []
    for start in [x, y] {
      var vector = start
      var value = 0.0
      for _ in 0..<60 {
        for axis in axes {
          let share = zip(vector, axis.vector).reduce(0) { $0 + $1.0 * $1.1 }
          for index in 0..<count { vector[index] -= share * axis.vector[index] }
        }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 1e-9 else { break }
        for index in 0..<count { vector[index] /= length }
        var product = Array(repeating: 0.0, count: count)
        for row in 0..<count {
          var sum = 0.0
          for column in 0..<count { sum += matrix[row * count + column] * vector[column] }
          product[row] = sum
        }
        value = zip(vector, product).reduce(0) { $0 + $1.0 * $1.1 }
        vector = product
      }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      axes.append((length > 1e-9 ? vector.map { $0 / length } : vector, max(0, value)))
    }
    let spread = Double(count).squareRoot()
    for index in 0..<count {
      x[index] = axes[0].vector[index] * axes[0].value.squareRoot() + 0.05 * ownX[index] / spread
      y[index] = axes[1].vector[index] * axes[1].value.squareRoot() + 0.05 * ownY[index] / spread
    }
  }

  /// Moves each place to where the others want it, until nobody moves any more.
  mutating func majorize(_ distances: PathLengths) {
    let count = x.count
    for _ in 0..<300 {
      var greatest = 0.0
      for node in 0..<count {
        var (sumX, sumY, weights) = (0.0, 0.0, 0.0)
        for other in 0..<count where other != node {
          let wanted = distances[node, other]
          let weight = 1 / (wanted * wanted)
          let (stepX, stepY) = (x[node] - x[other], y[node] - y[other])
          let actual = (stepX * stepX + stepY * stepY).squareRoot()
          let factor = actual > 1e-9 ? wanted / actual : 0
          sumX += weight * (x[other] + factor * stepX)
          sumY += weight * (y[other] + factor * stepY)
          weights += weight
        }
        let (newX, newY) = (sumX / weights, sumY / weights)
        greatest = max(greatest, (newX - x[node]).magnitude, (newY - y[node]).magnitude)
        (x[node], y[node]) = (newX, newY)
      }
      if greatest < 1e-3 { break }
    }
  }

  /// Turns to where the spread is greatest in x, or, where it is the same all around, to who stands farthest out; the
  /// first delegation stands left of the middle and above it.
  mutating func turn() {
    let count = Double(x.count)
    let middle = (x: x.reduce(0, +) / count, y: y.reduce(0, +) / count)
    for index in x.indices { (x[index], y[index]) = (x[index] - middle.x, y[index] - middle.y) }
    let (xx, yy) = (x.reduce(0) { $0 + $1 * $1 }, y.reduce(0) { $0 + $1 * $1 })
    let xy = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
    let half = (xx - yy) / 2
    let root = (half * half + xy * xy).squareRoot()
    // The axis of the greater eigenvalue; where both are about equal, it would be anyone's.
    var axis = half >= 0 ? (x: half + root, y: xy) : (x: xy, y: root - half)
    if root < 0.02 * (xx + yy) {
      let squares = zip(x, y).map { $0 * $0 + $1 * $1 }
      let greatest = squares.max() ?? 0
      // Who is as far out to a thousandth is so but for rounding: the first of them.
      if let farthest = squares.firstIndex(where: { $0 >= 0.999 * greatest }) { axis = (x[farthest], y[farthest]) }
    }
    let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
    axis = length > 0 ? (axis.x / length, axis.y / length) : (1, 0)
    for index in x.indices {
      (x[index], y[index]) = (axis.x * x[index] + axis.y * y[index], axis.x * y[index] - axis.y * x[index])
    }
    if let first = x.first, first > 0 { x = x.map { -$0 } }
    if let first = y.first, first > 0 { y = y.map { -$0 } }
  }

  /// Makes the mean distance to the nearest neighbour 1.
  mutating func normalize() {
    var sum = 0.0
    for node in x.indices {
      var nearest = Double.infinity
      for other in x.indices where other != node {
        let (stepX, stepY) = (x[node] - x[other], y[node] - y[other])
        nearest = min(nearest, stepX * stepX + stepY * stepY)
      }
      sum += nearest.squareRoot()
    }
    guard sum > 0, sum.isFinite else { return }
    let factor = Double(x.count) / sum
    for index in x.indices { (x[index], y[index]) = (x[index] * factor, y[index] * factor) }
  }

  /// Pushes those apart who stand nearer than most do.
  mutating func separate() {
    let least = 0.85
    for _ in 0..<100 {
      var hasMoved = false
      for node in x.indices {
        for other in 0..<node {
          let (stepX, stepY) = (x[node] - x[other], y[node] - y[other])
          let square = stepX * stepX + stepY * stepY
          guard square < least * least else { continue }
          hasMoved = true
          let actual = square.squareRoot()
          // On one place: to the right, which way is of no matter.
          let direction = actual > 1e-9 ? (x: stepX / actual, y: stepY / actual) : (x: 1.0, y: 0.0)
          let push = (least - actual) / 2 + 1e-6
          (x[node], y[node]) = (x[node] + push * direction.x, y[node] + push * direction.y)
          (x[other], y[other]) = (x[other] - push * direction.x, y[other] - push * direction.y)
        }
      }
      if !hasMoved { break }
    }
  }
}
