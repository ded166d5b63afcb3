import Testing

@testable import sponsor_report

@Suite struct ComparisonWordsTests {
  @Test("Numbers in sentences")
  func numbers() {
    #expect([0, 1, 2, 54].map(are) == ["none is", "1 is", "2 are", "54 are"])
    #expect([0, 1, 3].map(none) == ["none", "1", "3"])
    #expect([2, 3, 12, 13].map(spelled) == ["two", "three", "twelve", "13"])
  }

  @Test("Shares in whole per cent, halves upwards")
  func shares() {
    #expect(percent(59, of: 97) == "61 %" && percent(1, of: 8) == "13 %" && percent(0, of: 3) == "0 %")
    #expect(percent(3, of: 3) == "100 %" && percent(1, of: 200) == "1 %" && percent(1, of: 201) == "0 %")
  }

  @Test("Expected numbers below 1 keep a second decimal")
  func expected() {
    #expect(few(31.26) == "31.3" && few(0.041) == "0.04" && few(0.994) == "0.99" && few(0.995) == "1.0")
  }
}
