import Analytics
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportPageTests {
  /// A report on two texts of that title, sponsored by some, each with these printed words.
  private func page(title: String, printed: String = "Chile", texts: Int = 2, excerpt: String? = nil) throws -> String {
    var corpus = Corpus(extractor: try programExtractor.get())
    for text in 1...texts {
      for code in ["CHL", "PER", "URY"].prefix(text % 2 + 2) {
        corpus.ledger.append(
          Action(
            document: "A/78/1", language: .en, session: 78, body: "A/C.3", span: 0..<5, draft: "A/C.3/78/L.\(text)",
            title: title, role: .sponsor, country: try #require(DelegationCode(code)), printed: printed))
      }
    }
    if let excerpt { corpus.excerpts[Excerpt.key("A/78/1", .en)] = [Excerpt(start: 0, text: excerpt)] }
    let report = Report(
      corpus, selection: Selection(roles: [.sponsor]), kept: Selection(), names: try corpus.registry.collation(.en))
    return String(decoding: ReportPage(report: report).bytes, as: UTF8.self)
  }

  @Test("Nothing that a document says becomes markup")
  func escaped() throws {
    let attack = "</script><script>alert(1)</script><!-- {{script}} ]]>"
    let page = try page(title: attack, printed: attack, excerpt: attack)
    let clean = try self.page(title: "x", printed: "x", excerpt: "x")
    func count(_ part: String, _ text: String) -> Int {
      text.split(separator: part, omittingEmptySubsequences: false).count
    }
    for part in ["<script", "</script", "<!--"] { #expect(count(part, page) == count(part, clean)) }
    #expect(page.contains("alert(1)"))
  }

  @Test("It asks for nothing from anywhere")
  func selfContained() throws {
    let page = try page(title: "x")
    // The name of SVG's elements is written like an address; nothing is fetched from it.
    for (part, most) in [
      ("http://www.w3.org/2000/svg", 2), ("http://", 2), ("https://", 0), ("src=", 0), ("@import", 0), ("url(", 0),
    ] {
      let places = page.split(separator: part, omittingEmptySubsequences: false).count - 1
      #expect(places <= most, "\(part) stands \(places) times in the page")
    }
  }

  @Test("A page that would be too large leaves out what is in the files beside it, and says so")
  func size() throws {
    let page = try page(
      title: String(repeating: "long title ", count: 900), texts: 40, excerpt: String(repeating: "y", count: 6_000_000))
    #expect(page.utf8.count <= ReportPage.mostBytes)
    // The data stand behind the style, at the beginning of the page.
    let head = String(decoding: page.utf8.prefix(100_000), as: UTF8.self)
    #expect(head.contains("{\"omitted\":[\"excerpts\"]"))
  }
}
