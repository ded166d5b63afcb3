import Analytics
import Sponsors

/// `heatmap.svg`: how alike every two delegations are, those alike side by side, blocs framed.
struct HeatMapPicture {
  let tree: DrawnTree
  /// The similarities, from 0 to 1.
  let pairs: PairMatrix
  let names: DelegationNames
  let frame: PictureFrame

  private var count: Int { tree.leaves.count }
  /// The side of a cell: fewer delegations have more room.
  private var side: Double { max(9, min(22, (560 / Double(max(1, count))).rounded())) }
  private var letters: Double { min(12, side - 1) }
  private static let nameWidth = 240.0
  private static let legendHeight = 66.0

  /// The picture. - Complexity: O(n²) for n delegations.
  var svg: [UInt8] {
    let labels = tree.leaves.map { PictureText.cut(names($0), size: letters, to: Self.nameWidth) }
    let left = (labels.lazy.map { PictureText.width($0, size: letters) }.max() ?? 0) + 8
    let top = Self.legendHeight + letters * 2.3 + 6
    let extent = side * Double(count)
    let marks = tree.stretches
    let right = marks.isEmpty ? 0 : 150.0
    return frame.svg(width: left + extent + right, height: top + extent) { svg in
      legend(&svg)
      svg.begin("g", ["font-size": letters.svg, "fill": PictureFrame.ink])
      for (place, label) in labels.enumerated() {
        svg.text(label, x: left - 7, y: top + side * (Double(place) + 0.5) + letters * 0.35, .right)
      }
      svg.end()
      svg.begin("g", ["font-size": (letters - 0.5).svg, "fill": PictureFrame.softInk])
      for (place, code) in tree.leaves.enumerated() {
        let x = left + side * (Double(place) + 0.5) + letters * 0.35
        svg.text(
          code.text, x: x, y: top - 6, .left, ["transform": "rotate(-90 \(x.svg) \((top - 6).svg))"])
      }
      svg.end()
      svg.begin("g", ["transform": "translate(\(left.svg) \(top.svg))"])
      cells(&svg)
      lines(&svg, extent, marks)
      svg.end()
      brackets(&svg, x: left + extent + 8, top: top, marks)
    }
  }

  /// One path a colour; equal cells side by side in a row are one piece of it.
  private func cells(_ svg: inout SVGWriter) {
    var paths = Array(repeating: "", count: ColourScale.colours.count)
    var undefined = ""
    let positions = Dictionary(zip(pairs.labels, pairs.labels.indices)) { first, _ in first }
    let rows = tree.leaves.map { positions[$0] }
    for (row, one) in rows.enumerated() {
      let classes = rows.map { other in
        one.flatMap { one in other.flatMap { ColourScale.classOf(pairs[one, $0]) } }
      }
      var start = 0
      while start < count {
        var end = start + 1
        while end < count, classes[end] == classes[start] { end += 1 }
        let run = end - start
        let piece = "M\(start) \(row)h\(run)v1h-\(run)z"
        if let found = classes[start] { paths[found] += piece } else { undefined += piece }
        start = end
      }
    }
    svg.begin("g", ["transform": "scale(\(side.svg))", "shape-rendering": "crispEdges"])
    for (colour, path) in zip(ColourScale.colours, paths).dropFirst() where !path.isEmpty {
      svg.empty("path", ["fill": colour, "d": path])
    }
    svg.end()
    guard !undefined.isEmpty else { return }
    svg.empty(
      "path",
      [
        "transform": "scale(\(side.svg))", "fill": "none", "stroke": PictureFrame.faintInk, "stroke-width": "0.08",
        "stroke-dasharray": "0.2 0.2", "d": undefined,
      ])
  }

  /// White lines between few cells, the frame, and the frames of the blocs.
  private func lines(_ svg: inout SVGWriter, _ extent: Double, _ marks: [(bloc: Int, leaves: Range<Int>)]) {
    if side >= 14 {
      var path = ""
      for place in 1..<max(1, count) {
        let offset = (side * Double(place)).svg
        path += "M\(offset) 0V\(extent.svg)M0 \(offset)H\(extent.svg)"
      }
      svg.empty("path", ["d": path, "stroke": "#ffffff", "stroke-width": "1"])
    }
    svg.empty(
      "rect",
      ["width": extent.svg, "height": extent.svg, "fill": "none", "stroke": PictureFrame.rule, "stroke-width": "1"])
    for mark in marks where mark.leaves.count > 1 {
      let (start, length) = (side * Double(mark.leaves.lowerBound), side * Double(mark.leaves.count))
      // White under dark: seen on the lightest cells and on the darkest.
      for (colour, width) in [("#ffffff", "4"), (PictureFrame.ink, "1.5")] {
        svg.empty(
          "rect",
          [
            "x": start.svg, "y": start.svg, "width": length.svg, "height": length.svg, "fill": "none",
            "stroke": colour, "stroke-width": width,
          ])
      }
    }
  }

  /// To the right of the rows of each bloc its number and size; those of one delegation have a tick only.
  private func brackets(
    _ svg: inout SVGWriter, x: Double, top: Double, _ marks: [(bloc: Int, leaves: Range<Int>)]
  ) {
    svg.begin("g", ["font-size": "12", "fill": PictureFrame.ink])
    var free = -Double.infinity
    for mark in marks {
      let (start, end) = (
        top + side * Double(mark.leaves.lowerBound) + 1.5, top + side * Double(mark.leaves.upperBound) - 1.5
      )
      let middle = (start + end) / 2
      // Where blocs are lower than letters, their names move down, each led to by a line.
      let y = max(middle, free + 15)
      free = y
      svg.empty(
        "path",
        [
          "d": "M\(x.svg) \(start.svg)h4V\(end.svg)h-4M\((x + 4).svg) \(middle.svg)L\((x + 16).svg) \(y.svg)h4",
          "fill": "none", "stroke": PictureFrame.softInk, "stroke-width": "1",
        ])
      let words = "Bloc \(mark.bloc)" + (mark.leaves.count > 1 ? " · \(mark.leaves.count) delegations" : "")
      svg.text(words, x: x + 25, y: y + 4.2)
    }
    svg.end()
  }

  private func legend(_ svg: inout SVGWriter) {
    let (width, height) = (30.0, 12.0)
    svg.text("Jaccard similarity", x: 0, y: 11, .left, ["font-size": "12", "fill": PictureFrame.ink])
    svg.begin("g", ["stroke": PictureFrame.rule, "stroke-width": "0.75", "shape-rendering": "crispEdges"])
    for (index, colour) in ColourScale.colours.enumerated() {
      // The class of none stands by itself.
      let x = index == 0 ? 0 : width * Double(index) + 8
      svg.empty("rect", ["x": x.svg, "y": "20", "width": width.svg, "height": height.svg, "fill": colour])
    }
    svg.end()
    svg.begin("g", ["font-size": "10.5", "fill": PictureFrame.softInk])
    svg.text("none", x: width / 2, y: 45, .middle)
    for tenth in stride(from: 2, through: 10, by: 2) {
      let words = tenth == 10 ? "1" : "0.\(tenth)"
      svg.text(words, x: width + 8 + width * Double(tenth), y: 45, .middle)
    }
    svg.end()
  }
}
