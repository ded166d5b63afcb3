import Foundation
import Sponsors
import TestSupport
import Testing

/// Real documents against lists that were read from them by hand and checked against their printed totals.
@Suite(
  .enabled(if: sharedDocuments != nil, "the real documents (../shared) are not beside the project"))
struct GoldListTests {
  private let shared = sharedDocuments ?? URL(fileURLWithPath: "/")

  private func read(_ path: String) throws -> DocumentReading {
    let file = shared.appending(path: path)
    let name = file.deletingPathExtension().lastPathComponent
    return try programExtractor.get().read([UInt8](Data(contentsOf: file)), name: name)
  }

  /// The rows of a gold list, each as its cells in the order of `columns`.
  private func gold(_ file: String, _ columns: [String]) throws -> Set<[String]> {
    var reader = CSVReader([UInt8](try Data(contentsOf: shared.appending(path: "gold/\(file)"))))
    var record = CSVRecord()
    var header: [String] = []
    var rows: Set<[String]> = []
    while try reader.read(into: &record) {
      let cells = (0..<record.count).map { record.text($0) }
      if header.isEmpty {
        header = cells
      } else {
        rows.insert(columns.map { column in header.firstIndex(of: column).map { cells[$0] } ?? "" })
      }
    }
    return rows
  }

  @Test func frenchCommitteeReport() throws {
    let reading = try read("documents/seeds/000_348009748e4bdea9.txt")
    let found = Set(
      reading.actions.map {
        [
          $0.paragraph, $0.draft, $0.role.rawValue, $0.timing?.rawValue ?? "", $0.country.text, $0.via?.text ?? "",
          $0.group?.text ?? "",
        ]
      })
    let expected = try gold(
      "third-committee-76.csv", ["paragraph", "draft", "role", "timing", "country", "via", "group"])
    #expect(found.subtracting(expected) == [])
    #expect(expected.subtracting(found) == [])
    #expect(reading.review.isEmpty)
    #expect(reading.actions.count == 260)
    #expect(reading.summary.session == 76)
    #expect(reading.summary.body == "A/C.3")
    #expect(reading.actions.first?.date == Day(iso: "2021-11-12"))
  }

  @Test func documentsWithoutListsGiveNothing() throws {
    for (file, kind) in [
      ("001_f5eaec8a87b878dc", DocumentKind.report), ("002_767ec97c2a554405", .resolution),
      ("003_7a627495ca32ea16", .other), ("004_d97171f115a39c30", .resolution),
    ] {
      let reading = try read("documents/seeds/\(file).txt")
      #expect(reading.actions.isEmpty && reading.review.isEmpty && reading.votes.isEmpty, "\(file)")
      #expect(reading.summary.kind == kind, "\(file)")
    }
    let first = try read("documents/seeds/002_767ec97c2a554405.txt").summary
    #expect(first.symbol == "A/RES/66/181")
    #expect(first.date == Day(iso: "2011-12-19"))
    #expect(first.report == "A/66/463")
    #expect(first.title.hasPrefix("Renforcement du programme des Nations Unies"))
    let second = try read("documents/seeds/004_d97171f115a39c30.txt").summary
    #expect(second.symbol == "A/RES/60/175")
    #expect(second.date == Day(iso: "2005-12-16"))
    #expect(second.title.hasSuffix("capacités de coopération technique"))
  }

  /// A record of explanations after a decision: everybody explains, nobody sponsors or votes.
  @Test func explanationsOfARecord() throws {
    let reading = try read("documents/en/A-64-PV.121.en.txt")
    #expect(reading.actions.count == 44)
    #expect(Set(reading.actions.map(\.role)) == [.explanation])
    #expect(reading.votes.isEmpty)
  }

  @Test func headersOfDrafts() throws {
    var found: Set<[String]> = []
    for file in files(in: shared.appending(path: "documents/drafts"), ending: ".txt") {
      let reading = try read("documents/drafts/\(file.lastPathComponent)")
      for action in reading.actions {
        let document = action.document.replacingOccurrences(of: "/", with: "-")
        found.insert([document, action.role.rawValue, action.country.text])
      }
      #expect(reading.review.isEmpty, "\(file.lastPathComponent)")
    }
    let expected = try gold("drafts.dev.csv", ["document", "role", "country"])
    #expect(found.subtracting(expected) == [])
    #expect(expected.subtracting(found) == [])
  }

  /// Every row leads back to the words that say it, in all languages and kinds.
  @Test func everyPrintedNameStandsAtItsPlace() throws {
    let extractor = try programExtractor.get()
    var rows = 0
    for folder in ["seeds", "drafts", "en", "fr", "es", "ru", "zh", "ar"] {
      for file in files(in: shared.appending(path: "documents/\(folder)"), ending: ".txt") {
        let source = [UInt8](try Data(contentsOf: file))
        let reading = try extractor.read(source, name: file.lastPathComponent)
        for action in reading.actions { expect(action.printed, at: action.span, in: source, file) }
        for item in reading.review { expect(item.printed, at: item.span, in: source, file) }
        rows += reading.actions.count
      }
    }
    #expect(rows >= 508)
  }

  private func expect(_ printed: String, at span: Range<Int>, in source: [UInt8], _ file: URL) {
    let words = String(decoding: source[span], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ") == printed, "\(file.lastPathComponent) \(span)")
    #expect(!printed.isEmpty)
  }
}
