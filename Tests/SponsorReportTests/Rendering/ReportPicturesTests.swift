import Analytics
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportPicturesTests {
  /// A report on who sponsors which drafts, a row a delegation as digits.
  private func report(
    _ rows: KeyValuePairs<String, String>, names: Language = .en, jobs: Int = 1, reversed: Bool = false
  ) throws -> Report {
    var corpus = Corpus(extractor: try programExtractor.get())
    var actions: [Action] = []
    for (country, digits) in rows {
      for (number, digit) in digits.enumerated() where digit == "1" {
        actions.append(
          Action(
            document: "A/78/1", session: 78, body: "A/C.3", date: Day(iso: "2023-11-15"), paragraph: "16",
            draft: "A/C.3/78/L.\(number + 1)", title: "", role: .sponsor,
            country: try #require(DelegationCode(country))))
      }
    }
    for action in reversed ? actions.reversed() : actions { corpus.ledger.append(action) }
    return Report(
      corpus, selection: Selection(roles: [.sponsor, .cosponsor]), kept: Selection(),
      names: try corpus.registry.collation(names), jobs: jobs)
  }

  private func files(_ report: Report) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    report.forEachPicture { files[$0] = $1 }
    report.forEachGraph { files[$0] = $1 }
    return files
  }

  /// Two groups of four that sponsor apart, often enough to be tied.
  private static let groups: KeyValuePairs = [
    "ARG": "11111111111111000000000000000000", "BOL": "11111111111111000000000000000000",
    "CHL": "11111111111111000000000000000000", "PER": "11111111111110000000000000000100",
    "DEU": "00000000000000111111111111111100", "ESP": "00000000000000111111111111111100",
    "FRA": "00000000000000111111111111111010", "ITA": "00000000000000111111111111111001",
  ]

  @Test("Every picture is there, well formed, and names delegations in the language of the report")
  func pictures() throws {
    for (language, chile) in [(Language.en, "Chile"), (.fr, "Chili"), (.zh, "智利"), (.ar, "شيلي")] {
      let report = try report(Self.groups, names: language)
      let files = files(report)
      #expect(report.pictures.map(\.file).allSatisfy { files[$0] != nil })
      for name in ["heatmap.svg", "dendrogram.svg", "network.svg"] {
        #expect(try #require(ParsedXML(files[name] ?? [])).words("text").contains(chile))
      }
      #expect(files["ideal-points.svg"] == nil)
    }
  }

  @Test("The same bytes for any number of threads and any order of the ledger")
  func sameBytes() throws {
    let first = files(try report(Self.groups))
    #expect(files(try report(Self.groups)) == first)
    #expect(files(try report(Self.groups, jobs: 4)) == first)
    #expect(files(try report(Self.groups, reversed: true)) == first)
  }

  @Test("The network says how many pairs are tied")
  func ties() throws {
    let report = try report(Self.groups)
    let backbone = try report.backbone.get()
    let parsed = try #require(ParsedXML(files(report)["network.svg"] ?? []))
    #expect(backbone.tieCount > 0)
    #expect(parsed.words("desc")[0].hasPrefix("\(backbone.tieCount) of 28 pairs are tied"))
    let untied: KeyValuePairs = ["ARG": "1100", "CHL": "0110", "PER": "0011"]
    let empty = try #require(ParsedXML(files(try self.report(untied))["network.svg"] ?? []))
    #expect(empty.words("desc")[0].contains("too few texts for any of 3 pairs"))
    #expect(!empty.elements.contains { $0.name == "circle" })
  }

  @Test("Where there is nothing to compare, the pictures say so")
  func nothing() throws {
    let cases: [KeyValuePairs<String, String>] = [[:], ["CHL": "111"], ["CHL": "1", "PER": "1"]]
    for rows in cases {
      let files = files(try report(rows))
      for name in ["heatmap.svg", "dendrogram.svg"] {
        let parsed = try #require(ParsedXML(files[name] ?? []))
        #expect(parsed.words("desc")[0].hasPrefix("There is nothing to compare"))
      }
      #expect(ParsedXML(files["network.svg"] ?? []) != nil)
      let graph = try #require(ParsedXML(files["network.graphml"] ?? []))
      #expect(graph.elements.count { $0.name == "node" } == rows.count)
      #expect(ParsedXML(files["network.gexf"] ?? []) != nil)
    }
  }

  @Test("The graph files know of every delegation and tie what the tables know")
  func graphs() throws {
    let report = try report(Self.groups)
    let backbone = try report.backbone.get()
    let parsed = try #require(ParsedXML(files(report)["network.graphml"] ?? []))
    let keys = parsed.elements.filter { $0.name == "key" }.compactMap { $0.attributes["attr.name"] }
    for name in [
      "code", "name", "texts", "degree", "strength", "regional_group", "bloc", "bloc_stability", "own_share", "swing",
      "weight", "sign", "shared", "expected", "p_upper", "p_lower", "q", "jaccard",
    ] {
      #expect(keys.contains(name), "\(name)")
    }
    #expect(parsed.elements.count { $0.name == "node" } == 8)
    #expect(parsed.elements.count { $0.name == "edge" } == backbone.tieCount)
    let gexf = try #require(ParsedXML(files(report)["network.gexf"] ?? []))
    #expect(gexf.elements.count { $0.name == "node" } == 8)
    #expect(gexf.elements.count { $0.name == "edge" } == backbone.tieCount)
  }
}
