/// The header that a record repeats on every page: `S/PV.10100 … 30/01/2026`, or the day first. Excerpts without their
/// first page have nothing else that says which record they are of.
struct PageHeader: Hashable, Sendable {
  let symbol: DocumentSymbol
  let day: Day

  /// The header that a line is, nil where it is none.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.count <= 160 else { return nil }
    let words = line.split { $0 <= 0x20 }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    if let day = Self.day(first), let symbol = DocumentSymbol(whole: last) {
      self.init(symbol: symbol, day: day)
    } else if let day = Self.day(last), let symbol = DocumentSymbol(whole: first) {
      self.init(symbol: symbol, day: day)
    } else {
      return nil
    }
  }

  private init(symbol: DocumentSymbol, day: Day) {
    self.symbol = symbol
    self.day = day
  }

  /// The header of a document's pages, nil where none is printed or two differ.
  ///
  /// - Complexity: O(bytes).
  static func common(to lines: LineTable, of source: [UInt8]) -> PageHeader? {
    var common: PageHeader?
    for line in lines {
      guard let header = PageHeader(source[line.range]) else { continue }
      if let common, common != header { return nil }
      common = header
    }
    return common
  }

  /// `30/01/2026`
  private static func day(_ word: ArraySlice<UInt8>) -> Day? {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2, 4], parts.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    return Day(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
