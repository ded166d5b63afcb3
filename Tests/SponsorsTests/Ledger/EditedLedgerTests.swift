import Foundation
import Sponsors
import TestSupport
import Testing

/// The law: a ledger that was edited comes back as it was, or is refused with a line; it never comes back as another.
@Suite struct EditedLedgerTests {
  private static let documents: [(name: String, body: String, session: Int?)] = [
    ("A/76/462", "A/C.3", 76), ("A/78/472", "A/C.3", 78), ("votes-fr", "A", 71), ("S/PV.9000", "S/PV", nil),
    ("A/HRC/48/2", "A/HRC", 48),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Edited")

  @Test(
    "What programs really saved",
    arguments: [
      "excel-utf8", "libreoffice-de", "libreoffice-en-US", "libreoffice-fr", "libreoffice-numbers",
      "libreoffice-quoted",
      "libreoffice-tab", "pandas", "pandas-dates",
    ])
  func saved(file: String) throws {
    func ledger(_ name: String) throws -> Ledger {
      try Ledger(csv: Array(Data(contentsOf: Self.folder.appendingPathComponent("\(name).csv")))) { $0.text.count == 3 }
    }
    let original = try ledger("ledger")
    #expect(original.count == 14)
    #expect(try ledger(file) == original)
  }

  /// A ledger as documents give it, with what spreadsheets take for something else.
  private static func ledger(using random: inout some RandomNumberGenerator) -> Ledger {
    let isPlain = Bool.random(using: &random)
    let isAlike = Bool.random(using: &random)
    return Ledger(
      (0..<Int.random(in: 1...25, using: &random)).map { _ in
        let document = documents[isAlike ? 0 : Int.random(in: documents.indices, using: &random)]
        let year = document.session.map { $0 + 1945 } ?? 2022
        let start =
          Int.random(in: 0...3_000_000, using: &random) / [1, 100, 3000][Int.random(in: 0...2, using: &random)]
        let paragraphs = isPlain ? ["4", "16", "120"] : ["4", "", "12 (a)", "1/2", "3-4", "1E5", "9"]
        let isVote = Bool.random(using: &random)
        return Action(
          document: document.name, language: Language.allCases.randomElement(using: &random), session: document.session,
          body: document.body,
          date: Day(
            year: year, month: Int.random(in: 9...12, using: &random),
            day: Int.random(in: 1...(isAlike ? 12 : 30), using: &random)),
          paragraph: paragraphs.randomElement(using: &random) ?? "",
          span: start..<start + Int.random(in: 0...40, using: &random),
          draft: ["A/C.3/76/L.10/Rev.1", "A/65/449 I", ""].randomElement(using: &random) ?? "",
          title: ["", "Rights, of \"the\" child; and\nothers", "=1", " two  spaces "].randomElement(using: &random)
            ?? "",
          resolution: ["", "A/RES/79/6"].randomElement(using: &random) ?? "",
          vote: isVote ? Int.random(in: 1...1200, using: &random) : nil, division: isVote ? .whole : nil,
          role: isVote ? .inFavour : .sponsor, timing: Bool.random(using: &random) ? .after : nil,
          country: RandomLedger.codes[Int.random(in: RandomLedger.codes.indices, using: &random)],
          printed: ["Bolivie (État plurinational de)", "Belarus", ""].randomElement(using: &random) ?? "",
          via: Bool.random(using: &random) ? RandomLedger.codes[0] : nil,
          group: Bool.random(using: &random) ? RandomLedger.codes[2] : nil,
          reading: Reading.allCases.randomElement(using: &random) ?? .exact)
      })
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func anEditedLedgerIsTheSameOrRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var same = 0
    var refused = 0
    for number in 0..<150 {
      let ledger = Self.ledger(using: &random)
      var table = EditedTable(ledger)
      table.edit(using: &random)
      do {
        let back = try Ledger(csv: table.bytes) { RandomLedger.codes.contains($0) }
        let difference = zip(back, ledger).first { $0 != $1 }.map { "\n\($0)\n\($1)" } ?? ""
        // A table that was sorted has its rows in another order.
        let isSame = table.habits.contains("sorting") ? Set(back) == Set(ledger) : back == ledger
        #expect(isSame, "seed \(seed), \(number): \(table.habits) \(back.count) of \(ledger.count)\(difference)")
        same += 1
      } catch {
        #expect(error.description.hasPrefix("line "), "seed \(seed), \(number): \(error)")
        refused += 1
      }
    }
    // Neither all nor none: the habits do something, and most are understood.
    #expect(same >= 60 && refused >= 10, "seed \(seed): \(same) came back, \(refused) were refused")
  }
}
