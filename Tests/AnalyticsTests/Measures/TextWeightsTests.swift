import Analytics
import Sponsors
import Testing

@Suite struct TextWeightsTests {
  /// One text of sessions 74, 75 and 76 (the last under a symbol of the committee and one of the plenary), one of a
  /// single session, and one without a title.
  private func ledger() throws -> Ledger {
    func action(_ draft: String, _ title: String, _ session: Int, _ country: String) throws -> Action {
      Action(
        document: "d\(session)", language: .en, session: session, draft: draft, title: title, role: .sponsor,
        country: try code(country))
    }
    return Ledger([
      try action("A/C.3/74/L.1", "Culture of peace and rest", 74, "BOL"),
      try action("A/C.3/75/L.7/Rev.1", "Culture of peace and rest", 75, "BOL"),
      try action("A/C.3/76/L.3", "Culture of peace and rest", 76, "BOL"),
      try action("A/76/L.20", "Culture of peace and rest", 76, "CHL"),
      try action("A/C.3/76/L.4", "Rights of the rested", 76, "CHL"),
      try action("A/C.3/76/L.5", "", 76, "CHL"),
    ])
  }

  @Test func aTextOfManySessionsCountsOnce() throws {
    let ledger = try ledger()
    let incidence = IncidenceMatrix(ledger: ledger)
    let weights = TextWeights(
      bySeriesOf: incidence, TiedTexts(ledger: ledger, titles: TitleKeys(try Extractor())))
    #expect(weights.values == [0.25, 0.25, 0.25, 0.25, 1, 1])
    #expect(weights.rule.contains("(4 texts in 1 series, all others weigh 1)"))
    let texts = ComparedTexts(incidence, weights: weights)
    #expect(OverlapSums(texts)[0, 1] == PairSums(first: 0.75, second: 2.25, shared: 0, texts: 3))
  }

  @Test func onlyTextsComparedAreCounted() throws {
    let ledger = try ledger()
    let incidence = IncidenceMatrix(ledger: ledger, selection: Selection(sessions: [75, 76]))
    let weights = TextWeights(
      bySeriesOf: incidence, TiedTexts(ledger: ledger, titles: TitleKeys(try Extractor())))
    let third = 1.0 / 3
    #expect(weights.values == [third, third, third, 1, 1])
    let single = IncidenceMatrix(ledger: ledger, selection: Selection(sessions: [74]))
    let one = TextWeights(bySeriesOf: single, TiedTexts(ledger: ledger, titles: TitleKeys(try Extractor())))
    #expect(one.values == nil)
    #expect(ComparedTexts(single, weights: one).rules == [one.rule])
  }

  private func read(_ csv: String) throws(TextWeightsError) -> TextWeights {
    let ledger: Ledger
    do {
      ledger = try self.ledger()
    } catch {
      throw .empty
    }
    let incidence = IncidenceMatrix(ledger: ledger, selection: Selection(sessions: [76]))
    return try TextWeights(csv: Array(csv.utf8), named: "w.csv", of: incidence, in: ledger)
  }

  @Test func aTableGivesWeightsToTextsUnderAnyOfTheirSymbols() throws {
    let weights = try read("note;weight;draft\nx;0.5;A/C.3/76/L.3\n")
    #expect(weights.values == [0.5, 1, 1, 1])
    #expect(weights.rule == "weights of texts from w.csv (3 not in it weigh 1)")
    let all = try read(
      "draft,weight\nA/C.3/76/L.3/Rev.2,2\n\nA/76/L.20,0\nA/C.3/76/L.4,1e-1\nA/C.3/76/L.5,1\nA/C.3/75/L.7,9\n")
    #expect(all.values == [2, 0, 0.1, 1])
    #expect(all.rule == "weights of texts from w.csv")
  }

  @Test(arguments: [
    ("", TextWeightsError.empty, "line 1: the table is empty"),
    ("draft;weigth\n", .missingColumn("weight", line: 1), "line 1: the header lacks the column weight"),
    ("draft,weight,draft\n", .repeatedColumn("draft", line: 1), "has the column draft twice"),
    ("draft,weight\nA/C.3/70/L.9,1\n", .unknownDraft(line: 2, "A/C.3/70/L.9"), "is no draft of what was read"),
    ("draft,weight\n,1\n", .unknownDraft(line: 2, ""), "line 2, column draft: the cell is empty"),
    ("draft,weight\nA/C.3/76/L.3,much\n", .notANumber(line: 2, "much"), "“much” is not a number"),
    ("draft,weight\nA/C.3/76/L.3,\n", .notANumber(line: 2, ""), "line 2, column weight: the cell is empty"),
    ("draft,weight\nA/C.3/76/L.3,nan\n", .notANumber(line: 2, "nan"), "“nan” is not a number"),
    ("draft,weight\nA/C.3/76/L.3,inf\n", .notANumber(line: 2, "inf"), "“inf” is not a number"),
    ("draft,weight\nA/C.3/76/L.3,1e200\n", .outOfRange(line: 2, "1e200"), "“1e200” is out of range"),
    ("draft,weight\nA/C.3/76/L.3,1e-200\n", .outOfRange(line: 2, "1e-200"), "“1e-200” is out of range"),
    ("draft,weight\nA/C.3/76/L.3,1,5\n", .surplusCell(line: 2), "line 2: the row has more cells than the header"),
    ("draft,weight\nA/C.3/76/L.3,-0.5\n", .negative(line: 2, "-0.5"), "“-0.5” is below 0"),
    (
      "draft,weight\nA/C.3/76/L.3,1\nA/C.3/76/L.3/Rev.1,1\n", .twice(line: 3, "A/C.3/76/L.3/Rev.1", first: 2),
      "has a weight already, on line 2"
    ),
    (
      "draft,weight\n\"A/C.3/76/L.3,1\n", .malformed(.unterminatedQuote(line: 2, column: 1)),
      "line 2, character 1: the quoted cell"
    ),
  ])
  func aTableThatGivesNoWeightsIsRefused(csv: String, error: TextWeightsError, sentence: String) {
    #expect(throws: error) { try read(csv) }
    #expect(error.description.contains(sentence))
  }
}
