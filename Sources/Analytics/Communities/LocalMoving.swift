/// Blocs of the nodes of a graph, and the moving of single nodes into the bloc where they add most.
///
/// Of gains that are equal, that of the bloc of the lower number is taken; numbers begin in the order of the codes. A
/// node that gains nothing stays.
struct LocalMoving: Sendable {
  let graph: CommunityGraph
  /// The bloc of each node, from 0 to the number of nodes less one; some numbers may be empty.
  private(set) var blocs: [Int]
  private var masses: [NullMass]
  private var sizes: [Int]
  private var sums: TouchedSums
  // All numbers, where blocs without ties can be joined; else empty.
  private let numbers: [Int]

  /// Begins with `blocs`, numbers from 0 to the number of nodes less one.
  init(_ graph: CommunityGraph, blocs: [Int]) {
    self.graph = graph
    self.blocs = blocs
    masses = Array(repeating: NullMass(), count: graph.count)
    sizes = Array(repeating: 0, count: graph.count)
    for (node, bloc) in blocs.enumerated() {
      masses[bloc] += graph.masses[node]
      sizes[bloc] += 1
    }
    sums = TouchedSums(count: graph.count)
    numbers = graph.joinsUntied ? Array(0..<graph.count) : []
  }

  /// Louvain's moving: all nodes in a random order, again and again until a whole round moves none; then true if any
  /// has moved. - Complexity: O(n + m) a round.
  mutating func moveInRounds(using generator: inout DrawGenerator) -> Bool {
    var order = Array(0..<graph.count)
    generator.shuffle(&order)
    var hasMoved = false
    while true {
      var moved = false
      for node in order where move(node, mayLeaveAlone: false) { moved = true }
      guard moved else { return hasMoved }
      hasMoved = true
    }
  }

  /// Leiden's fast moving: a queue of all nodes in a random order; whoever moves puts those neighbours back into it
  /// that are not in its new bloc. A node may also go off alone. - Complexity: O(n + m) at first, then O(degree) a move.
  mutating func moveByQueue(using generator: inout DrawGenerator) {
    var queue = Array(0..<graph.count)
    generator.shuffle(&queue)
    var isWaiting = Array(repeating: true, count: graph.count)
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isWaiting[node] = false
      // What has been taken is forgotten once it is the greater half.
      if head > graph.count, head > queue.count / 2 {
        queue.removeFirst(head)
        head = 0
      }
      guard move(node, mayLeaveAlone: true) else { continue }
      for position in graph.offsets[node]..<graph.offsets[node + 1] {
        let neighbour = graph.neighbours[position]
        guard !isWaiting[neighbour], blocs[neighbour] != blocs[node] else { continue }
        isWaiting[neighbour] = true
        queue.append(neighbour)
      }
    }
  }

  /// Moves `node` to where it adds most; false where it is there already.
  private mutating func move(_ node: Int, mayLeaveAlone: Bool) -> Bool {
    let own = blocs[node]
    let mass = graph.masses[node]
    sums.clear()
    for position in graph.offsets[node]..<graph.offsets[node + 1] {
      sums.add(graph.weights[position], to: blocs[graph.neighbours[position]])
    }
    let stay = sums[own] - graph.expected(mass, masses[own] - mass)
    let candidates = graph.joinsUntied ? numbers : sums.touched
    var greatest = -Double.infinity
    for bloc in candidates where bloc != own && sizes[bloc] > 0 {
      greatest = max(greatest, sums[bloc] - graph.expected(mass, masses[bloc]))
    }
    var target = own
    if greatest > stay + graph.tolerance, greatest >= -graph.tolerance || !mayLeaveAlone {
      for bloc in candidates
      where bloc != own && sizes[bloc] > 0 && (target == own || bloc < target)
        && sums[bloc] - graph.expected(mass, masses[bloc]) >= greatest - graph.tolerance
      {
        target = bloc
      }
    } else if mayLeaveAlone, stay < -graph.tolerance, sizes[own] > 1, let empty = sizes.firstIndex(of: 0) {
      target = empty
    }
    guard target != own else { return false }
    blocs[node] = target
    masses[own] -= mass
    masses[target] += mass
    sizes[own] -= 1
    sizes[target] += 1
    // Rounding must not leave a mass behind.
    if sizes[own] == 0 { masses[own] = NullMass() }
    return true
  }
}
