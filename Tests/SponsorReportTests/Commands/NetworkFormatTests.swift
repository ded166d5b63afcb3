import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct NetworkFormatTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private func run(_ words: String, ledger: String = Fixture.ledger) throws -> ProgramResult {
    let words = words.split(separator: " ").map(String.init)
    return try program.run([words[0], "-"] + words.dropFirst(), input: Array(ledger.utf8))
  }

  @Test("An overlap as a network: names, texts, the measure as weight, the texts shared, and how it was made")
  func overlap() throws {
    let result = try run("overlap -f gexf -m jaccard --without-rosters")
    #expect(result.exitCode == 0)
    let gexf = result.standardOutput
    #expect(
      gexf.contains(
        "<description>Method: R = 2 texts compared; counted: roles sponsor, cosponsor; without members from rosters; "
          + "jaccard = o / (a + b - o), with a the texts of the first, b those of the second, "
          + "o those of both; no tie where the value is 0 or undefined; made by sponsor-report"))
    #expect(gexf.contains("<node id=\"BOL\" label=\"Bolivia (Plurinational State of)\">"))
    #expect(gexf.contains("source=\"ALB\" target=\"BOL\" weight=\"1.0\">"))
    #expect(gexf.contains("source=\"ALB\" target=\"CHL\" weight=\"0.5\">"))
    #expect(gexf.components(separatedBy: "<edge ").count == 4)

    let graphml = try run("overlap --format graphml -q --names fr").standardOutput
    #expect(graphml.contains("<data key=\"n1\">Bolivie (État plurinational de)</data>"))
    #expect(graphml.contains("<key id=\"e1\" for=\"edge\" attr.name=\"shared\" attr.type=\"long\"/>"))
    #expect(graphml.components(separatedBy: "<edge ").count == 7)
  }

  @Test("What two delegations have not in common is no tie")
  func zero() throws {
    let graphml = try run("overlap -f graphml -q --roles against,cosponsor").standardOutput
    #expect(graphml.contains("<node id=\"ALB\">") && graphml.contains("<node id=\"FRA\">"))
    let apart = try run("overlap -f graphml -q --roles against,introduced,in-favour --body A/C.1").standardOutput
    #expect(apart.hasSuffix("    <data key=\"g2\">sponsor-report \(programVersion)</data>\n  </graph>\n</graphml>\n"))
  }

  @Test("Blocs are on the nodes")
  func clusters() throws {
    let gexf = try run("clusters -k 2 -f gexf -q").standardOutput
    #expect(gexf.contains("<attribute id=\"3\" title=\"bloc\" type=\"long\"/>"))
    #expect(gexf.components(separatedBy: "<attvalue for=\"3\" value=\"1\"/>").count == 3)
    #expect(gexf.components(separatedBy: "<attvalue for=\"3\" value=\"2\"/>").count == 3)
    #expect(gexf.contains("average linkage of 1 - jaccard, cut into 2"))
  }

  @Test("Communities are on the nodes, and who has no tie is counted")
  func communities() throws {
    let result = try run("clusters --method leiden --network jaccard --without-rosters -f graphml")
    let graphml = result.standardOutput
    #expect(result.exitCode == 0 && graphml.contains("attr.name=\"bloc\" attr.type=\"long\"/>"))
    #expect(graphml.contains("<data key=\"g0\">Blocs in the network of jaccard</data>"))
    #expect(graphml.contains("leiden communities of the network of jaccard") && graphml.contains("; seed 1; made by"))
    #expect(graphml.components(separatedBy: "<edge ").count == 4)
    let untied = try run("clusters --method leiden --without-rosters -f gexf")
    #expect(untied.standardError.contains("have no tie in the network of the sdsm backbone"))
  }

  @Test("Agreement: the number of votes is on nodes and ties; a negative value is a magnitude and a sign")
  func agreement() throws {
    let lijphart = try run("agreement -f gexf -q", ledger: VoteFixture.ledger).standardOutput
    #expect(
      lijphart.contains(
        "source=\"ALB\" target=\"DEU\" weight=\"50.0\">\n        <attvalues>\n          "
          + "<attvalue for=\"0\" value=\"2.0\"/>"))
    #expect(!lijphart.contains("title=\"sign\""))
    // In the vote on a paragraph Albania stands alone against the other three.
    let s = try run("agreement -f graphml -q -m s-absolute --division paragraph", ledger: VoteFixture.ledger)
      .standardOutput
    #expect(s.contains("<key id=\"e1\" for=\"edge\" attr.name=\"sign\" attr.type=\"long\"/>"))
    #expect(s.components(separatedBy: "<data key=\"e0\">1.0</data>\n      <data key=\"e1\">-1</data>").count == 4)
    #expect(s.components(separatedBy: "<data key=\"e0\">1.0</data>\n      <data key=\"e1\">1</data>").count == 4)

    let blocs = try run("clusters --by agreement -k 2 -f graphml -q", ledger: VoteFixture.ledger).standardOutput
    #expect(blocs.contains("attr.name=\"bloc\""))
    #expect(blocs.components(separatedBy: "<data key=\"n3\">").count == 5)
  }

  @Test(
    "What is no network is refused before anything is read",
    arguments: [
      ("overlap --pairs -f gexf", "\"--pairs\" and \"--format gexf\" exclude each other; keep one"),
      ("agreement --pairs -f graphml", "\"--pairs\" and \"--format graphml\" exclude each other; keep one"),
      (
        "clusters -f graphml",
        "\"--format graphml\" means nothing without \"--count\", \"--height\" or \"--silhouette\"; add one"
      ),
      (
        "clusters --method leiden --network jaccard --scan -f graphml",
        "\"--scan\" and \"--format graphml\" exclude each other; keep one"
      ),
      ("cohesion -f gexf", "\"--format\" cannot be \"gexf\"; it is csv, markdown, json or xlsx"),
      ("extract -f graphml", "\"--format\" cannot be \"graphml\"; it is csv, json or xlsx"),
      ("check -f gexf", "\"--format\" cannot be \"gexf\"; it is markdown, csv, json or xlsx"),
    ])
  func refused(_ words: String, _ sentence: String) throws {
    let result = try run(words)
    #expect(result.exitCode == 64)
    #expect(result.standardOutput == "")
    #expect(result.standardError.hasPrefix("sponsor-report: \(sentence)\n"))
  }
}
