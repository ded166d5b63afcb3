/// A PDF of a few lines in Helvetica, as ISO 32000-1 writes it in its annex H.
struct SmallPDF {
  private var pages: [String] = [""]
  private let isLocked: Bool

  /// - Parameter isLocked: whether it says that a password opens it, which none does.
  init(isLocked: Bool = false) { self.isLocked = isLocked }

  /// Draws lines one below the other, the first at a place in points from the lower left corner.
  mutating func draw(_ lines: [String], x: Int, y: Int) {
    var stream = "BT /F 10 Tf 12 TL \(x) \(y) Td\n"
    for line in lines { stream += "(\(line)) Tj T*\n" }
    pages[pages.count - 1] += stream + "ET\n"
  }

  mutating func newPage() { pages.append("") }

  var bytes: [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F 3 0 R >> >> >>")
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)endstream")
    }
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
    let key = String(repeating: "7", count: 32)
    let lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (\(key)) /U (\(key)) >> /ID [(\(key)) (\(key))]"
    text += "trailer\n<< /Root 1 0 R /Size \(objects.count + 1) \(isLocked ? lock : "") >>\n"
    return Array((text + "startxref\n\(table)\n%%EOF\n").utf8)
  }
}
