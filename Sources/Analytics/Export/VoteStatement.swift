import Sponsors

/// What every output about votes says of the votes compared.
enum VoteStatement {
  /// How many votes were compared, and which.
  static func compared(_ voteCount: Int, _ unstatedDivisionCount: Int, _ selection: VoteSelection) -> String {
    "V = \(voteCount) votes compared (\(selection); of \(unstatedDivisionCount) it is not stated)"
  }

  /// The same for a matrix.
  static func compared(_ matrix: VoteMatrix) -> String {
    compared(matrix.voteCount, matrix.unstatedDivisionCount, matrix.selection)
  }

  /// The word for a position, `absent` for none.
  static func word(_ position: VotePosition?) -> String { position?.word ?? "absent" }

  /// The columns that name a vote.
  static let columns = ["document", "vote", "session", "body", "date", "draft", "resolution", "title", "division"]

  /// Writes the cells of `columns`.
  static func write(_ vote: RollCall, to csv: inout CSVWriter) {
    csv.cell(vote.id.document)
    csv.cell(vote.id.number)
    csv.cell(vote.session)
    csv.cell(vote.body)
    csv.cell(vote.date?.iso ?? "")
    csv.cell(vote.draft)
    csv.cell(vote.resolution)
    csv.cell(vote.title)
    csv.cell(vote.division?.rawValue ?? "")
  }
}
