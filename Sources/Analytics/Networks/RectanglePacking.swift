/// Rectangles set side by side without overlap, in a space of about the shape asked for.
///
/// Each, the greatest first, goes where it ends highest up, on the skyline of those before it. Some widths are tried and
/// that which needs the least space is kept.
struct RectanglePacking {
  /// The upper left corner of each rectangle, in the order in which they were given.
  let corners: [(x: Double, y: Double)]

  /// Packs `sizes`; of two equally great the one given first goes first. - Complexity: O(n³), n² as a rule.
  init(_ sizes: [(width: Double, height: Double)], aspectRatio: Double = 1) {
    let order = sizes.indices.sorted {
      (-sizes[$0].width * sizes[$0].height, $0) < (-sizes[$1].width * sizes[$1].height, $1)
    }
    let widest = sizes.lazy.map(\.width).max() ?? 0
    let area = sizes.reduce(0) { $0 + $1.width * $1.height }
    let ratio = aspectRatio > 0 && aspectRatio.isFinite ? aspectRatio : 1
    var best: (need: Double, corners: [(x: Double, y: Double)])?
    for step in 0..<12 {
      let limit = max(widest, (area * ratio).squareRoot() * (0.9 + 0.1 * Double(step)))
      var skyline = Skyline(width: limit)
      var corners = Array(repeating: (x: 0.0, y: 0.0), count: sizes.count)
      var (right, bottom) = (0.0, 0.0)
      for index in order {
        let size = sizes[index]
        corners[index] = skyline.place(width: size.width, height: size.height)
        right = max(right, corners[index].x + size.width)
        bottom = max(bottom, corners[index].y + size.height)
      }
      let need = max(right / ratio, bottom)
      if best.map({ need < $0.need }) ?? true { best = (need, corners) }
    }
    corners = best?.corners ?? []
  }
}

/// How far down the rectangles reach that have been set from above.
private struct Skyline {
  /// From each x to that of the next, the last one to `width`.
  private var steps: [(x: Double, y: Double)] = [(0, 0)]
  private let width: Double

  init(width: Double) { self.width = width }

  /// Sets a rectangle where it is highest up, the leftmost of equals.
  mutating func place(width size: Double, height: Double) -> (x: Double, y: Double) {
    var best: (x: Double, y: Double)?
    for start in steps.indices where start == 0 || steps[start].x + size <= width {
      let end = steps[start].x + size
      let y = steps[start...].prefix { $0.x < end }.map(\.y).max() ?? 0
      if best.map({ y < $0.y }) ?? true { best = (steps[start].x, y) }
    }
    let (x, y) = best ?? (0, 0)
    let end = x + size
    // What is behind its right end stays as it was there.
    let behind = steps.last { $0.x <= end }?.y ?? 0
    var after = steps.filter { $0.x > end }
    if end < width { after.insert((end, behind), at: 0) }
    steps = steps.filter { $0.x < x } + [(x, y + height)] + after
    return (x, y)
  }
}
