import Analytics
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct PageSetsTests {
  private static let header =
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,country,"
    + "name,printed,via,group,reading\n"

  private static func row(_ document: String, _ paragraph: String, _ draft: String, _ role: String, _ code: String)
    -> String
  { "\(document),en,78,A/C.3,2023-11-12,\(paragraph),0,3,\(draft),,,,,\(role),,\(code),,\(code),,,exact\n" }

  /// Peru is named twice on one text, Chile withdraws from one, Åland's neighbour Sweden has a name that sorts
  /// otherwise in French.
  private static let ledger =
    header + row("A/78/2", "4", "A/C.3/78/L.2", "sponsor", "PER") + row("A/78/1", "9", "A/C.3/78/L.1", "sponsor", "SWE")
    + row("A/78/1", "9", "A/C.3/78/L.1", "sponsor", "DEU") + row("A/78/1", "10", "A/C.3/78/L.1", "cosponsor", "PER")
    + row("A/78/1", "", "A/C.3/78/L.1", "cosponsor", "PER") + row("A/78/2", "4", "A/C.3/78/L.2", "sponsor", "DEU")
    + row("A/78/2", "5", "A/C.3/78/L.2", "sponsor", "CHL") + row("A/78/2", "6", "A/C.3/78/L.2", "withdrawn", "CHL")
    + row("A/78/3", "1", "A/C.3/78/L.3", "sponsor", "CHL")

  /// What the page's script does with the part, put in Swift: names in their order, places in the order of the ledger.
  @Test("From the page's data follow the columns of compare --intersections", arguments: [Language.en, .fr, .ru])
  func intersections(names: Language) throws {
    let planted = try PlantedReport(Self.ledger, names: names)
    let part = try #require(PageSets(planted.report)?.parts.value("sets"))
    let codes = try #require(part.member("codes")).strings
    let places = try #require(part.member("places")).strings
    let flat = try #require(part.member("rows")).integers
    let rows = stride(from: 0, to: flat.count, by: 3).map {
      (text: flat[$0], code: codes[flat[$0 + 1]], place: places[flat[$0 + 2]])
    }
    let families = planted.report.incidence.families
    let result = try BuiltProgram("sponsor-report").run(
      ["compare"] + families.map(\.symbol)
        + ["--in", "-", "--intersections", "-q", "--format", "json", "--names", names.rawValue],
      input: Array(Self.ledger.utf8))
    #expect(result.exitCode == 0)
    let sets = SponsorSets(ledger: planted.report.everything, selection: planted.report.selection)
    for one in DraftIntersections(families.map(sets.set)).all {
      let members = Set(one.delegations.map(\.text))
      #expect(Set(rows.filter { one.texts.contains($0.text) && members.contains($0.code) }.map(\.code)) == members)
      let names = codes.filter(members.contains).compactMap(DelegationCode.init).map { planted.report.name($0) }
      #expect(result.standardOutput.contains("\"names\":\"\(names.joined(separator: "; "))\""))
      var found: [String] = []
      for row in rows where one.texts.contains(row.text) && members.contains(row.code) && !found.contains(row.place) {
        found.append(row.place)
      }
      #expect(result.standardOutput.contains("\"where\":\"\(found.joined(separator: "; "))\""))
    }
    #expect(rows.count == 7)
  }

  @Test("One text has nothing to be compared with")
  func one() throws {
    let report = try PlantedReport(Self.header + Self.row("A/78/1", "1", "A/C.3/78/L.1", "sponsor", "PER")).report
    #expect(PageSets(report) == nil)
  }
}
