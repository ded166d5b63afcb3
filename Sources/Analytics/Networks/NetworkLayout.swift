import Sponsors

/// Places in the plane from which a network can be drawn: those tied are near each other, and nobody on another.
///
///     let layout = NetworkLayout(backbone.network)
///     layout.positions[3]  // (x: 0.41, y: 0.77), or nil for a delegation without ties
///
/// Each connected part is laid out by itself (`StressMajorization`), turned so that it is wider than high, and the parts
/// are packed side by side without overlap, the greatest first. All parts have one scale: the mean distance to the
/// nearest neighbour is the same in each. Who is tied to whom decides, not how strongly, and only ties above 0 do.
///
/// Nothing but + - × ÷ and square roots is computed, in one order: the places are the same bits on any machine, in
/// whatever order delegations and ties came.
public struct NetworkLayout: Hashable, Sendable {
  /// A place: x to the right, y downwards, both 0 … 1.
  public struct Position: Hashable, Sendable {
    /// How far to the right.
    public let x: Double
    /// How far down.
    public let y: Double
  }

  /// The place of each of the network's delegations; nil for those without a tie above 0. One unit is as long in x as
  /// in y, the longer side goes from 0 to 1, and the shorter is centred.
  public let positions: [Position?]

  /// The places of `network`'s delegations.
  ///
  /// `aspectRatio`, width over height, is what packing the parts aims at; one part by itself has the ratio it has.
  /// - Complexity: O(n²) memory and O(n m log m + n²) steps for n delegations and m ties: about 0.1 s for 194 and 5,000.
  ///   Parts of more than `StressMajorization.most` delegations are laid on a spiral instead, in O(n).
  public init(_ network: Network, aspectRatio: Double = 1) {
    let network = network.positive
    let parts = network.components.filter { $0.count > 1 }
    let drawings = parts.map { StressMajorization(network, part: $0).places }
    let boxes = drawings.map(Box.init)
    let packing = RectanglePacking(
      boxes.map { (width: $0.width + Self.gap, height: $0.height + Self.gap) }, aspectRatio: aspectRatio)
    var places = Array(repeating: Position?.none, count: network.delegations.count)
    for (index, part) in parts.enumerated() {
      let (corner, box) = (packing.corners[index], boxes[index])
      for (member, place) in zip(part, drawings[index]) {
        places[member] = Position(x: corner.x + place.x - box.left, y: corner.y + place.y - box.top)
      }
    }
    let box = Box(places.compactMap { $0 })
    let side = max(box.width, box.height)
    positions = places.map { place in
      guard let place, side > 0 else { return nil }
      return Position(
        x: min(1, max(0, 0.5 + (place.x - box.left - box.width / 2) / side)),
        y: min(1, max(0, 0.5 + (place.y - box.top - box.height / 2) / side)))
    }
  }

  /// Between two parts, in mean distances to the nearest neighbour.
  private static let gap = 1.6

  /// The least rectangle around places; without any, one of no size.
  struct Box {
    let left: Double
    let top: Double
    let width: Double
    let height: Double

    init(_ places: [Position]) {
      left = places.lazy.map(\.x).min() ?? 0
      top = places.lazy.map(\.y).min() ?? 0
      width = (places.lazy.map(\.x).max() ?? 0) - left
      height = (places.lazy.map(\.y).max() ?? 0) - top
    }
  }
}
