/// What scanners take one letter for: `misreadings.tsv`.
///
/// Letters are compared folded, as names are: without case and accents.
struct Misreadings: Sendable {
  /// Letters that are printed where others were meant.
  struct Pair: Sendable {
    let printed: [MisreadWord.Letter]
    let meant: [MisreadWord.Letter]
  }

  /// The table's file.
  static let file = "misreadings.tsv"
  /// The most letters that a cell may hold.
  static let longest = 3

  /// The pairs, by the last letter that is printed.
  private let pairs: [MisreadWord.Letter: [Pair]]

  /// The table, divided into cells.
  static func table(_ tables: TableSet) throws(TableError) -> Table {
    try tables.table(file, required: ["printed", "meant"])
  }

  /// Reads the table; throws the first row that says nothing. - Complexity: O(bytes).
  init(_ table: Table) throws(TableError) {
    var pairs: [MisreadWord.Letter: [Pair]] = [:]
    for row in 0..<table.count {
      let cells = ["printed", "meant"].map { table.text(row, table.column($0)) }
      for (column, cell) in zip(["printed", "meant"], cells) where !Self.fits(cell, isMeant: column == "meant") {
        throw .badWord(
          file: table.file, line: table.line(of: row), column: column, cell: cell,
          allowed: [column == "meant" ? Self.meantForm : Self.printedForm])
      }
      let pair = Pair(printed: Self.letters(of: cells[0]), meant: Self.letters(of: cells[1]))
      if let last = pair.printed.last, pair.printed != pair.meant { pairs[last, default: []].append(pair) }
    }
    self.pairs = pairs
  }

  /// The pairs whose printed letters end a stretch.
  func pairs(endingAt end: Int, in letters: [MisreadWord.Letter]) -> [Pair] {
    guard let pairs = pairs[letters[end - 1]] else { return [] }
    return pairs.filter { $0.printed.count <= end && letters[(end - $0.printed.count)..<end] == $0.printed[...] }
  }

  /// What may stand in the column of what is printed, and in that of what was meant, in words.
  static let printedForm = "one to three letters or digits"
  static let meantForm = "one to three letters"

  /// Whether a cell has the form of its column. Digits are never meant: no number is guessed.
  static func fits(_ cell: String, isMeant: Bool) -> Bool {
    let text = FoldedText(cell)
    guard !cell.utf8.contains(UInt8(ascii: " ")), (1...longest).contains(letters(of: cell).count) else { return false }
    return (0..<text.count).allSatisfy { index in
      !text.isPunctuation(index) && !(isMeant && text.isDigit(index))
        && text.marks[index].isDisjoint(with: [.space, .lineBreak, .hyphen, .apostrophe, .other, .invisible])
    }
  }

  /// The folded letters of a cell.
  static func letters(of cell: String) -> [MisreadWord.Letter] {
    MisreadWord.letters(of: FoldedText(cell).symbols[...])
  }
}
