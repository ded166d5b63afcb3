import Sponsors
import Testing

@Suite struct LedgerRowKeysTests {
  private func action(
    _ country: String, _ role: Role = .inFavour, vote: Int = 1, title: String = "", group: String? = nil,
    reading: Reading = .exact, span: Range<Int> = 0..<0
  ) throws -> Action {
    Action(
      document: "A/79/PV.29", span: span, title: title, vote: vote, role: role,
      country: try #require(DelegationCode(country)), group: group.flatMap { DelegationCode($0) }, reading: reading)
  }

  @Test func rowsOfOneContextDifferInNothingThatItHolds() throws {
    let ledger = Ledger([
      try action("FRA"), try action("BOL", .against, span: 4..<9), try action("FRA", vote: 2),
      try action("CUB"), try action("CUB", title: "Peace"),
    ])
    let keys = ledger.indices.map { ledger.key(ofRow: $0) }
    #expect(keys[0].context == keys[1].context && keys[0].context == keys[3].context)
    #expect(Set(keys.map(\.context)).count == 3 && ledger.contextCount == 3)
    #expect(keys.allSatisfy { $0.context < ledger.contextCount })
  }

  @Test func aKeySaysWhatTheActionSays() throws {
    let ledger = Ledger([
      try action("EU", .statement, group: "EU"), try action("FRA", .statement, group: "EU", reading: .roster),
      // Namibia from the roster of the Non-Aligned Movement has NAM in both columns.
      try action("NAM", .statement, group: "NAM", reading: .roster), try action("NAM", .statement, group: "NAM"),
      try action("FRA", .notVoting),
    ])
    for row in ledger.indices {
      let key = ledger.key(ofRow: row)
      #expect(ledger.codes[key.country] == ledger[row].country)
      #expect(key.role == ledger[row].role)
      #expect(key.isGroupItself == ledger[row].isGroupItself)
    }
    #expect(ledger.indices.map { ledger.key(ofRow: $0).isGroupItself } == [true, false, false, true, false])
  }
}
