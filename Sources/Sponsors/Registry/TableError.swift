/// What can be wrong with a table, as facts; `description` says place, problem and cure.
public enum TableError: Error, Hashable, Sendable {
  /// A table that is needed is not there.
  case missingFile(file: String)
  /// A file cannot be read.
  case unreadable(file: String)
  /// The file is not UTF-8 from a line on; as UTF-16 it is what Excel calls Unicode text.
  case notUTF8(file: String, line: Int, isUTF16: Bool)
  /// The header has one cell: the columns are not divided by tabs.
  case noTabs(file: String)
  /// A column that is needed is not in the header.
  case missingColumn(file: String, column: String, found: [String])
  /// A row has more or fewer cells than the header.
  case wrongCellCount(file: String, line: Int, found: Int, expected: Int)
  /// A line in the middle is blank.
  case blankLine(file: String, line: Int)
  /// A cell should hold an ISO day.
  case badDay(file: String, line: Int, cell: String)
  /// A cell should hold a code.
  case badCode(file: String, line: Int, cell: String)
  /// A cell should hold one of a few words.
  case badWord(file: String, line: Int, column: String, cell: String, allowed: [String])
  /// A formula's phrase cannot be read.
  case badPhrase(file: String, line: Int, phrase: String, problem: String)
}

extension TableError {
  /// The line of a row that has not the cells that it should have; nil for everything else.
  var line: Int? {
    switch self {
    case .wrongCellCount(_, let line, _, _), .blankLine(_, let line): line
    default: nil
    }
  }
}

extension TableError: CustomStringConvertible {
  /// One sentence for the editor of the table.
  public var description: String {
    switch self {
    case .missingFile(let file):
      "\(file): this table is missing from the folder; `sponsor-report tables --export DIR` writes a full set"
    case .unreadable(let file): "\(file): cannot be read; check that it is there and that you may read it"
    case .notUTF8(let file, _, true):
      "\(file):1: is UTF-16, which Excel calls Unicode Text; save the table again as text with tabs in UTF-8"
    case .notUTF8(let file, let line, false):
      "\(file):\(line): is not UTF-8 from this line on; save the table again with the encoding UTF-8"
    case .noTabs(let file):
      "\(file):1: the header has no tab; save the table again as text whose columns are divided by tabs"
    case .blankLine(let file, let line): "\(file):\(line): the line is blank; delete it"
    case .missingColumn(let file, let column, let found):
      "\(file):1: the column \"\(column)\" is missing (the header has \(found.joined(separator: ", "))); add it"
    case .wrongCellCount(let file, let line, let found, let expected):
      "\(file):\(line): has \(found) \(found == 1 ? "cell" : "cells"), the header has \(expected); put one tab between two cells, none elsewhere"
    case .badDay(let file, let line, let cell):
      "\(file):\(line): \"\(cell)\" is no day; write it as 2021-11-12, or leave the cell blank"
    case .badCode(let file, let line, let cell):
      "\(file):\(line): \"\(cell)\" is no code; write one to eight capital letters or digits"
    case .badWord(let file, let line, let column, let cell, let allowed):
      "\(file):\(line): \"\(cell)\" cannot stand in \(column); write one of \(allowed.joined(separator: ", "))"
    case .badPhrase(let file, let line, let phrase, let problem):
      "\(file):\(line): the phrase \"\(phrase)\" cannot be read: \(problem)"
    }
  }
}
