import Sponsors

/// The swings between pairs of votes on one text, as tables.
public struct SwingTable: Sendable {
  /// The swings.
  public let swings: [Swing]

  /// The tables of `swings`.
  public init(_ swings: [Swing]) { self.swings = swings }

  private static let positions: [VotePosition?] = VotePosition.allCases + [nil]
  private static let voteColumns = [
    "first_document", "first_vote", "second_document", "second_vote", "draft", "resolution",
  ]

  /// The transitions as CSV: the two votes, `from`, `to`, `delegations`; sixteen rows a pair, `absent` being one of
  /// the four positions. - Complexity: O(pairs).
  public func csv() -> [UInt8] { CSVWriter.bytes { writeRows(to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(to sink: inout some RowSink) {
    for column in Self.voteColumns + ["from", "to", "delegations"] { sink.cell(column) }
    sink.endRow()
    for swing in swings {
      for from in Self.positions {
        for to in Self.positions {
          Self.write(swing, to: &sink)
          sink.cell(VoteStatement.word(from))
          sink.cell(VoteStatement.word(to))
          sink.cell(swing[from, to])
          sink.endRow()
        }
      }
    }
  }

  /// Everybody who moved as CSV: the two votes, `country`, `name` where names are given, `from`, `to`.
  /// - Complexity: O(moves).
  public func movesCSV(names: DelegationNames? = nil) -> [UInt8] {
    CSVWriter.bytes { writeMoves(names: names, to: &$0) }
  }

  /// Writes the rows of `movesCSV`, the header first.
  public func writeMoves(names: DelegationNames? = nil, to sink: inout some RowSink) {
    for column in Self.voteColumns + ["country"] { sink.cell(column) }
    if names != nil { sink.cell("name") }
    sink.cell("from")
    sink.cell("to")
    sink.endRow()
    for swing in swings {
      for move in swing.moves {
        Self.write(swing, to: &sink)
        sink.cell(move.delegation.text)
        if let names { sink.cell(names(move.delegation)) }
        sink.cell(VoteStatement.word(move.from))
        sink.cell(VoteStatement.word(move.to))
        sink.endRow()
      }
    }
  }

  /// For each pair the table of transitions as Markdown, and who changed position. - Complexity: O(moves).
  public func markdown(names: DelegationNames? = nil) -> String {
    var text = "# Swing\n\nRows: the position in the first vote; columns: in the second.\n"
    for swing in swings {
      text += "\n## " + MarkdownTable.escaped("\(swing.first.id) to \(swing.second.id)") + "\n\n"
      var table = MarkdownTable(
        columns: [("from", false)] + Self.positions.map { (VoteStatement.word($0), true) })
      for from in Self.positions {
        table.cell(VoteStatement.word(from))
        for to in Self.positions { table.cell(swing[from, to]) }
        table.endRow()
      }
      let changed = swing.moves.filter(\.isChangeOfPosition).map { move in
        "\(names?(move.delegation) ?? move.delegation.text) (\(VoteStatement.word(move.from)) to "
          + "\(VoteStatement.word(move.to)))"
      }
      text += table.text + "\nChanged position: "
      text += changed.isEmpty ? "none.\n" : MarkdownTable.escaped(changed.joined(separator: "; ")) + ".\n"
    }
    return text
  }

  private static func write(_ swing: Swing, to sink: inout some RowSink) {
    sink.cell(swing.first.id.document)
    sink.cell(swing.first.id.number)
    sink.cell(swing.second.id.document)
    sink.cell(swing.second.id.number)
    sink.cell(swing.second.draft.isEmpty ? swing.first.draft : swing.second.draft)
    sink.cell(swing.second.resolution.isEmpty ? swing.first.resolution : swing.second.resolution)
  }
}
