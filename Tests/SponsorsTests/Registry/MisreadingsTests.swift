import Testing

@testable import Sponsors

/// `misreadings.tsv` as it is read.
@Suite struct MisreadingsTests {
  private func read(_ rows: String...) throws -> Misreadings {
    let text = "printed\tmeant\n" + rows.map { $0.replacing("|", with: "\t") + "\n" }.joined()
    return try Misreadings(Table(file: Misreadings.file, bytes: Array(text.utf8), required: ["printed", "meant"]))
  }

  @Test func pairsAreFoundWhereTheirLettersEnd() throws {
    let misreadings = try read("rn|m", "n|u", "6|É")
    let letters = Misreadings.letters(of: "barn6")
    #expect(
      misreadings.pairs(endingAt: 4, in: letters).map(\.meant) == [
        Misreadings.letters(of: "m"), Misreadings.letters(of: "u"),
      ])
    #expect(misreadings.pairs(endingAt: 5, in: letters).map(\.meant) == [Misreadings.letters(of: "e")])
    #expect(misreadings.pairs(endingAt: 1, in: letters).isEmpty)
    // The pair is longer than what stands there.
    #expect(
      misreadings.pairs(endingAt: 1, in: Misreadings.letters(of: "n")).map(\.meant) == [Misreadings.letters(of: "u")])
  }

  @Test func aCharacterIsOneLetterInEveryScript() {
    #expect(Misreadings.letters(of: "нп").count == 2)
    #expect(Misreadings.letters(of: "é") == Misreadings.letters(of: "E"))
  }

  @Test(arguments: ["n|", "|n", "n|1", "abcd|n", "n|a b", "n|,", "~|n"]) func aRowThatSaysNothingIsRefused(
    _ row: String
  ) {
    #expect(throws: TableError.self) { try read(row) }
  }

  @Test func theTableIsSaidWithLineAndForm() {
    #expect {
      try read("n|u", "n|7")
    } throws: { error in
      "\(error)" == "misreadings.tsv:3: \"7\" cannot stand in meant; write one of one to three letters"
    }
  }
}
