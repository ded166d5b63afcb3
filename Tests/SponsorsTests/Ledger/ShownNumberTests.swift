import Testing

@testable import Sponsors

@Suite struct ShownNumberTests {
  private func number(_ text: String) -> ShownNumber? { ShownNumber(Array(text.utf8)[...]) }

  @Test(
    arguments: [
      ("2210", 2210), ("0", 0), ("007", 7), ("2210.0", 2210), ("2210,00", 2210), ("0.000", 0), ("2210.000", 2210),
      ("2 210", 2210), ("2\u{A0}210", 2210), ("2\u{202F}210", 2210), ("2'210", 2210), ("2’210", 2210), ("2,210", 2210),
      ("2.210", 2210), ("1,234,567", 1_234_567), ("1.000.000", 1_000_000), ("2,210.0", 2210), ("2.210,00", 2210),
      ("2 000", 2000), ("2 000,0", 2000), ("0 000", nil),
      ("2.21", nil), ("2210.5", nil), ("0.210", nil), ("2,2100", nil), ("22,10,000", nil), ("2 210.000,0", nil),
      ("-3", nil), ("+3", nil), ("", nil), ("a", nil), ("3.", nil), (".0", nil), ("1e5", nil), ("1E+05", nil),
      ("٣", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func oneReadingOrNone(text: String, expected: Int?) {
    switch number(text) {
    case .one(let value, _, _)?: #expect(value == expected)
    case .either?: Issue.record("two readings of \(text)")
    case nil: #expect(expected == nil)
    }
  }

  @Test func threeNoughtsBehindAMarkHaveTwoReadings() {
    #expect(number("2.000") == .either(grouped: 2000, plain: 2, mark: UInt8(ascii: ".")))
    #expect(number("12,000") == .either(grouped: 12_000, plain: 12, mark: UInt8(ascii: ",")))
  }

  @Test func theMarksAreTold() {
    #expect(number("2.210,0") == .one(2210, groupedBy: UInt8(ascii: "."), decimalsBehind: UInt8(ascii: ",")))
    #expect(number("2\u{A0}210") == .one(2210, groupedBy: UInt8(ascii: " "), decimalsBehind: nil))
    #expect(number("3.0") == .one(3, groupedBy: nil, decimalsBehind: UInt8(ascii: ".")))
  }
}
