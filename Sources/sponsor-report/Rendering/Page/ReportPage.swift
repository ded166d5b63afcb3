import Sponsors

/// `index.html`: the whole report as one page that needs no network and works from disk.
///
/// The page is a frame, its style, its scripts (all in `Sources/sponsor-report/Page`) and the data. What a document says
/// is in the data only, as JSON in which no markup can begin, and the scripts write it as text, never as markup.
struct ReportPage {
  /// What the page shows.
  let report: Report

  /// The largest page. Beyond it, what is said in a file beside the page is left out of it.
  static let mostBytes = 5_000_000

  /// The page. - Complexity: that of the report's tables.
  var bytes: [UInt8] {
    var page: [UInt8] = []
    let language = report.language
    for piece in PageFrame(Self.file("page.html")).pieces {
      switch piece {
      case .text(let text): page.append(contentsOf: text.utf8)
      case .slot("language"): page.append(contentsOf: language.rawValue.utf8)
      case .slot("direction"): page.append(contentsOf: (language == .ar ? "rtl" : "ltr").utf8)
      case .slot("style"): page.append(contentsOf: Self.all(ending: ".css").utf8)
      case .slot("script"): page.append(contentsOf: Self.all(ending: ".js").utf8)
      case .slot("data"): page.append(contentsOf: data(besides: page.count))
      case .slot: continue
      }
    }
    return page
  }

  /// The data, small enough for the page to keep its size.
  private func data(besides size: Int) -> [UInt8] {
    var parts = PageData(report).parts
    var omitted: [String] = []
    let scripts = Self.all(ending: ".js").utf8.count
    func bytes() -> [[UInt8]] { parts.map(\.value.bytes) }
    var written = bytes()
    while size + scripts + written.reduce(0, { $0 + $1.count }) > Self.mostBytes,
      let last = parts.lastIndex(where: \.isOptional)
    {
      omitted.append(parts[last].name)
      parts.remove(at: last)
      written.remove(at: last)
    }
    var data: [UInt8] = Array("{\"omitted\":".utf8) + JSONValue.texts(omitted).bytes
    for (part, value) in zip(parts, written) {
      data.append(contentsOf: ",\n".utf8)
      data.appendJSON(part.name)
      data.append(UInt8(ascii: ":"))
      data.append(contentsOf: value)
    }
    data.append(UInt8(ascii: "}"))
    return data
  }

  /// A file of the page.
  private static func file(_ name: String) -> String { EmbeddedTables.text(of: name).map { "\($0)" } ?? "" }

  /// All files of one kind, in the order of their names.
  private static func all(ending: String) -> String {
    EmbeddedTables.files.filter { $0.hasSuffix(ending) }.map { file($0) + "\n" }.joined()
  }
}
