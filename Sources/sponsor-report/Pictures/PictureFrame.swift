/// What is the same on every picture: paper, title, a sentence that says what is found, and the source in the foot.
///
/// The colours do not follow the reader's theme: a picture is put into papers and slides, and is white there.
struct PictureFrame: Sendable {
  /// The name of the file without its ending, from which ids are made.
  let name: String
  /// What the picture is of.
  let title: String
  /// What is found, in whole sentences; also what a screen reader says.
  let statement: String
  /// How it was made: the methods sentence.
  let source: String

  static let ink = "#1b2129"
  static let softInk = "#454d57"
  static let faintInk = "#646c76"
  static let rule = "#d8dce1"
  static let grid = "#e9ecef"
  /// Every usual system has one of these for each of the six languages.
  static let fonts =
    "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', "
    + "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

  private static let margin = 36.0
  private static let leastWidth = 720.0
  /// Longer lines are hard to read, however wide the picture is.
  private static let measure = 860.0

  /// The picture; `body` draws in a space of `width` × `height` from (0, 0).
  func svg(width: Double, height: Double, body: (inout SVGWriter) -> Void) -> [UInt8] {
    let whole = max(Self.leastWidth, width + 2 * Self.margin)
    let measure = min(Self.measure, whole - 2 * Self.margin)
    var head = SVGWriter()
    var y = Self.margin + 18
    head.text(
      PictureText.cut(title, size: 21, to: whole - 2 * Self.margin), x: Self.margin, y: y, .left,
      ["font-size": "21", "font-weight": "600", "fill": Self.ink])
    y += 9
    head.begin("g", ["font-size": "13.5", "fill": Self.softInk])
    for line in PictureText.lines(statement, size: 13.5, width: measure) {
      y += 19
      head.text(line, x: Self.margin, y: y)
    }
    head.end()
    y += 26
    head.begin("g", ["transform": "translate(\(Self.margin.svg) \(y.svg))"])
    body(&head)
    head.end()
    y += height + 28
    head.empty(
      "path",
      ["d": "M\(Self.margin.svg) \(y.svg)H\((whole - Self.margin).svg)", "stroke": Self.rule, "stroke-width": "1"])
    y += 4
    head.begin("g", ["font-size": "10.5", "fill": Self.faintInk])
    for line in PictureText.lines(source, size: 10.5, width: whole - 2 * Self.margin) {
      y += 15
      head.text(line, x: Self.margin, y: y)
    }
    head.end()
    y += Self.margin - 8

    var svg = SVGWriter()
    svg.begin(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": whole.svg, "height": y.svg,
        "viewBox": "0 0 \(whole.svg) \(y.svg)", "role": "img",
        "aria-labelledby": "\(name)-title \(name)-description", "font-family": Self.fonts,
      ])
    svg.element("title", ["id": "\(name)-title"], words: title)
    svg.element("desc", ["id": "\(name)-description"], words: statement)
    svg.empty("rect", ["width": whole.svg, "height": y.svg, "fill": "#ffffff"])
    svg.append(head)
    svg.end()
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + svg.bytes
  }

  /// The picture where there is nothing to draw: the statement says why.
  var empty: [UInt8] { svg(width: 0, height: 0) { _ in } }
}
