/// A set of folded keys, each with values, for finding all keys that begin at a place of a folded text.
///
/// Nodes are packed in one array as first child and next sibling; the children of the root stand in a table of
/// 256, since most look-ups end there.
struct SymbolTrie: Sendable {
  private struct Node: Sendable {
    var symbol: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var firstValue: Int32 = -1
  }

  private var nodes: [Node] = []
  private var roots = [Int32](repeating: -1, count: 256)
  private var values: [(value: Int32, next: Int32)] = []

  /// A trie without keys, with room for as many nodes.
  init(capacity: Int) { nodes.reserveCapacity(capacity) }

  /// Adds `value` under `key` (which must not be empty). - Complexity: O(key length × alphabet).
  mutating func insert(_ key: ArraySlice<UInt8>, value: Int) {
    guard let first = key.first else { return }
    if roots[Int(first)] < 0 { roots[Int(first)] = add(first) }
    var node = Int(roots[Int(first)])
    for symbol in key.dropFirst() {
      if let next = child(of: node, symbol) {
        node = next
      } else {
        let new = add(symbol)
        nodes[Int(new)].nextSibling = nodes[node].firstChild
        nodes[node].firstChild = new
        node = Int(new)
      }
    }
    values.append((Int32(value), nodes[node].firstValue))
    nodes[node].firstValue = Int32(values.count - 1)
  }

  /// Calls `body` for every prefix of `text` from `start` that is a key, shortest first, with the index after
  /// it and the position of its values (see `values(at:)`).
  ///
  /// - Complexity: O(length of the longest match).
  func forEachPrefix(of text: FoldedText, from start: Int, to limit: Int, _ body: (_ end: Int, _ values: Int) -> Void) {
    guard start < limit else { return }
    var node = Int(roots[Int(text.symbols[start])])
    var index = start + 1
    while node >= 0 {
      if nodes[node].firstValue >= 0 { body(index, Int(nodes[node].firstValue)) }
      guard index < limit, let next = child(of: node, text.symbols[index]) else { return }
      node = next
      index += 1
    }
  }

  /// Whether a longer key begins with these symbols. - Complexity: O(symbols × alphabet).
  func holdsLonger(than symbols: ArraySlice<UInt8>) -> Bool {
    guard let first = symbols.first, roots[Int(first)] >= 0 else { return false }
    var node = Int(roots[Int(first)])
    for symbol in symbols.dropFirst() {
      guard let next = child(of: node, symbol) else { return false }
      node = next
    }
    return nodes[node].firstChild >= 0
  }

  /// The values under a key, in the order in which they were inserted.
  func values(at position: Int) -> [Int] {
    var found: [Int] = []
    var next = position
    while next >= 0 {
      found.append(Int(values[next].value))
      next = Int(values[next].next)
    }
    return found.reversed()
  }

  private func child(of node: Int, _ symbol: UInt8) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      if nodes[child].symbol == symbol { return child }
      child = Int(nodes[child].nextSibling)
    }
    return nil
  }

  private mutating func add(_ symbol: UInt8) -> Int32 {
    nodes.append(Node(symbol: symbol))
    return Int32(nodes.count - 1)
  }
}
