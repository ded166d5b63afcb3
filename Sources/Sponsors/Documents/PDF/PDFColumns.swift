/// Takes apart the columns of a page that is drawn row by row, across both of them.
///
/// Pages drawn column by column, as nearly all are, are left as they are: hardly a line of theirs has text on both sides
/// of anything. A table is left as well unless its cells are as wide as columns of text.
struct PDFColumns {
  /// Rows of two parts that a page must have.
  private static let fewestRows = 8

  /// The room between two parts of a row.
  private struct Gap {
    var start: Double
    var end: Double
    /// The width of the narrower part.
    var width: Double
  }

  /// A page's lines in the order of reading.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  static func apart(_ lines: [PDFLine], rightFirst: Bool) -> [PDFLine] {
    guard let gutter = gutter(of: lines) else { return lines }
    var read: [PDFLine] = []
    var (left, right): ([PDFLine], [PDFLine]) = ([], [])
    for line in lines {
      if let parts = line.parts(at: gutter) {
        if let part = parts.left { left.append(part) }
        if let part = parts.right { right.append(part) }
      } else {
        // What goes across both columns stands below what was before it.
        read += rightFirst ? right + left : left + right
        (left, right) = ([], [])
        read.append(line)
      }
    }
    return read + (rightFirst ? right + left : left + right)
  }

  /// The place that the room between most rows' parts shares.
  private static func gutter(of lines: [PDFLine]) -> Double? {
    let gaps = gaps(of: lines)
    guard gaps.count >= fewestRows else { return nil }
    // From left to right, a gap that begins adds to those that are open, one that ends takes away.
    let starts = gaps.map(\.start).sorted()
    let ends = gaps.map(\.end).sorted()
    var (open, most, ended): (Int, Int, Int) = (0, 0, 0)
    var place = 0.0
    for start in starts {
      while ended < ends.count, ends[ended] <= start {
        ended += 1
        open -= 1
      }
      open += 1
      if open > most, ended < ends.count { (most, place) = (open, (start + ends[ended]) / 2) }
    }
    let rows = gaps.filter { $0.start < place && place < $0.end }
    let span = (lines.map(\.right).max() ?? 0) - (lines.map(\.left).min() ?? 0)
    let wide = rows.count { $0.width > 0.25 * span }
    return rows.count >= fewestRows && rows.count * 4 >= lines.count && wide * 2 >= rows.count ? place : nil
  }

  private static func gaps(of lines: [PDFLine]) -> [Gap] {
    var gaps: [Gap] = []
    for (index, line) in lines.enumerated() {
      if let gap = line.widestGap {
        gaps.append(
          Gap(start: gap.start, end: gap.end, width: min(gap.start - line.left, line.right - gap.end)))
      }
      // The rows of two columns need not stand at the same height.
      guard index > 0 else { continue }
      let last = lines[index - 1]
      if last.right < line.left, abs(line.bottom - last.bottom) < 1.2 * line.height {
        gaps.append(Gap(start: last.right, end: line.left, width: min(last.right - last.left, line.right - line.left)))
      }
    }
    return gaps
  }
}

extension PDFLine {
  /// The widest room between two words that is wider than room between words is.
  fileprivate var widestGap: (start: Double, end: Double)? {
    var widest: (start: Double, end: Double)?
    for (word, next) in zip(words, words.dropFirst()) where next.left - word.right > height {
      if let found = widest, found.end - found.start >= next.left - word.right { continue }
      widest = (word.right, next.left)
    }
    return widest
  }

  /// What stands on the left and on the right of a place; nil where the line goes across it.
  fileprivate func parts(at place: Double) -> (left: PDFLine?, right: PDFLine?)? {
    let (before, after) = (words.filter { $0.right <= place }, words.filter { $0.left >= place })
    guard before.count + after.count == words.count else { return nil }
    if before.isEmpty || after.isEmpty { return (before.isEmpty ? nil : self, after.isEmpty ? nil : self) }
    let room = (after.map(\.left).min() ?? place) - (before.map(\.right).max() ?? place)
    guard room > 0.7 * height else { return nil }
    return (PDFLine(words: before, of: self), PDFLine(words: after, of: self))
  }
}
