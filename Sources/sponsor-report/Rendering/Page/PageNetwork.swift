import Analytics
import Sponsors

/// The part of the page's data on the network of ties beyond chance: at each level offered who is tied to whom, and
/// where each stands in the picture.
struct PageNetwork {
  private let backbone: Backbone

  /// Nil where nothing could be tested.
  init?(_ report: Report) {
    guard case .success(let backbone) = report.backbone, backbone.testCount > 0 else { return nil }
    self.backbone = backbone
  }

  /// Levels of q that can be chosen beside the report's own.
  static let levels = [0.001, 0.01, 0.05, 0.1, 0.2]

  /// Beyond this number of ties a weaker level is not offered: its picture would be one stain.
  static let mostTies = 4000

  var parts: [PageData.Part] {
    [PageData.Part(name: "network", isOptional: false, value: .array(drawn.map(value)))]
  }

  /// The levels to choose from, ascending: the report's own, and each other one that shows what the one below it
  /// does not.
  private var drawn: [Level] {
    var drawn: [Level] = []
    for alpha in Set(Self.levels + [backbone.alpha]).sorted() {
      let level = Level(alpha, of: backbone)
      let isOwn = alpha == backbone.alpha
      if !isOwn, level.ties.isEmpty || (alpha > backbone.alpha && level.ties.count > Self.mostTies) { continue }
      if let last = drawn.last, last.ties.count == level.ties.count {
        if !isOwn { continue }
        drawn.removeLast()
      }
      drawn.append(level)
    }
    return drawn
  }

  /// Places are whole ten-thousandths of the picture's longer side.
  private func value(_ level: Level) -> JSONValue {
    let positions = NetworkLayout(level.network, aspectRatio: 1.6).positions
    let rows = positions.indices.filter { positions[$0] != nil }
    func places(_ value: (NetworkLayout.Position) -> Double) -> JSONValue {
      .wholes(rows.map { row in positions[row].map { Int((value($0) * 10_000).rounded()) } ?? 0 })
    }
    return .object([
      ("q", .number(level.alpha)), ("ties", .wholes(level.ties)), ("rows", .wholes(rows)),
      ("x", places(\.x)), ("y", places(\.y)),
    ])
  }

  /// The ties at one level.
  private struct Level {
    let alpha: Double
    /// Places in the backbone's pairs, ascending.
    let ties: [Int]
    let network: Network

    init(_ alpha: Double, of backbone: Backbone) {
      self.alpha = alpha
      ties = backbone.pairs.indices.filter { (backbone.pairs[$0].q ?? 1) <= alpha }
      network = Network(
        PairMatrix(labels: backbone.delegations) { one, other in
          (backbone.pair(one, other)?.q).flatMap { $0 <= alpha ? 1 : nil }
        })
    }
  }
}
