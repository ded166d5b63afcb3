/// One record of comma-separated values: its cells as bytes, quoting undone.
///
/// Cells are ranges of the file; only cells that held doubled quotes are copied. One record can be filled again
/// and again by `CSVReader.read(into:)`.
public struct CSVRecord: Sendable {
  /// The line on which the record begins, from 1.
  public private(set) var line = 0
  private var source: [UInt8] = []
  private var unescaped: [UInt8] = []
  private var cells: [(range: Range<Int>, isUnescaped: Bool, isQuoted: Bool)] = []

  /// A record without cells.
  public init() {}

  /// How many cells the record has.
  public var count: Int { cells.count }

  /// The bytes of a cell, valid UTF-8, without the apostrophe that keeps spreadsheets from running them; empty for
  /// a cell beyond the last. - Complexity: O(1) but for a run of apostrophes.
  public subscript(index: Int) -> ArraySlice<UInt8> {
    let bytes = verbatim(index)
    if bytes.first == UInt8(ascii: "'"), CSVWriter.isTakenForFormula(bytes) { return bytes.dropFirst() }
    return bytes
  }

  /// The bytes of a cell as another program wrote them, apostrophe included; empty for a cell beyond the last.
  public func verbatim(_ index: Int) -> ArraySlice<UInt8> {
    guard cells.indices.contains(index) else { return [] }
    let cell = cells[index]
    return cell.isUnescaped ? unescaped[cell.range] : source[cell.range]
  }

  /// The text of a cell, as `subscript` gives its bytes.
  public func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// Whether a cell stands in quotes; false for a cell beyond the last.
  public func isQuoted(_ index: Int) -> Bool { cells.indices.contains(index) && cells[index].isQuoted }

  /// Whether no cell holds anything, as in the rows that spreadsheets leave at the end.
  public var isBlank: Bool { cells.allSatisfy(\.range.isEmpty) }

  /// Whether a cell from `column` on, counted from 0, is not empty.
  public func hasCells(from column: Int) -> Bool { cells.dropFirst(column).contains { !$0.range.isEmpty } }

  mutating func begin(line: Int, of source: [UInt8]) {
    self.line = line
    self.source = source
    unescaped.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  mutating func add(_ range: Range<Int>, isQuoted: Bool) { cells.append((range, false, isQuoted)) }

  /// Adds a cell in which every quote stands twice.
  mutating func addUnescaping(_ range: Range<Int>) {
    let start = unescaped.count
    var position = range.lowerBound
    while position < range.upperBound {
      unescaped.append(source[position])
      position += source[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    cells.append((start..<unescaped.count, true, true))
  }
}
