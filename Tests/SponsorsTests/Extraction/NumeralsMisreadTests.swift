import TestSupport
import Testing

@testable import Sponsors

/// Days and sessions of which a scanner left only a part: unknown is unknown.
@Suite struct NumeralsMisreadTests {
  private func numerals(_ words: String, _ language: Language) throws -> Numerals {
    Numerals(text: FoldedText(words), formulas: try programExtractor.get().formulas, language: language)
  }

  @Test(arguments: [
    ("9 September 1971", 0, 9), ("19 September 1971", 0, 19), ("on 9 September 1971", 2, 9),
    ("~ 9 September 1971", 0, 9),
  ]) func aDayIsRead(_ words: String, _ start: Int, _ day: Int) throws {
    let numerals = try numerals(words, .en)
    #expect(numerals.day(at: start, to: numerals.text.count)?.day == day)
  }

  @Test(arguments: ["~9 September 1971", "1 9 September 1971", "l9 September 1971"])
  func whatIsLeftOfADayIsNone(_ words: String) throws {
    let numerals = try numerals(words, .en)
    for start in 0..<numerals.text.count { #expect(numerals.day(at: start, to: numerals.text.count) == nil) }
  }

  @Test(arguments: [
    ("Twenty-sixth ", Language.en, 26), ("Sixth ", .en, 6), ("At its sixth ", .en, 6), ("26th ", .en, 26),
    ("vingt-sixième ", .fr, 26), ("двадцать шестая ", .ru, 26), ("шестая ", .ru, 6),
  ]) func aSessionIsRead(_ words: String, _ language: Language, _ session: Int) throws {
    let numerals = try numerals(words, language)
    #expect(numerals.session(endingAt: numerals.text.count) == session)
  }

  @Test(arguments: [
    ("rrwenty-sixth ", Language.en), ("Twentv sixth ", .en), ("~6th ", .en), ("v1ngt-sixième ", .fr),
    ("двадцатъ шестая ", .ru),
  ]) func whatIsLeftOfASessionIsNone(_ words: String, _ language: Language) throws {
    let numerals = try numerals(words, language)
    #expect(numerals.session(endingAt: numerals.text.count) == nil)
  }
}
