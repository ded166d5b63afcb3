/// Something in a table of votes that could not be read, and how often.
public struct VoteTableProblem: Hashable, Sendable {
  /// The line of the first record that has it, from 1.
  public let line: Int
  /// How many records have it.
  public internal(set) var count: Int
  /// What it is.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The record is not comma-separated values.
    case malformed(CSVError)
    /// The header lacks a column without which no vote can be read.
    case missingColumn(String)
    /// The record has other cells than the header.
    case cellCount(found: Int, expected: Int)
    /// The vote is not one of the words of the table.
    case unknownVote(String, allowed: [String])
    /// Neither the name nor the code is that of a delegation.
    case unknownDelegation(name: String, code: String)
    /// The number of the vote is none.
    case badNumber(String, column: String)
    /// The day is none.
    case badDay(String)
    /// A flag is none of 0, 1 and empty.
    case badFlag(String, column: String)
    /// Two records of roll calls have the same number and say different things.
    case repeatedNumber(Int)
  }
}

extension VoteTableProblem: CustomStringConvertible {
  /// The place, what is wrong there and what to do, as one sentence.
  public var description: String {
    if case .malformed(let error) = kind { return "\(error.description); the record was left out" }
    let others = count > 1 ? " (as in \(count - 1) more \(count == 2 ? "record" : "records"))" : ""
    return "line \(line): \(sentence)\(others)"
  }

  private var sentence: String {
    switch kind {
    case .malformed(let error): error.description
    case .missingColumn(let name): "the header lacks the column \(name); get the table again, or put the column in"
    case .cellCount(let found, let expected):
      "the record has \(found) cells and the header \(expected), so it was left out; "
        + "put cells that hold a separator into quotes"
    case .unknownVote(let text, let allowed):
      "the vote “\(text)” is none of \(allowed.joined(separator: ", ")), so it was left out; correct it"
    case .unknownDelegation(let name, let code):
      "no delegation has the \(name.isEmpty ? "code “\(code)”" : "name “\(name)”")"
        + "\(name.isEmpty || code.isEmpty ? "" : " or the code “\(code)”"), so its votes were left out; "
        + "correct it, or add the name to country-aliases.tsv (--tables)"
    case .badNumber(let text, let column):
      "the \(column) “\(text)” is not a whole number, so the record was left out; correct it"
    case .badDay(let text): "the date “\(text)” is not a day, so it was left empty; write year-month-day"
    case .badFlag(let text, let column):
      "“\(text)” in the column \(column) is none of 0, 1 and NA, so what was voted on was left empty; correct it"
    case .repeatedNumber(let number):
      "the roll call \(number) stands twice with different facts, and the first was taken; keep one of them"
    }
  }
}
