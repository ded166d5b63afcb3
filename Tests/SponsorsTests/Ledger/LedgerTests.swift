import TestSupport
import Testing

@testable import Sponsors

@Suite struct LedgerTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func packingLosesNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let actions = RandomLedger.actions(200, using: &random)
    let ledger = Ledger(actions)
    #expect(ledger.count == actions.count)
    #expect(ledger.elementsEqual(actions), "seed \(seed)")
    // `String` holds composed and decomposed accents for equal, so the bytes are compared too.
    let titles = actions.map { Array($0.title.utf8) }
    #expect(ledger.map { Array($0.title.utf8) } == titles, "seed \(seed)")
    let printed = actions.map { Array($0.printed.utf8) }
    #expect(ledger.map { Array($0.printed.utf8) } == printed, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func equalityIsByContent(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let actions = RandomLedger.actions(50, using: &random)
    // The same rows by another way.
    var ledger = Ledger(actions.prefix(20))
    ledger.append(actions[20])
    ledger.append(contentsOf: Ledger(actions[21...]))
    #expect(ledger == Ledger(actions), "seed \(seed)")
    // One row other than it was, one row fewer, rows turned round.
    for position in actions.indices {
      var other = actions
      other[position].printed += "x"
      #expect(ledger != Ledger(other), "seed \(seed), row \(position)")
    }
    #expect(ledger != Ledger(actions.dropLast()))
    #expect(ledger != Ledger(actions.reversed()), "seed \(seed)")
  }

  @Test func composedAndDecomposedAccentsStayApart() throws {
    let country = try #require(DelegationCode("CIV"))
    let printed = ["Côte d’Ivoire", "Co\u{302}te d’Ivoire"]
    let ledger = Ledger(printed.map { Action(document: "x", role: .sponsor, country: country, printed: $0) })
    #expect(ledger.map { $0.printed.utf8.count } == printed.map(\.utf8.count))
  }

  @Test func placesOfAnyLengthAreKept() throws {
    let country = try #require(DelegationCode("CIV"))
    let spans = [
      0..<0, 5..<4_294_967_294, 4_294_967_294..<4_294_967_295, 4_294_967_295..<4_294_967_296, -3..<7,
      0..<Int.max,
    ]
    let ledger = Ledger(spans.map { Action(document: "", span: $0, role: .sponsor, country: country) })
    #expect(ledger.map(\.span) == spans)
  }

  @Test func aRowTakesThirtyTwoBytes() { #expect(PackedActions.bytesPerRow == 32) }
}
