import TestSupport
import Testing

@testable import Sponsors

@Suite struct LookAheadTests {
  /// The bracket that closes another one, found by counting.
  private func counted(_ open: Int, _ text: FoldedText, _ limit: Int) -> Int? {
    var depth = 0
    for index in open..<limit {
      if text.symbols[index] == UInt8(ascii: "(") { depth += 1 }
      if text.symbols[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func bracketsCloseAsCountingSays(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = FoldedText(String((0..<60).map { _ in "(()a".randomElement(using: &random) ?? "a" }))
    let ahead = LookAhead()
    for _ in 0..<400 {
      let open = Int.random(in: 0..<text.count, using: &random)
      let limit = Int.random(in: open...text.count, using: &random)
      guard text.symbols[open] == UInt8(ascii: "("), open < limit else { continue }
      #expect(ahead.closingBracket(of: open, in: text, to: limit) == counted(open, text, limit))
    }
  }

  @Test func whatIsPassedIsNotSearchedTwice() {
    let ahead = LookAhead()
    #expect(ahead.unclosed(from: 3) == 3)
    ahead.pass(3..<9)
    #expect(ahead.unclosed(from: 5) == 10)
    #expect(ahead.unclosed(from: 2) == 2)
  }
}
