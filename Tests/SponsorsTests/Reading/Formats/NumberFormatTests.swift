import Testing

@testable import Sponsors

@Suite struct NumberFormatTests {
  @Test func numbers() {
    let table: [(format: NumberFormat, number: Int, text: String?)] = [
      (.decimal, 12, "12"), (.decimal, -3, "-3"), (.decimalZero, 7, "07"), (.decimalZero, 10, "10"),
      (.lowerLetter, 1, "a"), (.lowerLetter, 26, "z"), (.upperLetter, 27, "AA"), (.lowerLetter, 54, "bbb"),
      (.lowerLetter, 0, nil), (.lowerLetter, 100_000, nil), (.lowerRoman, 4, "iv"), (.upperRoman, 1994, "MCMXCIV"),
      (.upperRoman, 3999, "MMMCMXCIX"), (.upperRoman, 4000, nil), (.upperRoman, .min, nil), (.other, 1, nil),
    ]
    for (format, number, text) in table { #expect(format.text(of: number) == text, "\(number)") }
  }

  @Test func names() {
    #expect(NumberFormat(word: "lowerRoman") == .lowerRoman && NumberFormat(word: "hebrew1") == .other)
    #expect(NumberFormat(openDocument: "I") == .upperRoman && NumberFormat(openDocument: "一") == .other)
    #expect(NumberFormat.bullet("\u{F0A7}") == "•" && NumberFormat.bullet("–") == "–")
  }
}
