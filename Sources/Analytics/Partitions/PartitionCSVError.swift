import Sponsors

/// Why a table is not a partition.
public enum PartitionCSVError: Error, Hashable, Sendable {
  /// The bytes are no comma-separated values.
  case notCSV(CSVError)
  /// There is not even a row of titles.
  case noHeader
  /// A column that is needed is not there.
  case noColumn(String, found: [String])
  /// A cell of the column `country` is no delegation.
  case unknownCountry(String, line: Int)
  /// A delegation has another bloc than in an earlier row.
  case twoBlocs(DelegationCode, line: Int, firstLine: Int)
  /// A row has a cell that no title is above, as where a name has a comma and no quotes.
  case surplusCell(line: Int)
  /// A bloc more than are read.
  case tooManyBlocs(largest: Int, line: Int)
}

extension PartitionCSVError: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    switch self {
    case .notCSV(let error): "\(error)"
    case .noHeader: "line 1: there is no row of titles; give a table with the columns country and bloc"
    case .noColumn(let column, let found):
      "line 1: there is no column “\(column)” among \(found.map { "“\($0)”" }.joined(separator: ", ")); "
        + "name the two columns country and bloc"
    case .unknownCountry(let cell, let line):
      "line \(line): “\(cell)” is no delegation; write its code, or its name as the United Nations prints it"
    case .twoBlocs(let delegation, let line, let first):
      "line \(line): \(delegation) has another bloc than in line \(first); a partition puts each delegation in one"
    case .surplusCell(let line):
      "line \(line): the row has more cells than the row of titles; put a name that has a comma in quotes"
    case .tooManyBlocs(let largest, let line):
      "line \(line): a bloc more than the \(largest) that can be compared; give a table with fewer"
    }
  }
}
