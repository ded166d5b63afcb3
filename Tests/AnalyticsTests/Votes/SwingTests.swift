import Analytics
import Sponsors
import Testing

@Suite struct SwingTests {
  @Test func transitions() throws {
    let matrix = try voteMatrix(["A": "11", "B": "12", "C": "1.", "D": ".3", "E": "..", "F": "31"])
    let swing = Swing(in: matrix, from: 0, to: 1)
    #expect(swing[.inFavour, .inFavour] == 1 && swing[.inFavour, .abstaining] == 1 && swing[.inFavour, nil] == 1)
    #expect(swing[nil, .against] == 1 && swing[nil, nil] == 1 && swing[.against, .inFavour] == 1)
    #expect(swing[.abstaining, .abstaining] == 0)
    #expect(swing.moves.map(\.delegation.text) == ["B", "C", "D", "F"])
    #expect(swing.moves.filter(\.isChangeOfPosition).map(\.delegation.text) == ["B", "F"])
    // Backwards, every transition is turned round.
    let back = Swing(in: matrix, from: 1, to: 0)
    let positions: [VotePosition?] = VotePosition.allCases + [nil]
    for from in positions { for to in positions { #expect(back[to, from] == swing[from, to]) } }
  }

  @Test func tables() throws {
    let matrix = try voteMatrix(["A": "11", "B": "12", "C": "1."])
    let table = SwingTable([Swing(in: matrix, from: 0, to: 1)])
    let lines = String(decoding: table.csv(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 17)
    #expect(lines[1] == "X,1,X,2,,,in-favour,in-favour,1")
    #expect(lines.contains("X,1,X,2,,,in-favour,absent,1"))
    #expect(
      String(decoding: table.movesCSV(), as: UTF8.self)
        == "first_document,first_vote,second_document,second_vote,draft,resolution,country,from,to\n"
        + "X,1,X,2,,,B,in-favour,abstaining\nX,1,X,2,,,C,in-favour,absent\n")
    let markdown = table.markdown()
    #expect(markdown.contains("| in-favour | 1 | 1 | 0 | 1 |\n"))
    #expect(markdown.hasSuffix("Changed position: B (in-favour to abstaining).\n"))
  }
}
