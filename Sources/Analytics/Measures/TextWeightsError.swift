import Sponsors

/// Why a table gives no weights. Lines are counted from 1, the header's included.
public enum TextWeightsError: Error, Hashable, Sendable {
  /// The table is not comma-separated values.
  case malformed(CSVError)
  /// There is no header row.
  case empty
  /// The header on that line has not the column `draft` or `weight`.
  case missingColumn(String, line: Int)
  /// The header on that line has one of them twice.
  case repeatedColumn(String, line: Int)
  /// A draft that no row of what was read is on.
  case unknownDraft(line: Int, String)
  /// A weight that is no number.
  case notANumber(line: Int, String)
  /// A weight below 0.
  case negative(line: Int, String)
  /// A weight above 10⁹, or below 10⁻⁹ and not 0.
  case outOfRange(line: Int, String)
  /// A row has a cell that no column of the header is above, as where a weight has a comma.
  case surplusCell(line: Int)
  /// A text that has a weight already, under the same or another symbol.
  case twice(line: Int, String, first: Int)
}

extension TextWeightsError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    switch self {
    case .malformed(let error): error.description
    case .empty: "line 1: the table is empty; it begins with the columns draft, weight"
    case .missingColumn(let column, let line):
      "line \(line): the header lacks the column \(column); it needs draft and weight"
    case .repeatedColumn(let column, let line): "line \(line): the header has the column \(column) twice; keep one"
    case .unknownDraft(let line, let draft):
      draft.isEmpty
        ? "line \(line), column draft: the cell is empty; write the symbol of a draft"
        : "line \(line), column draft: “\(draft)” is no draft of what was read; write its symbol as the ledger has it"
    case .notANumber(let line, let text):
      "line \(line), column weight: \(text.isEmpty ? "the cell is empty" : "“\(text)” is not a number"); "
        + "write a number from 0, as in 0.5"
    case .negative(let line, let text):
      "line \(line), column weight: “\(text)” is below 0; write a number from 0, as in 0.5"
    case .outOfRange(let line, let text):
      "line \(line), column weight: “\(text)” is out of range; write 0, or a number from 0.000000001 to 1000000000"
    case .surplusCell(let line):
      "line \(line): the row has more cells than the header; write decimals with a point, and quotes around commas"
    case .twice(let line, let draft, let first):
      "line \(line), column draft: the text of “\(draft)” has a weight already, on line \(first); keep one of them"
    }
  }
}
