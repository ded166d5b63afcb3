/// Why a table is not a ledger. Lines are counted from 1, the header's included.
public enum LedgerError: Error, Hashable, Sendable {
  /// The table is not comma-separated values.
  case malformed(CSVError)
  /// There is no header row.
  case empty
  /// The rows are those of a ledger, and the header is not among the first of them.
  case noHeader
  /// Rows stand above the header on that line.
  case rowsAboveHeader(line: Int)
  /// The header on that line has not all columns.
  case missingColumns([LedgerColumn], line: Int)
  /// The header on that line has a column twice.
  case repeatedColumn(LedgerColumn, line: Int)
  /// A row holds something beyond the header's last column.
  case cellsBeyondHeader(line: Int, found: Int, expected: Int)
  /// A cell cannot be what its column asks for; `text` is what stands there.
  case cell(line: Int, column: LedgerColumn, text: String, problem: CellProblem)

  /// Why a cell cannot be what its column asks for.
  public enum CellProblem: Hashable, Sendable {
    /// Not a whole number of at least `minimum`.
    case notANumber(minimum: Int)
    /// A number with two readings.
    case severalNumbers([Int])
    /// A number of which only the first figures are there.
    case roundedNumber
    /// Not a day in any form.
    case notADay
    /// A day with several readings.
    case severalDays([Day])
    /// A symbol or paragraph that a spreadsheet took for a day or a number.
    case mangledSymbol
    /// What a spreadsheet shows where a formula fails.
    case failedFormula
    /// A word that programs write for no value, and that no other cell of the table shows to be meant so.
    case textOrNoValue
    /// Not one of the words that the column knows.
    case notAWord(allowed: [String])
    /// Not one to eight capital letters or digits.
    case notACode
    /// A code that the registry does not have.
    case unknownCode
    /// The end of a place that begins after it.
    case beforeStart(Int)
    /// One end of a place where the other is empty.
    case otherEndEmpty
  }
}

extension LedgerError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    switch self {
    case .malformed(let error): error.description
    case .empty:
      "line 1: the table is empty; a ledger begins with the columns \(Self.listed(LedgerColumn.allCases))"
    case .noHeader:
      "line 1: the header is not there; put back, as the first row, \(Self.listed(LedgerColumn.allCases))"
    case .rowsAboveHeader(let line):
      "line \(line): the header stands below other rows; move it to the first row"
    case .missingColumns(let columns, let line):
      "line \(line): the header lacks \(columns.count == 1 ? "the column" : "the columns") "
        + "\(Self.listed(columns)); put \(columns.count == 1 ? "it" : "them") back, with empty cells where nothing is known; "
        + "a ledger has the columns \(Self.listed(LedgerColumn.allCases)), "
        + "in any order (name may be missing)"
    case .repeatedColumn(let column, let line):
      "line \(line): the header has the column \(column.rawValue) twice; keep one of them"
    case .cellsBeyondHeader(let line, let found, let expected):
      "line \(line): the row has \(found) cells and the header \(expected); "
        + "put cells that hold a separator into quotes, or name the columns in the header"
    case .cell(let line, let column, let text, let problem):
      "line \(line), column \(column.rawValue): \(Self.sentence(column, text, problem))"
    }
  }

  private static func listed(_ columns: [LedgerColumn]) -> String {
    columns.map(\.rawValue).joined(separator: ", ")
  }

  private static func sentence(_ column: LedgerColumn, _ text: String, _ problem: CellProblem) -> String {
    let what = text.isEmpty ? "the cell is empty" : "“\(shortened(text))”"
    let isNot = text.isEmpty ? " and should hold" : " is not"
    switch problem {
    case .notANumber(let minimum):
      return "\(what)\(isNot) a whole number of at least \(minimum); write digits only"
    case .severalNumbers(let numbers):
      return "\(what) may be \(numbers.map(String.init).joined(separator: " or ")), and nothing in the table decides; "
        + "write digits only, and have the spreadsheet treat the column as text"
    case .roundedNumber:
      return "\(what) is a rounded number; write all of its digits, taken from the ledger as it was before, "
        + "and have the spreadsheet treat the column as text"
    case .notADay:
      return "\(what)\(isNot) a day; write year-month-day, as in 2021-11-12, "
        + "and have the spreadsheet treat the column as text"
    case .severalDays(let days):
      return "\(what) may be \(days.map(\.iso).joined(separator: " or ")), and nothing in the table decides; "
        + "write year-month-day, as in 2021-11-12, and have the spreadsheet treat the column as text"
    case .mangledSymbol:
      return "\(what) is what a spreadsheet makes of a \(column.rawValue) that looks to it like a day or a number; "
        + "write it as it was before, and have the spreadsheet treat the column as text"
    case .textOrNoValue:
      return "\(what) may be the text or stand for no value; leave the cell empty where there is none"
    case .failedFormula:
      return "\(what) is what a spreadsheet shows where a formula fails; "
        + "write the text as it was before, and have the spreadsheet treat the column as text"
    case .notAWord(let allowed):
      let article = "aeiou".contains(column.rawValue.prefix(1)) ? "an" : "a"
      let canBeEmpty = column == .role || column == .reading ? "" : ", or leave the cell empty"
      return "\(what)\(isNot) \(article) \(column.rawValue); "
        + "write one of \(allowed.joined(separator: ", "))\(canBeEmpty)"
    case .notACode:
      return "\(what)\(isNot) a code; write the code of a delegation or group, as in BOL or EU "
        + "(“sponsor-report country NAME” tells it)"
    case .unknownCode:
      return "the code \(what) is not in the registry; "
        + "write one that is (“sponsor-report country NAME” tells it), or add it to the tables"
    case .beforeStart(let start):
      return "\(what) is before the start, \(start); an end is the offset after the last byte of the name"
    case .otherEndEmpty:
      return "\(what), but the other end of the place is\(text.isEmpty ? " not" : ""); "
        + "fill in both start and end, or neither"
    }
  }

  /// The beginning of a cell on one line.
  private static func shortened(_ text: String) -> String {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 60 { return shown + "…" }
      shown.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return shown
  }
}
