/// Titles that stand beside page numbers, counted: what is printed on three pages is printed on every page.
///
/// A title costs 24 bytes, however long it is: its digest, and where it was first seen. Two titles of one digest are told
/// apart by their bytes; the second is not counted, so that it stays text.
struct RunningTitles {
  private struct Title {
    var first: Range<UInt32>
    var count: UInt32
  }

  private var titles: [UInt64: Title] = [:]
  /// Whether any title stands on three pages.
  private(set) var hasRepeated = false

  /// Counts the title at a place.
  mutating func add(_ range: Range<Int>, of source: [UInt8]) {
    let place = UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound)
    var title = titles[Self.digest(source[range])] ?? Title(first: place, count: 0)
    guard Self.isSame(title, range, source) else { return }
    title.count = min(title.count + 1, 3)
    if title.count == 3 { hasRepeated = true }
    titles[Self.digest(source[range])] = title
  }

  /// Whether the title at a place stands on three pages or more.
  func isRepeated(_ range: Range<Int>, of source: [UInt8]) -> Bool {
    guard let title = titles[Self.digest(source[range])], title.count >= 3 else { return false }
    return Self.isSame(title, range, source)
  }

  private static func isSame(_ title: Title, _ range: Range<Int>, _ source: [UInt8]) -> Bool {
    source[Int(title.first.lowerBound)..<Int(title.first.upperBound)].elementsEqual(source[range])
  }

  /// FNV-1a of 64 bits (Fowler, Noll & Vo).
  private static func digest(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
