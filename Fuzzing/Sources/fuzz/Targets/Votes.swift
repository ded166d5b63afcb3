import Sponsors

extension Target {
  /// A table of votes: read whole and read in pieces it gives the same rows, and each record is a vote or a problem.
  ///
  /// The first byte is the length of the pieces, the rest is the table.
  static let votes = Target(name: "votes") { bytes in
    guard let length = bytes.first else { return }
    let table = bytes.dropFirst()
    guard let whole = rows(of: table, in: [table]) else { return }
    let step = max(1, Int(length))
    let starts = stride(from: table.startIndex, to: table.endIndex, by: step)
    guard let pieced = rows(of: table, in: starts.map { table[$0..<min($0 + step, table.endIndex)] }) else { return }
    law(whole.ledger == pieced.ledger, "pieces of \(step) bytes give the ledger that the whole gives")
    law(whole.rows.summary == pieced.rows.summary, "pieces of \(step) bytes give the same summary")
    law(whole.rows.review == pieced.rows.review, "pieces of \(step) bytes give the same doubts")
    law(whole.rows.problems == pieced.rows.problems, "pieces of \(step) bytes give the same problems")
    for problem in whole.rows.problems { law(isSaid: problem) }
    law(whole.rows.summary.actions == whole.ledger.count, "the summary counts \(whole.ledger.count) actions")
    for action in whole.ledger {
      law(action.span.upperBound <= table.count, "\(action.span) lies in \(table.count) bytes")
      law(Standard.extractor.registry.isKnown(action.country), "no delegation has the code \(action.country)")
    }
  }

  private static func rows(
    of table: ArraySlice<UInt8>, in pieces: [ArraySlice<UInt8>]
  ) -> (ledger: Ledger, rows: VoteTable.Rows)? {
    guard var reader = VoteTableReader(head: table, document: "input") else { return nil }
    for piece in pieces { reader.append(piece) }
    var ledger = Ledger()
    let rows = reader.finish().add(to: &ledger, registry: Standard.extractor.registry)
    return (ledger, rows)
  }
}
