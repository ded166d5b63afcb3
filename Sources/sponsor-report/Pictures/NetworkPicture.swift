import Analytics
import Sponsors

/// `network.svg`: who is tied to whom beyond chance, those tied near each other.
///
/// Delegations without ties are left out. The code stands in the node; the name under it where there is room, else under
/// the picture.
struct NetworkPicture {
  /// One tie, by the positions of its ends.
  struct Tie: Hashable, Sendable {
    let first: Int
    let second: Int
    /// Number of texts in common.
    let shared: Int
  }

  /// The delegations, in the order of their codes.
  let delegations: [DelegationCode]
  /// The ties, by first, then second.
  let ties: [Tie]
  /// The place of each delegation; nil for those that are not drawn.
  let positions: [NetworkLayout.Position?]
  /// The bloc of each; nil where none is named.
  let blocs: [Int?]
  let names: DelegationNames
  let frame: PictureFrame

  /// More delegations than these could not be read.
  static let most = 400

  private static let keyLetters = 10.5
  private static let keyRow = 15.0
  private static let codeLetters = 8.5
  /// Up to so many delegations have their names under them.
  private static let mostNamed = 30

  /// The picture. - Complexity: O(n² + m) for n delegations and m ties.
  var svg: [UInt8] {
    let drawn = delegations.indices.filter { positions[$0] != nil }
    guard !drawn.isEmpty else { return frame.empty }
    let isNamed = drawn.count <= Self.mostNamed
    // Between two nodes at their nearest, from middle to middle, and around all of them.
    let plane = Plane(positions, room: isNamed ? 96 : 31, border: isNamed ? 64 : 26)
    let width = max(plane.width, 760)
    let key = Key(isNamed ? [] : drawn.map { (delegations[$0].text, names(delegations[$0])) }, width: width)
    let legendTop = plane.height + 22
    let keyTop = legendTop + (isNamed ? 54 : 74)
    return frame.svg(width: width, height: keyTop + key.height) { svg in
      svg.begin("g", ["transform": "translate(\(((width - plane.width) / 2).svg) 0)"])
      edges(&svg, plane)
      nodes(&svg, plane, drawn)
      if isNamed { labels(&svg, plane, drawn) }
      svg.end()
      svg.begin("g", ["transform": "translate(0 \(legendTop.svg))"])
      legend(&svg, drawn)
      svg.end()
      svg.begin("g", ["transform": "translate(0 \(keyTop.svg))"])
      key.draw(&svg)
      svg.end()
    }
  }

  /// Number of ties of each delegation.
  private var degrees: [Int] {
    var degrees = Array(repeating: 0, count: delegations.count)
    for tie in ties {
      degrees[tie.first] += 1
      degrees[tie.second] += 1
    }
    return degrees
  }

  /// The blocs drawn, the greatest first: those have the shapes that are told apart best.
  private func ranks(_ drawn: [Int]) -> [Int: Int] {
    var sizes: [Int: Int] = [:]
    for node in drawn { if let bloc = blocs[node] { sizes[bloc, default: 0] += 1 } }
    let order = sizes.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    return Dictionary(order.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  private func edges(_ svg: inout SVGWriter, _ plane: Plane) {
    let greatest = Double(ties.lazy.map(\.shared).max() ?? 1)
    // Many lines on each other are black unless each is faint.
    let opacity = ties.count > 1500 ? "0.25" : ties.count > 300 ? "0.35" : "0.55"
    svg.begin("g", ["stroke": "#5c6570", "stroke-opacity": opacity, "stroke-linecap": "round"])
    // One path a width: thousands of elements are slow to draw.
    var paths: [Int: String] = [:]
    for tie in ties {
      guard let first = plane.places[tie.first], let second = plane.places[tie.second] else { continue }
      paths[tie.shared, default: ""] += "M\(first.x.svg) \(first.y.svg)L\(second.x.svg) \(second.y.svg)"
    }
    for (shared, path) in paths.sorted(by: { $0.key < $1.key }) {
      svg.empty("path", ["stroke-width": Self.width(shared, greatest).svg, "d": path])
    }
    svg.end()
  }

  private static func width(_ shared: Int, _ greatest: Double) -> Double { 0.5 + 3.5 * Double(shared) / greatest }

  private func nodes(_ svg: inout SVGWriter, _ plane: Plane, _ drawn: [Int]) {
    let ranks = ranks(drawn)
    let degrees = degrees
    let greatest = Double(degrees.max() ?? 1)
    svg.begin("g", ["stroke": "#ffffff", "stroke-width": "1.2", "font-weight": "600"])
    for node in drawn {
      guard let place = plane.places[node] else { continue }
      let rank = blocs[node].flatMap { ranks[$0] }
      NodeShape(rank: rank ?? 0).draw(
        &svg, x: place.x, y: place.y, radius: Self.radius(degrees[node], greatest), fill: BlocMark.colour(blocs[node]))
    }
    svg.end()
    svg.begin("g", ["font-size": Self.codeLetters.svg, "font-weight": "600", "fill": "#ffffff"])
    for node in drawn {
      guard let place = plane.places[node] else { continue }
      svg.text(delegations[node].text, x: place.x, y: place.y + 3, .middle)
      guard let bloc = blocs[node], ranks[bloc].map({ $0 >= NodeShape.allCases.count }) ?? false else { continue }
      svg.text("\(bloc)", x: place.x + 10, y: place.y - 8, .left, ["fill": PictureFrame.ink])
    }
    svg.end()
  }

  /// The names under the nodes, on a white edge that keeps ties away from the letters.
  private func labels(_ svg: inout SVGWriter, _ plane: Plane, _ drawn: [Int]) {
    svg.begin(
      "g",
      [
        "font-size": Self.keyLetters.svg, "fill": PictureFrame.ink, "stroke": "#ffffff", "stroke-width": "3",
        "stroke-linejoin": "round", "paint-order": "stroke",
      ])
    for node in drawn {
      guard let place = plane.places[node] else { continue }
      let name = PictureText.cut(names(delegations[node]), size: Self.keyLetters, to: 150)
      svg.text(name, x: place.x, y: place.y + 28, .middle)
    }
    svg.end()
  }

  /// The area grows with the number of ties, from one in which a code has room.
  private static func radius(_ degree: Int, _ greatest: Double) -> Double {
    (10.5 * 10.5 + (15 * 15 - 10.5 * 10.5) * Double(degree) / max(1, greatest)).squareRoot()
  }

  private func legend(_ svg: inout SVGWriter, _ drawn: [Int]) {
    let shares = ties.map(\.shared)
    let (least, greatest) = (shares.min() ?? 0, shares.max() ?? 1)
    let degrees = drawn.map { self.degrees[$0] }
    let (fewest, most) = (degrees.min() ?? 0, degrees.max() ?? 1)
    svg.begin("g", ["font-size": "11", "fill": PictureFrame.softInk])
    var x = 0.0
    for shared in least == greatest ? [least] : [least, greatest] {
      svg.empty(
        "path",
        [
          "d": "M\(x.svg) 12h28", "stroke": "#5c6570", "stroke-opacity": "0.7", "stroke-linecap": "round",
          "stroke-width": Self.width(shared, Double(greatest)).svg,
        ])
      let words = counted(shared, "text in common", "texts in common")
      svg.text(words, x: x + 36, y: 16)
      x += 36 + PictureText.width(words, size: 11) + 20
    }
    for degree in fewest == most ? [fewest] : [fewest, most] {
      let radius = Self.radius(degree, Double(most))
      svg.empty(
        "circle", ["cx": (x + radius).svg, "cy": "12", "r": radius.svg, "fill": "none", "stroke": PictureFrame.softInk])
      let words = counted(degree, "tie", "ties")
      svg.text(words, x: x + 2 * radius + 7, y: 16)
      x += 2 * radius + 7 + PictureText.width(words, size: 11) + 20
    }
    x = 0
    let ranks = ranks(drawn).sorted { $0.value < $1.value }
    for (bloc, rank) in ranks {
      NodeShape(rank: rank).draw(&svg, x: x + 8, y: 42, radius: 6.5, fill: BlocMark.colour(bloc))
      let words = "Bloc \(bloc)"
      svg.text(words, x: x + 20, y: 46)
      x += 20 + PictureText.width(words, size: 11) + 16
      // The number stands at the node itself where the row is full.
      if x > 700 { break }
    }
    svg.end()
  }

  /// The places on paper.
  private struct Plane {
    let places: [(x: Double, y: Double)?]
    let width: Double
    let height: Double

    /// As large as the nearest two need, within the limits of a page.
    init(_ positions: [NetworkLayout.Position?], room: Double, border: Double) {
      let known = positions.compactMap { $0 }
      var least = 1.0
      for (index, one) in known.enumerated() {
        for other in known[..<index] {
          let (stepX, stepY) = (one.x - other.x, one.y - other.y)
          least = min(least, (stepX * stepX + stepY * stepY).squareRoot())
        }
      }
      let unit = min(1500, max(260, room / max(least, 1e-6)))
      let (left, top) = (known.map(\.x).min() ?? 0, known.map(\.y).min() ?? 0)
      places = positions.map { place in place.map { (border + ($0.x - left) * unit, border + ($0.y - top) * unit) } }
      width = 2 * border + ((known.map(\.x).max() ?? 0) - left) * unit
      height = 2 * border + ((known.map(\.y).max() ?? 0) - top) * unit
    }
  }

  /// What each code means, in columns.
  private struct Key {
    private let rows: [(code: String, name: String)]
    private let columns: Int
    private let columnWidth: Double

    init(_ entries: [(code: String, name: String)], width: Double) {
      columns = max(1, Int(width / 240))
      let columnWidth = width / Double(columns)
      self.columnWidth = columnWidth
      rows = entries.map { ($0.code, PictureText.cut($0.name, size: keyLetters, to: columnWidth - 56)) }
    }

    private var rowCount: Int { (rows.count + columns - 1) / columns }

    var height: Double { keyRow * Double(rowCount) }

    func draw(_ svg: inout SVGWriter) {
      svg.begin("g", ["font-size": keyLetters.svg, "fill": PictureFrame.softInk])
      for (index, row) in rows.enumerated() {
        let x = columnWidth * Double(index / max(1, rowCount))
        let y = keyRow * Double(index % max(1, rowCount)) + 11
        svg.text(row.code, x: x, y: y, .left, ["font-weight": "600", "fill": PictureFrame.ink])
        svg.text(row.name, x: x + 36, y: y)
      }
      svg.end()
    }
  }
}
