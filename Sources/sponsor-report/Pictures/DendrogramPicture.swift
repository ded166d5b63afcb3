import Analytics
import Sponsors

/// `dendrogram.svg`: which delegations come together at what distance, the cut, and the blocs it makes.
struct DendrogramPicture {
  let tree: DrawnTree
  let names: DelegationNames
  let frame: PictureFrame
  /// What the heights are, for the axis.
  let axis: String

  private static let row = 13.0
  private static let letters = 10.5
  private static let treeWidth = 640.0
  private static let top = 46.0

  /// The picture. - Complexity: O(n) for n delegations.
  var svg: [UInt8] {
    let labels = tree.leaves.map { PictureText.cut(names($0), size: Self.letters, to: 310) }
    let left = (labels.lazy.map { PictureText.width($0, size: Self.letters) }.max() ?? 0) + 10
    let extent = Self.row * Double(labels.count)
    let greatest = max(tree.merges.lazy.map(\.height).max() ?? 0, 1e-9)
    // Jaccard distances end at 1; whatever is higher has its own scale.
    let scale = Self.treeWidth / max(1, greatest)
    let places = Self.places(of: tree)
    return frame.svg(width: left + Self.treeWidth + 24, height: Self.top + extent + 26) { svg in
      grid(&svg, left, extent)
      svg.begin("g", ["font-size": Self.letters.svg, "fill": PictureFrame.ink])
      for (place, label) in labels.enumerated() {
        svg.text(label, x: left - 8, y: Self.top + Self.row * (Double(place) + 0.5) + 3.6, .right)
      }
      svg.end()
      branches(&svg, places, left, scale)
      if let cut = tree.cut { draw(cut: left + scale * cut, &svg, places, extent) }
    }
  }

  /// How far down each leaf and each merge stands, in rows.
  private static func places(of tree: DrawnTree) -> [Double] {
    var places = tree.leaves.indices.map { Double($0) + 0.5 }
    for merge in tree.merges { places.append((places[merge.first] + places[merge.second]) / 2) }
    return places
  }

  private func height(_ branch: Int) -> Double {
    branch < tree.leaves.count ? 0 : tree.merges[branch - tree.leaves.count].height
  }

  /// One path a bloc, and one of what is above the cut.
  private func branches(_ svg: inout SVGWriter, _ places: [Double], _ left: Double, _ scale: Double) {
    var paths: [Int: String] = [:]
    for (number, merge) in tree.merges.enumerated() {
      let x = (left + scale * merge.height).svg
      var path = ""
      for (index, branch) in [merge.first, merge.second].enumerated() {
        let y = (Self.top + Self.row * places[branch]).svg
        let start = (left + scale * height(branch)).svg
        // From the first branch up to the merge and down the other.
        path += index == 0 ? "M\(start) \(y)H\(x)" : "V\(y)H\(start)"
      }
      paths[tree.merges[number].bloc ?? 0, default: ""] += path
    }
    svg.begin("g", ["fill": "none", "stroke-width": "1.2", "stroke-linejoin": "round"])
    for (bloc, path) in paths.sorted(by: { $0.key < $1.key }) {
      svg.empty("path", ["stroke": bloc == 0 ? "#8b939d" : BlocMark.colour(bloc), "d": path])
    }
    svg.end()
  }

  /// The cut, and on it the number of each bloc.
  private func draw(cut x: Double, _ svg: inout SVGWriter, _ places: [Double], _ extent: Double) {
    svg.empty(
      "path",
      [
        "d": "M\(x.svg) \((Self.top - 6).svg)V\((Self.top + extent + 4).svg)", "stroke": PictureFrame.ink,
        "stroke-width": "1", "stroke-dasharray": "4 3",
      ])
    svg.text("cut", x: x, y: Self.top - 9, .middle, ["font-size": "10.5", "fill": PictureFrame.ink])
    // The highest branch of each bloc: that which no other of the bloc takes in.
    var stems: [Int: Int] = [:]
    for (place, bloc) in tree.blocs.enumerated() { if let bloc, stems[bloc] == nil { stems[bloc] = place } }
    for (number, merge) in tree.merges.enumerated() {
      if let bloc = merge.bloc { stems[bloc] = tree.leaves.count + number }
    }
    svg.begin("g", ["font-size": "8.5", "font-weight": "600"])
    for (bloc, stem) in stems.sorted(by: { $0.key < $1.key }) {
      let y = Self.top + Self.row * places[stem]
      svg.empty(
        "rect",
        [
          "x": (x - 8).svg, "y": (y - 6).svg, "width": "16", "height": "12", "rx": "6",
          "fill": BlocMark.colour(bloc), "stroke": "#ffffff", "stroke-width": "1",
        ])
      svg.text("\(bloc)", x: x, y: y + 3.1, .middle, ["fill": "#ffffff"])
    }
    svg.end()
  }

  private func grid(_ svg: inout SVGWriter, _ left: Double, _ extent: Double) {
    let greatest = max(1, tree.merges.lazy.map(\.height).max() ?? 0)
    var path = ""
    for tick in 0...5 {
      let x = (left + Self.treeWidth * Double(tick) / 5).svg
      path += "M\(x) \((Self.top - 4).svg)V\((Self.top + extent + 2).svg)"
    }
    svg.empty("path", ["d": path, "stroke": PictureFrame.grid, "stroke-width": "1"])
    svg.text(axis, x: left, y: 10, .left, ["font-size": "11", "fill": PictureFrame.softInk])
    svg.begin("g", ["font-size": "10.5", "fill": PictureFrame.faintInk])
    for tick in 0...5 {
      let x = left + Self.treeWidth * Double(tick) / 5
      let words = (greatest * Double(tick) / 5).svg
      svg.text(words, x: x, y: 26, .middle)
      svg.text(words, x: x, y: Self.top + extent + 17, .middle)
    }
    svg.end()
  }
}
