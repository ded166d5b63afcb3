import Foundation
import Sponsors
import TestSupport
import Testing

@Suite struct LibraryDraftReaderTests {
  private let extractor: Extractor

  init() throws { extractor = try programExtractor.get() }

  /// Rows as `role country reading via/group`, rosters left out.
  private func rows(_ reading: LibraryReading) -> [String] {
    reading.records.flatMap(\.actions).filter { !$0.reading.isRoster }.map { action in
      var row = "\(action.role.rawValue) \(action.country) \(action.reading.rawValue)"
      if let via = action.via { row += " via \(via)" }
      if let group = action.group { row += " for \(group)" }
      return row
    }
  }

  private func read(_ records: String...) -> LibraryReading {
    extractor.readLibraryRecords(marc(records.joined(separator: "\n")), name: "export")
  }

  @Test("Whole statements of responsibility and notes, as the library writes them")
  func statements() {
    let table: [(statement: String, notes: [String], expected: [String])] = [
      ("Chad", [], ["sponsor TCD exact"]),
      ("Peru and Togo", [], ["sponsor PER exact", "sponsor TGO exact"]),
      ("by the Secretariat", [], []),
      ("submitted by the Chair on the basis of informal consultations", [], []),
      ("submitted by the Secretary-General", [], []),
      ("submitted by Peru and Togo", [], ["sponsor PER exact", "sponsor TGO exact"]),
      // Doubly encoded, in Latin-1 and in Windows-1252, and broken in the middle of a word.
      (
        "TÃ¼rkiye, CÃ´te dâ€™Ivoire and Ir eland", [],
        ["sponsor TUR repaired", "sponsor CIV repaired", "sponsor IRL repaired"]
      ),
      (
        "Kenya", ["Additional sponsors: Fiji and Nauru (A/79/440/Add.2)."],
        ["sponsor KEN exact", "cosponsor FJI exact", "cosponsor NRU exact"]
      ),
      (
        "Kenya", ["Additional sponsors: Fiji. - Nauru was removed from the list of sponsors (A/79/440)."],
        ["sponsor KEN exact", "cosponsor FJI exact", "withdrawn NRU exact"]
      ),
      (
        "Kenya", ["Iran (Islamic Republic of) and Nepal are original sponsors of the draft (A/79/440)."],
        ["sponsor KEN exact", "sponsor IRN exact", "sponsor NPL exact"]
      ),
      ("Kenya", ["The draft was withdrawn before it was put to the vote (A/79/440)."], ["sponsor KEN exact"]),
      (
        "Uganda [on behalf of the Group of 77 and China] and Nepal", [],
        ["sponsor UGA exact", "sponsor G77 exact via UGA for G77", "sponsor NPL exact"]
      ),
    ]
    for (statement, notes, expected) in table {
      let reading = read(draftRecord(statement, notes: notes))
      #expect(rows(reading) == expected, "\(statement) \(notes)")
      #expect(reading.records.flatMap(\.review).isEmpty, "\(statement) \(notes)")
      #expect(reading.error == nil)
    }
  }

  @Test("A text that is no draft has responsible bodies, not sponsors")
  func otherTexts() {
    #expect(rows(read(draftRecord("Chad and Mali", kind: "note /"))).isEmpty)
    let amendment = draftRecord("Chad", kind: "amendment to draft resolution A/C.2/79/L.3 /")
    #expect(rows(read(amendment)) == ["sponsor TCD exact"])
  }

  @Test func recordIsARowOfTheDocuments() throws {
    let record = try #require(read(draftRecord("Chad")).records.first)
    #expect(record.summary.kind == .libraryRecord)
    #expect(record.summary.document == "export")
    #expect(record.summary.symbol == "A/C.2/79/L.12")
    #expect(record.summary.title == "Clean rivers")
    #expect(record.summary.report == "A/79/440")
    #expect(record.summary.actions == 1)
    let action = try #require(record.actions.first)
    #expect(action.draft == "A/C.2/79/L.12")
    #expect(action.resolution == "A/RES/79/201B")
    #expect(action.paragraph == "4711")
    #expect(action.session == 79 && action.body == "A/C.2" && action.date == Day(iso: "2024-10-21"))
  }

  @Test("A name that cannot be read goes to review, the others are read")
  func review() {
    let reading = read(draftRecord("Chad, Xland and Mali", notes: ["Additional sponsors: Yland and Fiji."]))
    #expect(rows(reading) == ["sponsor TCD exact", "sponsor MLI exact", "cosponsor FJI exact"])
    #expect(reading.records.flatMap(\.review).map(\.printed) == ["Xland", "Yland"])
  }

  @Test("Places are bytes of the file; entities are part of them and are read")
  func places() throws {
    let source = marc(draftRecord("C&#xF4;te d&apos;Ivoire, TÃ¼rkiye and <![CDATA[Mali]]>", prefix: "ns0:"))
    let actions = extractor.readLibraryRecords(source, name: "x").records.flatMap(\.actions)
    #expect(actions.map(\.country.text) == ["CIV", "TUR", "MLI"])
    #expect(actions.map(\.printed) == ["Côte d'Ivoire", "TÃ¼rkiye", "Mali"])
    #expect(
      actions.map { String(decoding: source[$0.span], as: UTF8.self) } == [
        "C&#xF4;te d&apos;Ivoire", "TÃ¼rkiye", "Mali",
      ])
  }

  @Suite(.enabled(if: sharedDocuments != nil, "the real documents (../shared) are not beside the project"))
  struct Real {
    @Test func draftsOfTheThirdCommittee() throws {
      let shared = try #require(sharedDocuments)
      let extractor = try programExtractor.get()
      let source = [UInt8](try Data(contentsOf: shared.appending(path: "documents/marc/A-C.3-78-drafts.dev.xml")))
      let reading = extractor.readLibraryRecords(source, name: "drafts")
      #expect(reading.error == nil)
      #expect(reading.records.count == 47)
      #expect(reading.records.flatMap(\.review).isEmpty)
      var found: Set<String> = []
      for action in reading.records.flatMap(\.actions) {
        #expect(String(decoding: source[action.span], as: UTF8.self) == action.printed)
        if action.isGroupItself || action.reading.isRoster { continue }
        found.insert("\(action.draft),\(action.role.rawValue),\(action.country)")
      }
      let gold = try String(contentsOf: shared.appending(path: "gold/marc.dev.csv"), encoding: .utf8)
      let expected = Set(gold.split(whereSeparator: \.isNewline).dropFirst().map(String.init))
      #expect(found.subtracting(expected) == [])
      #expect(expected.subtracting(found) == [])
    }
  }
}
