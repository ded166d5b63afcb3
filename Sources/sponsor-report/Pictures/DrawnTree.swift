import Analytics
import Sponsors

/// The tree as the pictures show it: delegations in the order in which they are drawn, merges, blocs, and the cut.
///
/// Of more delegations than `most`, the most active are drawn, each where it stands in the tree of all.
struct DrawnTree: Sendable {
  /// Two branches made one.
  struct Merge: Hashable, Sendable {
    /// Two of the leaves 0 ..< n, or of the merges before, n + their number.
    let first: Int
    let second: Int
    let height: Double
    /// The bloc that both belong to; nil above the cut.
    let bloc: Int?
  }

  /// The delegations drawn, from the first to the last.
  let leaves: [DelegationCode]
  /// The bloc of each; nil where none is named.
  let blocs: [Int?]
  /// The merges, lowest first.
  let merges: [Merge]
  /// Where the tree is cut; nil where no bloc is named.
  let cut: Double?
  /// Whether, of all orders without crossings, the leaves are in that of the least sum of distances of neighbours.
  let isOptimal: Bool
  /// Number of delegations of which these are the most active.
  let total: Int

  /// More delegations than these could not be read.
  static let most = 400

  /// The drawing of `tree`; `partition` is nil where no bloc is named. `texts` are the numbers of texts of each.
  init(
    _ tree: Dendrogram, distances: PairMatrix, partition: Partition?, texts: [DelegationCode: Int],
    most: Int = Self.most
  ) {
    total = tree.labels.count
    let order: [Int]
    if total <= most, let best = try? tree.optimalLeafOrder(by: distances) {
      (order, isOptimal) = (best.leaves, best.isOptimal)
    } else {
      (order, isOptimal) = (tree.leafOrder, false)
    }
    let active = Set(
      tree.labels.sorted { (-(texts[$0] ?? 0), $0) < (-(texts[$1] ?? 0), $1) }.prefix(max(0, most)))
    let drawn = order.filter { active.contains(tree.labels[$0]) }
    leaves = drawn.map { tree.labels[$0] }
    let found = partition.map { Dictionary(zip($0.delegations, $0.blocs)) { first, _ in first } } ?? [:]
    blocs = leaves.map { found[$0] }
    // What each cluster of the whole tree is in the drawing; nil where none of its members is drawn.
    var branches = Array(repeating: Int?.none, count: total)
    for (place, label) in drawn.enumerated() { branches[label] = place }
    var blocOfBranch = blocs
    var merges: [Merge] = []
    let made = partition.map { tree.labels.count - $0.blocCount } ?? 0
    for (number, merge) in tree.merges.enumerated() {
      switch (branches[merge.left], branches[merge.right]) {
      case (let first?, let second?):
        let bloc = number < made ? blocOfBranch[first] : nil
        branches.append(leaves.count + merges.count)
        blocOfBranch.append(bloc)
        merges.append(Merge(first: first, second: second, height: merge.height, bloc: bloc))
      case (let one, let other): branches.append(one ?? other)
      }
    }
    self.merges = merges
    if partition != nil, made < tree.merges.count {
      let below = made > 0 ? tree.merges[made - 1].height : 0
      cut = (below + tree.merges[made].height) / 2
    } else {
      cut = nil
    }
  }

  /// The stretches of leaves of one bloc, from the first leaf; none where no bloc is named.
  var stretches: [(bloc: Int, leaves: Range<Int>)] {
    var stretches: [(bloc: Int, leaves: Range<Int>)] = []
    for (place, bloc) in blocs.enumerated() {
      guard let bloc else { continue }
      if let last = stretches.last, last.bloc == bloc, last.leaves.upperBound == place {
        stretches[stretches.count - 1].leaves = last.leaves.lowerBound..<place + 1
      } else {
        stretches.append((bloc, place..<place + 1))
      }
    }
    return stretches
  }

  /// Says that not all are drawn; empty where they are.
  var selection: String {
    leaves.count < total ? " Drawn are the \(leaves.count) most active of \(total) delegations." : ""
  }
}
