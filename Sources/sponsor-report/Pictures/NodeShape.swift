/// The outline of a delegation in the picture of the network: one a bloc, so that blocs are told apart without colour.
enum NodeShape: CaseIterable, Sendable {
  case circle
  case square
  case hexagon
  case diamond
  case house
  case octagon

  /// The shape of the bloc at `rank` among those drawn; behind the last one they come again, with the bloc's number.
  init(rank: Int) { self = Self.allCases[rank % Self.allCases.count] }

  /// Draws it around (`x`, `y`), as wide as a circle of `radius` or a little wider, room for a code within.
  func draw(_ svg: inout SVGWriter, x: Double, y: Double, radius: Double, fill: String) {
    let corners: [(Double, Double)]
    switch self {
    case .circle:
      svg.empty("circle", ["cx": x.svg, "cy": y.svg, "r": radius.svg, "fill": fill])
      return
    case .square: corners = [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .hexagon: corners = [(-1.1, 0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0), (0.55, 0.95), (-0.55, 0.95)]
    case .diamond: corners = [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    case .house: corners = [(0, -1.25), (1, -0.4), (1, 0.9), (-1, 0.9), (-1, -0.4)]
    case .octagon:
      corners = [
        (-0.45, -1), (0.45, -1), (1, -0.45), (1, 0.45), (0.45, 1), (-0.45, 1), (-1, 0.45), (-1, -0.45),
      ]
    }
    let points = corners.map { "\((x + radius * $0.0).svg),\((y + radius * $0.1).svg)" }
    svg.empty("polygon", ["points": points.joined(separator: " "), "fill": fill])
  }
}
