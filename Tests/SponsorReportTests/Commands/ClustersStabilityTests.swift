import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ClustersStabilityTests {
  private func clusters(_ options: [String], _ ledger: String = PlantedLedger.ledger()) throws -> ProgramResult {
    try BuiltProgram("sponsor-report").run(["clusters", "-"] + options, input: Array(ledger.utf8))
  }

  @Test("Planted blocs are highly stable, and nobody swings")
  func planted() throws {
    let result = try clusters(["-k", "3", "--stability", "39"])
    #expect(result.exitCode == 0)
    let lines = result.standardOutput.split(separator: "\n")
    #expect(lines[0] == "country,name,bloc,texts,bloc_stability,own_share,nearest_other_bloc,other_share,swing")
    #expect(column(0, of: result.standardOutput) == PlantedLedger.blocs.flatMap { $0 }.sorted())
    #expect(Set(column(8, of: result.standardOutput)) == ["no"])
    #expect(column(4, of: result.standardOutput).allSatisfy { (Double($0) ?? 0) > 0.85 })
    #expect(result.standardError.contains("more structure than chance in these blocs: p = 0.025 in 39 draws"))
    #expect(result.standardError.contains("; seed 1; made by sponsor-report"))
    let page = try clusters(["-k", "3", "--stability", "39", "-f", "markdown"]).standardOutput
    #expect(page.contains("- Bloc 1, 4 delegations: highly stable, "))
    #expect(page.contains("Swing delegations: none.") && page.contains("\n---\n\nMethod: R = 36 texts compared"))
  }

  @Test("The same bytes for any number of threads, other draws for another seed")
  func threads() throws {
    let one = try clusters(["-k", "4", "--stability", "30", "--seed", "7", "-j", "1"])
    #expect(
      try clusters(["-k", "4", "--stability", "30", "--seed", "7", "-j", "8"]).standardOutput == one.standardOutput)
    #expect(try clusters(["-k", "4", "--stability", "30", "--seed", "8"]).standardOutput != one.standardOutput)
  }

  @Test("Where nothing can be significant no bloc is named, and it is said why")
  func verdicts() throws {
    let few = try clusters(["-k", "2", "--stability", "99", "-q"], PlantedLedger.tooFew)
    #expect(few.exitCode == 0)
    #expect(
      column(2, of: few.standardOutput) == ["", "", "", ""]
        && column(3, of: few.standardOutput) == ["1", "1", "1", "1"])
    #expect(
      few.standardError
        == "sponsor-report: no bloc is named: too few texts: with 2 texts no two delegations could be tied at 0.05 "
        + "(the least possible p-value is 0.5)\n")
    let one = try clusters(["-k", "1", "--stability", "99", "-q", "-f", "markdown"])
    #expect(one.standardOutput.contains("**No bloc is named: nothing to test: 12 delegations in 1 bloc.**"))
    #expect(one.standardError.contains("no bloc is named: nothing to test"))
  }

  @Test("What needs blocs of sponsors is refused without them")
  func refused() throws {
    for (typed, sentence) in [
      (
        "clusters x --stability 100",
        "\"--stability\" means nothing without \"--count\", \"--height\" or \"--silhouette\"; add one"
      ),
      ("clusters x -k 3 --stability 18", "\"--stability\" cannot be \"18\"; it is a whole number from 19 to 100000"),
      ("clusters x -k 3 --seed 3", "\"--seed\" means nothing without \"--stability\"; give both or none"),
      (
        "clusters x -k 3 --by agreement --stability 99",
        "\"--stability\" and \"--by agreement\" exclude each other; keep one"
      ),
      (
        "clusters x -k 3 --stability 99 --over-sessions",
        "\"--stability\" and \"--over-sessions\" exclude each other; keep one"
      ),
    ] { #expect(try usageError(typed)?.sentence == sentence) }
    let failed = try clusters(["-k", "50", "--stability", "99", "-q"])
    #expect(failed.exitCode == 2 && failed.standardError.contains("50 clusters of 12 delegations"))
  }
}
