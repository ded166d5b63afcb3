import Analytics
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportTests {
  /// A report on actions as they would stand in a ledger: document, draft, role, country.
  private func report(
    _ rows: [(document: String, draft: String, role: Role, country: String)], title: String = "",
    roles: Set<Role> = [.sponsor, .cosponsor], names: Language = .en
  ) throws -> Report {
    var corpus = Corpus(extractor: try programExtractor.get())
    for row in rows {
      corpus.ledger.append(
        Action(
          document: row.document, session: 78, body: "A/C.3", date: Day(iso: "2023-11-15"), paragraph: "16",
          draft: row.draft, title: title, role: row.role, country: try #require(DelegationCode(row.country))))
    }
    var kept = Selection()
    kept.roles = Set(Role.allCases)
    return Report(
      corpus, selection: Selection(roles: roles), kept: kept, names: try corpus.registry.collation(names))
  }

  private func files(_ report: Report) -> [String: String] {
    var files: [String: String] = [:]
    report.forEachFile { name, bytes in files[name] = String(decoding: bytes, as: UTF8.self) }
    return files
  }

  @Test("Every file is among the entries by which the folder is known")
  func entries() throws {
    let report = try report([("A/78/1", "A/C.3/78/L.1", .sponsor, "CHL"), ("A/78/1", "A/C.3/78/L.2", .sponsor, "PER")])
    let names = files(report).keys
    #expect(names.allSatisfy { Report.entries.contains(String($0.prefix { $0 != "/" })) })
    #expect(names.contains(FreshFolder.marker))
    #expect(names.filter { $0.hasPrefix("delegations/") }.sorted() == ["delegations/CHL.md", "delegations/PER.md"])
  }

  @Test("With one text, or one delegation, files that compare hold their headers only")
  func tooLittle() throws {
    for rows in [
      [("d", "A/C.3/78/L.1", Role.sponsor, "CHL"), ("d", "A/C.3/78/L.1", Role.sponsor, "PER")],
      [("d", "A/C.3/78/L.1", Role.sponsor, "CHL"), ("d", "A/C.3/78/L.2", Role.sponsor, "CHL")], [],
    ] {
      let files = files(try report(rows))
      for name in ["overlap", "jaccard", "cosine"] { #expect(files["\(name).csv"] == "country,name\n") }
      #expect(
        files["clusters.csv"]
          == "country,name,bloc,texts,bloc_stability,own_share,nearest_other_bloc,other_share,swing\n")
      #expect(
        files["backbone.csv"] == "a,a_name,b,b_name,texts_a,texts_b,shared,expected,p_upper,p_lower,q,tie\n")
      #expect(files["dendrogram.csv"] == "left,right,height,size\n")
      #expect(files["pairs.csv"]?.split(separator: "\n").count == 1)
      #expect(files["report.md"]?.contains("There is too little to compare") == true)
    }
  }

  @Test("Members of a roster of uncertain days are told on the page and in their brief")
  func uncertainRosters() throws {
    var corpus = Corpus(extractor: try programExtractor.get())
    for (country, reading) in [("KIR", Reading.rosterUncertain), ("PER", .roster)] {
      corpus.ledger.append(
        Action(
          document: "d", session: 65, body: "A/C.2", date: Day(iso: "2010-11-15"), draft: "A/C.2/65/L.1",
          role: .sponsor,
          country: try #require(DelegationCode(country)), via: DelegationCode("YEM"), group: DelegationCode("G77"),
          reading: reading))
    }
    let english = try corpus.registry.collation(.en)
    let files = files(Report(corpus, selection: Selection(), kept: Selection(), names: english))
    let page = try #require(files["report.md"])
    #expect(page.contains("2 of these rest on the roster of a group on that day (Group of 77 and China)"))
    #expect(page.contains("Of 1 of them the tables are uncertain whether they belonged to it already, or still."))
    #expect(
      files["delegations/KIR.md"]?.contains(
        "through the Group of 77 and China (of which it may not have been a member on that day)") == true)
    #expect(files["delegations/PER.md"]?.contains("may not have been a member") == false)
    #expect(files["ledger.csv"]?.contains(",KIR,Kiribati,,YEM,G77,roster uncertain\n") == true)
  }

  @Test("What documents say is shown as it is, not as Markdown")
  func escaped() throws {
    let rows = [("d|1", "A/C.3/78/L.1", Role.sponsor, "CHL"), ("d|1", "A/C.3/78/L.2", Role.sponsor, "PER")]
    let files = files(try report(rows, title: "A [b](c) | <i>\nd"))
    for name in ["report.md", "delegations/CHL.md"] {
      let text = try #require(files[name])
      #expect(text.contains("A \\[b\\](c) \\| \\<i> d"))
      #expect(text.contains("d\\|1"))
      #expect(!text.contains("[b]("))
    }
  }

  @Test("A brief names the texts, the place and what was said")
  func brief() throws {
    let files = files(
      try report([
        ("d", "A/C.3/78/L.1", .sponsor, "CHL"), ("d", "A/C.3/78/L.2/Rev.1", .cosponsor, "CHL"),
        ("d", "A/C.3/78/L.1", .sponsor, "PER"), ("d", "A/C.3/78/L.2", .sponsor, "PER"),
        ("d", "A/C.3/78/L.1", .sponsor, "CUB"), ("d", "A/C.3/78/L.3", .sponsor, "TGO"),
        ("d", "A/C.3/78/L.3", .statement, "CHL"), ("d", "A/C.3/78/L.3", .abstaining, "GHA"),
      ]))
    let page = try #require(files["delegations/CHL.md"])
    #expect(
      page.hasPrefix(
        "# Chile (CHL)\n\nChile stands behind 2 of the 3 texts compared, which are of session 78: 1 in its own name and 1 by "
          + "joining later. Of the 3 other delegations, 1 stands behind as many texts and 2 behind fewer."))
    #expect(
      page.contains(
        """
        ### In its own name (1)

        - A/C.3/78/L.1, on 15 November 2023; d, para. 16.

        ### Joined later (1)

        - A/C.3/78/L.2 and Rev.1, on 15 November 2023; d, para. 16.
        """))
    #expect(page.contains("### Statements (1)\n\n- A/C.3/78/L.3, on 15 November 2023; d, para. 16.\n"))
    #expect(page.contains("Its partners cannot be told by so few: at least 5 texts are needed."))
    #expect(page.contains("\n[Back to the report](../report.md)\n"))
    #expect(files["delegations/GHA.md"]?.contains("Ghana stands behind none of the 3 texts compared") == true)
  }

  @Test("Who withdrew is told and stands behind the text no more")
  func withdrawn() throws {
    let files = files(
      try report([
        ("d", "A/C.3/78/L.1", .sponsor, "CHL"), ("d", "A/C.3/78/L.1", .sponsor, "SDN"),
        ("d", "A/C.3/78/L.1", .withdrawn, "SDN"), ("d", "A/C.3/78/L.2", .sponsor, "SDN"),
      ]))
    #expect(files["report.md"]?.contains("| A/C.3/78/L.1 |  | 78 | 2 | 0 | 0 | 1 | 1 |  | d |") == true)
    #expect(
      files["delegations/SDN.md"]?.contains(
        "### Withdrawn (1)\n\n- A/C.3/78/L.1, on 15 November 2023; d, para. 16.\n") == true)
    #expect(files["incidence.csv"] == "country,name,A/C.3/78/L.1,A/C.3/78/L.2\nCHL,Chile,1,0\nSDN,Sudan,0,1\n")
  }
}
