import Foundation
import Sponsors
import TestSupport
import Testing

/// Every `Documents/*.txt` and `*.html` is read and compared with the ledger and the review list beside it. A missing expectation
/// is written and fails once, for review; `RECORD_SNAPSHOTS=1` writes all anew and fails too.
@Suite struct DocumentsTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Documents")

  static let documents: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".html") }.sorted()

  @Test(arguments: documents) func documentGivesTheExpectedLedger(_ file: String) throws {
    var source = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
    if HTMLText.looksLikeHTML(source) { source = HTMLText.text(of: source) }
    let name = file.split(separator: ".").first.map(String.init) ?? file
    let extractor = try programExtractor.get()
    let reading = try extractor.read(source, name: name)
    let ledger = Ledger(reading.actions).csv { extractor.registry.name(of: $0, isGroup: $1, in: .en) }
    assertFile(Self.folder.appending(path: "\(name).ledger.csv"), holds: ledger)
    assertFile(Self.folder.appending(path: "\(name).review.csv"), holds: ReviewItem.csv(reading.review))
  }

  @Test func thereAreDocuments() { #expect(!Self.documents.isEmpty) }
}
