import Testing

@testable import Sponsors

@Suite struct TableCellTests {
  @Test(arguments: [
    ("a", "a"), (" a b\t", "a b"), ("\u{A0}a\u{202F}", "a"), ("\u{2007}\u{2009}\u{3000}", ""), ("", ""), ("\r\n", ""),
    // The bytes of a space within another letter are no space.
    ("\u{60}\u{20AF}é", "\u{60}\u{20AF}é"), ("â", "â"),
  ])
  func whiteSpaceAroundACellGoes(text: String, expected: String) {
    #expect(String(decoding: TableCell.trimmed(Array(text.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("In Favour", "in-favour"), ("in-favour", "in-favour"), ("in\u{2011}favour", "in-favour"),
    (" IN _ FAVOUR ", "in-favour"),
    ("in – favour", "in-favour"), ("roster uncertain", "roster-uncertain"), ("Étranger", "étranger"), ("", ""),
    ("infavour", "infavour"),
  ])
  func aWordIsOneInItsForms(text: String, expected: String) {
    #expect(TableCell.folded(Array(text.utf8)[...]) == expected)
  }

  @Test(arguments: [
    ("NA", true, false), ("nan", true, false), ("<NA>", true, false), ("None", true, false), ("#N/A", true, true),
    ("NAM", false, false), ("na", false, false), ("Nauru", false, false), ("", false, false), ("#NAME?", false, true),
    ("Err:508", false, true), ("Err:508 is", false, false), ("########", false, true), ("#1", false, false),
    ("###", false, false),
  ])
  func whatStandsForNothingAndForAFailure(text: String, isNoValue: Bool, isFailed: Bool) {
    #expect(TableCell.isNoValue(Array(text.utf8)[...]) == isNoValue)
    #expect(TableCell.isFailedFormula(Array(text.utf8)[...]) == isFailed)
  }
}
