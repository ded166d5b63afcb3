import Sponsors

/// What every output about votes says of the votes compared.
enum VoteStatement {
  /// How many votes were compared of how many, and which.
  static func compared(_ matrix: VoteMatrix) -> String {
    compared(
      matrix.voteCount, of: matrix.recordedCount, unstated: matrix.unstatedDivisionCount, matrix.selection)
  }

  /// The same from its numbers.
  static func compared(_ count: Int, of recorded: Int, unstated: Int, _ selection: VoteSelection) -> String {
    "V = \(count) of \(recorded) recorded votes compared (\(selection); of \(unstated) it is not stated)"
  }

  /// Of how many votes it is not known what they were on, as a phrase for the sentence on methods.
  static func unstated(_ count: Int) -> String { "of \(count) votes it is not stated what they were on" }

  /// The word for a position, `absent` for none.
  static func word(_ position: VotePosition?) -> String { position?.word ?? "absent" }

  /// The columns that name a vote.
  static let columns = ["document", "vote", "session", "body", "date", "draft", "resolution", "title", "division"]

  /// Writes the cells of `columns`.
  static func write(_ vote: RollCall, to sink: inout some RowSink) {
    sink.cell(vote.id.document)
    sink.cell(vote.id.number)
    sink.cell(vote.session)
    sink.cell(vote.body)
    sink.cell(vote.date)
    sink.cell(vote.draft)
    sink.cell(vote.resolution)
    sink.cell(vote.title)
    sink.cell(vote.division?.rawValue ?? "")
  }
}
