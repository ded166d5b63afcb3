import Analytics
import Sponsors

/// `ideal-points.svg`: where delegations stand by their votes, with how sure that is, a session under the other.
struct IdealPointsPicture {
  let sessions: [IdealPoints]
  let names: DelegationNames
  let frame: PictureFrame

  private static let row = 12.5
  private static let letters = 10.5
  private static let lineWidth = 620.0
  private static let head = 62.0
  private static let foot = 46.0

  /// The picture. - Complexity: O(n log n) for n delegations of a session.
  var svg: [UInt8] {
    guard !sessions.isEmpty else { return frame.empty }
    let panels = sessions.map { session in
      session.estimates.sorted { ($1.position, $0.delegation) < ($0.position, $1.delegation) }
    }
    let labels = panels.map { $0.map { PictureText.cut(names($0.delegation), size: Self.letters, to: 310) } }
    let widest = labels.joined().lazy.map { PictureText.width($0, size: Self.letters) }.max() ?? 0
    let left = widest + 12
    let height = panels.reduce(0) { $0 + Self.head + Self.row * Double($1.count) + Self.foot } - Self.foot + 24
    return frame.svg(width: left + Self.lineWidth + 20, height: height) { svg in
      var top = 0.0
      for (session, (points, labels)) in zip(sessions, zip(panels, labels)) {
        panel(&svg, session, points, labels, left: left, top: top)
        top += Self.head + Self.row * Double(points.count) + Self.foot
      }
    }
  }

  /// All that is drawn lies between these two whole numbers, which are the same for every session.
  private var extent: ClosedRange<Double> {
    let points = sessions.lazy.flatMap(\.estimates)
    let least = min(-1, (points.map(\.lower).min() ?? -1).rounded(.down))
    let greatest = max(1, (points.map(\.upper).max() ?? 1).rounded(.up))
    return least...greatest
  }

  private func panel(
    _ svg: inout SVGWriter, _ session: IdealPoints, _ points: [IdealPoint], _ labels: [String], left: Double,
    top: Double
  ) {
    let (least, greatest) = (extent.lowerBound, extent.upperBound)
    let scale = Self.lineWidth / (greatest - least)
    func x(_ position: Double) -> Double { left + scale * (position - least) }
    let start = top + Self.head
    let end = start + Self.row * Double(points.count)
    svg.text(
      session.session.map { "Session \($0)" } ?? "Session unknown", x: 0, y: top + 14, .left,
      ["font-size": "15", "font-weight": "600", "fill": PictureFrame.ink])
    svg.text(
      "\(counted(session.voteCount, "vote", "votes")) \(session.voteCount == 1 ? "places" : "place") "
        + "\(points.count) delegations; \(sign(of: session)).", x: 0, y: top + 32, .left,
      ["font-size": "11", "fill": PictureFrame.softInk])

    var grid = ""
    let step = max(1, ((greatest - least) / 10).rounded(.up))
    let ticks = Array(stride(from: (least / step).rounded(.up) * step, through: greatest, by: step))
    for tick in ticks where tick != 0 { grid += "M\(x(tick).svg) \((start - 4).svg)V\(end.svg)" }
    svg.empty("path", ["d": grid, "stroke": PictureFrame.grid, "stroke-width": "1"])
    svg.empty(
      "path", ["d": "M\(x(0).svg) \((start - 4).svg)V\(end.svg)", "stroke": "#a9b0b8", "stroke-width": "1"])
    svg.begin("g", ["font-size": "10.5", "fill": PictureFrame.faintInk])
    for tick in ticks {
      // With the sign of typography.
      let words = (tick < 0 ? "−" : "") + tick.magnitude.svg
      svg.text(words, x: x(tick), y: start - 9, .middle)
      svg.text(words, x: x(tick), y: end + 15, .middle)
    }
    svg.end()

    svg.begin("g", ["font-size": Self.letters.svg, "fill": PictureFrame.ink])
    for (place, label) in labels.enumerated() {
      svg.text(label, x: left - 10, y: start + Self.row * (Double(place) + 0.5) + 3.6, .right)
    }
    svg.end()
    var intervals = ""
    svg.begin("g", ["fill": "#0b5fa5"])
    for (place, point) in points.enumerated() {
      let y = (start + Self.row * (Double(place) + 0.5)).svg
      intervals += "M\(x(point.lower).svg) \(y)H\(x(point.upper).svg)"
      svg.empty("circle", ["cx": x(point.position).svg, "cy": y, "r": "3"])
    }
    svg.end()
    svg.empty("path", ["d": intervals, "stroke": "#0b5fa5", "stroke-width": "1.3", "stroke-opacity": "0.55"])
  }

  /// Which end is which.
  private func sign(of session: IdealPoints) -> String {
    switch session.orientation {
    case .positive(let code): "the side of \(names(code)) is positive"
    case .negative(let code): "the side of \(names(code)) is negative"
    }
  }
}
