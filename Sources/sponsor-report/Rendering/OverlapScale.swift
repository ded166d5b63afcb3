import Analytics
import Sponsors

/// How the numbers of texts in common are coloured: a scale, and marks for what chance does not explain.
struct OverlapScale {
  /// The greatest number beside the diagonal, where the scale ends.
  let greatest: Double
  /// The lines of the sheet's legend.
  let words: [String]
  private let styles: [[CellStyle]]

  /// The scale of `counts`, with the marks of a backbone of the same delegations where there is one.
  ///
  /// A backbone tests who shares more than by chance; who shares less is told from the other tails, corrected in the
  /// same way. - Complexity: O(n² log n).
  init(_ counts: OverlapCounts, backbone: Backbone?) {
    let size = counts.delegations.count
    var greatest = 0
    for first in 0..<size {
      for second in 0..<first { greatest = max(greatest, counts[first, second].shared) }
    }
    self.greatest = Double(greatest)
    var styles = [[CellStyle]](repeating: [CellStyle](repeating: .plain, count: size), count: size)
    guard size > 1 else {
      (words, self.styles) = ([], styles)
      return
    }
    var words = [
      "overlap: from white, no text in common, to blue, \(greatest) in common, the most of any two.",
      "overlap: grey is the diagonal, the texts of each delegation.",
    ]
    if let backbone, backbone.delegations == counts.delegations {
      let tested = backbone.pairs.filter { $0.finding != nil }
      let lower = backbone.correction.adjusted(tested.map { $0.finding?.tails.lower ?? 1 })
      for (pair, q) in zip(tested, lower) {
        let style: CellStyle = pair.tie == 1 ? .more : q <= backbone.alpha ? .fewer : .plain
        styles[pair.first][pair.second] = style
        styles[pair.second][pair.first] = style
      }
      words.append(
        "overlap: bold are two that share more texts than chance explains (backbone.csv), orange italics two that share "
          + "fewer; each tail at \(backbone.alpha), \(backbone.correction.title).")
    }
    self.words = words
    self.styles = styles
  }

  /// The format of a cell of the matrix.
  func style(_ row: Int, _ column: Int) -> CellStyle { styles[row][column] }
}
