import Analytics
import Foundation
import Sponsors
import TestSupport
import Testing

/// A ledger made row by row; every row stands in a document of its own session's report.
struct DraftToys {
  private(set) var ledger = Ledger()

  /// Adds a row for each code of `codes`, two or more letters with spaces between.
  mutating func add(
    _ role: Role, _ codes: String, of draft: String, on day: String = "2021-11-12", session: Int = 76,
    title: String = "", group: String? = nil, reading: Reading = .exact, resolution: String = ""
  ) throws {
    for text in codes.split(separator: " ") {
      ledger.append(
        Action(
          document: "A/\(session)/1", language: .en, session: session, body: "A/C.3", date: Day(iso: day),
          paragraph: "1", draft: draft, title: title, resolution: resolution, role: role,
          country: try code(String(text)),
          group: try group.map(code), reading: reading))
    }
  }

  func sets(_ selection: Selection = Selection()) -> SponsorSets { SponsorSets(ledger: ledger, selection: selection) }

  func set(_ draft: String) -> SponsorSet { sets().set(of: DraftFamily(of: draft)) }
}

/// The codes of a list, for a line in a test.
func joined(_ codes: [DelegationCode]) -> String { codes.map(\.text).joined(separator: " ") }

/// The extractor of the tests of drafts: it reads the tables once.
let draftExtractor = Result { try Extractor() }

/// The ledger of the committed sample, the Third Committee of the seventy-eighth session.
func sampleLedger() throws -> Ledger {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appending(path: "Reports/third-committee/report/ledger.csv")
  return try Ledger(csv: Array(try Data(contentsOf: file)), isKnown: try draftExtractor.get().registry.isKnown)
}
