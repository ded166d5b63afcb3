import Testing

@testable import Sponsors

@Suite struct LedgerHeaderTests {
  private let header = LedgerColumn.allCases.map(\.rawValue)

  @Test(arguments: [",", ";", "\t"])
  func theSeparatorIsThatOfTheHeader(separator: String) throws {
    // Commas and semicolons of a title above must not count.
    let text = "\"Sponsors, co-sponsors; and votes, 2021\"\n\n" + header.joined(separator: separator) + "\n"
    let found = try #require(LedgerHeader.find(in: Array(text.utf8)))
    #expect(found.rows.separator == separator.utf8.first)
    #expect(found.record.line == 3)
    #expect(found.positions.count == LedgerColumn.allCases.count)
    #expect(!found.isBelowRows)
  }

  @Test func namesAreFoundWhateverTheirCapitalsAndTheSpaceAroundThem() throws {
    let text = header.map { " \($0.uppercased())\u{A0}" }.joined(separator: ";")
    let found = try #require(LedgerHeader.find(in: Array(text.utf8)))
    #expect(found.positions == Dictionary(uniqueKeysWithValues: zip(LedgerColumn.allCases, 0...)))
    #expect(found.repeated == nil)
  }

  @Test func theTrueNameGoesBeforeAnAlteredOne() throws {
    let text = "Role," + header.joined(separator: ",") + ",Country"
    let found = try #require(LedgerHeader.find(in: Array(text.utf8)))
    #expect(found.positions[.role] == 14)
    #expect(found.positions[.country] == 16)
    #expect(found.repeated == nil)
  }

  @Test func aNameThatStandsTwiceIsTold() throws {
    let twice = try #require(LedgerHeader.find(in: Array((header + ["vote"]).joined(separator: ",").utf8)))
    #expect(twice.repeated == .vote)
    let altered = header.map { $0 == "vote" ? "VOTE" : $0 } + ["Vote"]
    #expect(try #require(LedgerHeader.find(in: Array(altered.joined(separator: ",").utf8))).repeated == .vote)
  }

  @Test func rowsAboveAHeaderAreToldFromATitle() throws {
    let row = "A/76/1,en,76\n" + header.joined(separator: ",")
    #expect(try #require(LedgerHeader.find(in: Array(row.utf8))).isBelowRows)
    let title = "sep=,\nLedger,,,\n" + header.joined(separator: ",")
    #expect(try #require(LedgerHeader.find(in: Array(title.utf8))).isBelowRows == false)
  }

  @Test func aTableThatIsNoLedgerHasNoHeaderOfOne() {
    #expect(LedgerHeader.find(in: Array("document,start,end\nx,1,2\n".utf8)) == nil)
    #expect(LedgerHeader.find(in: []) == nil)
  }
}
