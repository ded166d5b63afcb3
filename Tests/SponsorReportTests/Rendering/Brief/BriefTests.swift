import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct BriefTests {
  /// A file beside the snapshots of the target.
  private static let folder = ReadmeTests.root.appendingPathComponent("Tests/SponsorReportTests/any").path

  /// Every section, as it is read.
  @Test("The brief of a small world reads as it is recorded, in both forms")
  func snapshot() throws {
    let briefs = Briefs(try BriefFixture.report())
    let brief = briefs.brief(on: try BriefFixture.code(BriefFixture.subject))
    try assertSnapshot(BriefMarkdown { _ in nil }.page(brief), named: "brief-PER.md", testFile: Self.folder)
    try assertSnapshot(BriefHTML(names: .en) { _ in nil }.page(brief), named: "brief-PER.html", testFile: Self.folder)
    #expect(
      brief.sections.map(\.heading) == [
        "What it sponsored", "Partners", "New and lost partners", "Texts it stayed away from",
        "Texts it is on with few of its partners", "From session 78 to session 79", "Votes",
        "Votes against its partners", "Statements and explanations", "Documents", "How to read the figures",
      ])
  }

  @Test("A delegation that did nothing has a brief of a sentence, and no empty section")
  func nothing() throws {
    let briefs = Briefs(try BriefFixture.report())
    let brief = briefs.brief(on: try BriefFixture.code("FJI"))
    #expect(
      brief.findings.map(\.plain) == [
        "Fiji stands behind none of the 14 texts compared, which are of sessions 78 and 79."
      ])
    #expect(brief.sections.allSatisfy { !$0.blocks.isEmpty })
    let empty = Briefs(try BriefFixture.report([])).brief(on: try BriefFixture.code("FJI"))
    #expect(empty.findings.map(\.plain) == ["No text with sponsors was read."])
    #expect(empty.sections.isEmpty)
  }

  @Test("One text of one document: who is behind it, and nothing that needs more")
  func oneText() throws {
    let actions = try ["CHL", "PER", "NOR"].map {
      Action(
        document: "A/C.3/79/L.1", language: .en, session: 79, date: Day(iso: "2024-10-10"), draft: "A/C.3/79/L.1",
        title: "Rivers", role: .sponsor, country: try BriefFixture.code($0))
    }
    let brief = Briefs(try BriefFixture.report(actions)).brief(on: try BriefFixture.code("PER"))
    #expect(
      brief.findings.first?.plain.hasPrefix(
        "Peru stands behind 1 of the one text compared, of session 79, in its own name.") == true)
    #expect(brief.sections.map(\.heading) == ["What it sponsored", "Documents", "How to read the figures"])
    #expect(!brief.texts.contains { $0.plain.contains("bloc") || $0.plain.contains("chance") })
  }

  @Test("The European Union has what it said on behalf of its members, Namibia nothing of the movement's")
  func organization() throws {
    let actions = try [("EU", "EU"), ("NAM", "NAM")].map { country, group in
      Action(
        document: "A/79/1", session: 79, paragraph: "4", draft: "A/C.3/79/L.1", title: "Rivers", role: .statement,
        timing: .after, country: try BriefFixture.code(country), group: try BriefFixture.code(group))
    }
    let report = try BriefFixture.report(actions)
    #expect(report.delegationsWithPage.map(\.text) == ["EU"])
    let union = Briefs(report).brief(on: try BriefFixture.code("EU"))
    #expect(
      union.texts.map(\.plain).contains(
        "“Rivers” (A/C.3/79/L.1), on behalf of its members, after the decision; A/79/1, para. 4."))
    #expect(Briefs(report).brief(on: try BriefFixture.code("NAM")).sections.isEmpty)
  }
}
