import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

/// What must hold of every brief of every report.
@Suite struct BriefLawsTests {
  /// The small world, and the committed sample.
  static let reports: [(name: String, report: Result<Report, any Error>)] = [
    ("small world", Result { try BriefFixture.report() }), ("sample", Result { try sample() }),
  ]

  private static func sample() throws -> Report {
    let folder = ReadmeTests.root.appendingPathComponent("Reports/third-committee/documents")
    var corpus = Corpus(extractor: try programExtractor.get())
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where name.hasSuffix(".txt") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let reading = try corpus.extractor.read(bytes, name: Corpus.documentName(name))
      corpus.documents.append(reading.summary)
      corpus.ledger.append(contentsOf: reading.actions)
    }
    var kept = Selection()
    kept.roles = Set(Role.allCases)
    return Report(corpus, selection: Selection(), kept: kept, names: try corpus.registry.collation(.en))
  }

  @Test("The laws hold of every brief", arguments: reports.indices)
  func laws(index: Int) throws {
    let report = try Self.reports[index].report.get()
    let briefs = Briefs(report)
    let places = Set(report.ledger.map { Place(document: $0.document, paragraph: $0.paragraph) })
    #expect(report.delegationsWithPage.count > 10)
    for code in report.delegationsWithPage {
      let brief = briefs.brief(on: code)
      try numbers(brief, code)
      lines(brief, code)
      for part in brief.texts.flatMap(\.parts) {
        if case .place(let document, let detail) = part {
          // ", paras. 9 and 15": every one of them.
          let words = detail.split { " ,".contains($0) }.dropFirst().filter { $0 != "and" }
          let paragraphs = detail.hasPrefix(", para") ? words.map(String.init) : [""]
          for paragraph in paragraphs {
            #expect(places.contains(Place(document: document, paragraph: paragraph)), "\(code): \(document)\(detail)")
          }
        }
      }
      sponsored(brief, briefs, code)
      page(brief, code)
    }
  }

  private struct Place: Hashable {
    let document, paragraph: String
  }

  /// Every number with a base is at most its base.
  private func numbers(_ brief: Brief, _ code: DelegationCode) throws {
    for text in brief.texts.map(\.plain) {
      for match in text.matches(of: /(\d+) of (?:the |its |them )?(\d+)/) {
        let number = try #require(Int(match.1)), base = try #require(Int(match.2))
        #expect(number <= base, "\(code): \(text)")
      }
    }
  }

  /// Nothing is said twice.
  private func lines(_ brief: Brief, _ code: DelegationCode) {
    var seen: Set<Substring> = []
    for line in BriefMarkdown(link: { _ in nil }).body(brief).split(separator: "\n") {
      #expect(seen.insert(line).inserted, "\(code): \(line)")
    }
  }

  /// Each text that the delegation is behind has one line, and their headings count them.
  private func sponsored(_ brief: Brief, _ briefs: Briefs, _ code: DelegationCode) {
    let behind = briefs.texts.filter { $0.set.contains(code) }
    let blocks = brief.sections.first { $0.heading == "What it sponsored" }?.blocks ?? []
    let items = blocks.flatMap { block -> [String] in
      if case .list(let items) = block { items.map(\.plain) } else { [] }
    }
    for text in behind {
      let name = briefs.name(text.family).plain
      #expect(
        items.count { $0.hasPrefix("\(name), ") || $0.hasPrefix("\(name); ") } == 1, "\(code): \(name)")
    }
    let counts = blocks.compactMap { block -> Int? in
      if case .heading(let words) = block { words.split { !$0.isNumber }.last.flatMap { Int($0) } } else { nil }
    }
    #expect(counts.reduce(0, +) == items.count)
  }

  /// Headings come in their order, anchors are single, and every link within the page has its goal.
  private func page(_ brief: Brief, _ code: DelegationCode) {
    let page = BriefHTML(names: .en) { _ in nil }.page(brief)
    var level = 0
    for match in page.matches(of: /<h([1-6])[ >]/) {
      let next = Int(match.1) ?? 0
      #expect(next <= level + 1 && (next > 1 || level == 0), "\(code)")
      level = next
    }
    let anchors = page.matches(of: /\ id="([^"]*)"/).map { $0.1 }
    #expect(Set(anchors).count == anchors.count)
    for match in page.matches(of: /href="#([^"]*)"/) { #expect(anchors.contains(match.1)) }
    #expect(!page.contains("http"))
  }
}
