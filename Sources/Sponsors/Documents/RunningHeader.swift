/// A header with the page's number on the same line: `22          General Assembly - Forty-eighth session`, and the
/// number last on the other pages.
struct RunningHeader {
  let page: Int
  let title: ArraySlice<UInt8>

  /// The header that a line may be, nil where wide room does not part a number from words.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.count <= 160 else { return nil }
    let first = line.prefix(while: \.isDigit)
    let last = line[(line.lastIndex { !$0.isDigit } ?? line.startIndex)...].dropFirst()
    let number = first.isEmpty ? last : first
    guard (1...4).contains(number.count) else { return nil }
    let rest = first.isEmpty ? line[..<last.startIndex] : line[first.endIndex...]
    let title = rest.drop { $0 <= 0x20 }.trimmingEnd()
    guard rest.count >= title.count + 3, title.count <= 80, title.contains(UInt8(ascii: " ")) else { return nil }
    page = number.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    self.title = title
  }

  /// The lines that are headers: their title stands on three pages or more, with numbers that count up.
  ///
  /// - Complexity: O(bytes).
  static func lines(of lines: LineTable, _ source: [UInt8]) -> [Int] {
    var pages: [[UInt8]: [(line: Int, page: Int)]] = [:]
    for index in lines.indices where lines.kind(index) == .text {
      guard let header = RunningHeader(source[lines[index].range]) else { continue }
      pages[Array(header.title), default: []].append((index, header.page))
    }
    return pages.values.filter { places in
      places.count >= 3 && zip(places, places.dropFirst()).allSatisfy { $0.page < $1.page }
    }.flatMap { $0.map(\.line) }.sorted()
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmingEnd() -> ArraySlice<UInt8> {
    self[startIndex..<((lastIndex { $0 > 0x20 }).map { $0 + 1 } ?? startIndex)]
  }
}
