/// A canonical Huffman code as deflate has them (RFC 1951, 3.2.2), with no code longer than a limit.
struct PrefixCode {
  /// The length of each symbol's code, in bits; 0 where the symbol does not occur.
  let lengths: [UInt8]
  /// The code of each symbol, its first bit lowest.
  let codes: [UInt16]

  /// The code for symbols that occur so often. The same frequencies give the same code on any machine.
  /// - Complexity: O(n log n).
  init(frequencies: [Int], limit: Int) {
    var weights = frequencies
    var lengths = Self.lengths(weights)
    // Nearly equal weights give a nearly even tree: halving ends, and costs little where it happens at all.
    while lengths.contains(where: { $0 > limit }) {
      weights = weights.map { ($0 + 1) / 2 }
      lengths = Self.lengths(weights)
    }
    self.init(lengths: lengths)
  }

  /// The code with these lengths.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var counts = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [UInt16](repeating: 0, count: 17)
    for length in 1..<16 { next[length + 1] = (next[length] &+ counts[length]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      let code = next[Int(length)]
      next[Int(length)] &+= 1
      return Self.reversed(code, length)
    }
  }

  private static func reversed(_ code: UInt16, _ length: UInt8) -> UInt16 {
    var (code, reversed): (UInt16, UInt16) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | code & 1
      code >>= 1
    }
    return reversed
  }

  /// The depths of the leaves of Huffman's tree: the two lightest are joined until one is left. Leaves sorted by weight
  /// and joints in the order of their making are two queues that never need sorting again.
  private static func lengths(_ weights: [Int]) -> [UInt8] {
    var lengths = [UInt8](repeating: 0, count: weights.count)
    let leaves = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $0) < (weights[$1], $1) }
    guard leaves.count > 1 else {
      for leaf in leaves { lengths[leaf] = 1 }
      return lengths
    }
    var nodes = leaves.map { weights[$0] }
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var (leaf, joint) = (0, leaves.count)
    func lightest() -> Int {
      let takesLeaf = leaf < leaves.count && (joint == nodes.count || nodes[leaf] <= nodes[joint])
      defer { if takesLeaf { leaf += 1 } else { joint += 1 } }
      return takesLeaf ? leaf : joint
    }
    while nodes.count < parents.count {
      let (first, second) = (lightest(), lightest())
      parents[first] = nodes.count
      parents[second] = nodes.count
      nodes.append(nodes[first] + nodes[second])
    }
    var depths = [UInt8](repeating: 0, count: parents.count)
    for node in parents.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    for (position, symbol) in leaves.enumerated() { lengths[symbol] = depths[position] }
    return lengths
  }
}
