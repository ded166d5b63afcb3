import Testing

@testable import Sponsors

@Suite struct PhraseProgramTests {
  private func longest(_ pattern: String, in text: String) throws -> String? {
    var program = PhraseProgram()
    try program.add(pattern, number: 7)
    let folded = FoldedText(text)
    var found: Int?
    program.forEachMatch(in: folded, at: 0, to: folded.count) { _, end in found = end }
    return found.map { String(decoding: folded.symbols[..<$0], as: UTF8.self) }
  }

  @Test func alternativesAndMissingWords() throws {
    let pattern = "[had|have] [also] joined (in sponsoring|the (sponsors|authors))"
    for text in [
      "joined in sponsoring", "have joined the authors", "had also joined the sponsors", "Joined  the\nspon\u{AD}sors",
    ] {
      #expect(try longest(pattern, in: text + " of") == String(decoding: FoldedText(text).symbols, as: UTF8.self))
    }
    for text in ["joined the", "has joined the sponsors", "joined the sponsorship"] {
      #expect(try longest(pattern, in: text) == nil)
    }
  }

  @Test func theLongestMatchThatEndsWithAWordIsTaken() throws {
    #expect(try longest("draft [resolution|resolutions]", in: "draft resolutions I") == "draftresolutions")
    #expect(try longest("draft [resolution|resolutions]", in: "draft resolutionsX") == "draft")
    #expect(try longest("the", in: "thesis") == nil)
  }

  @Test func numbersOfAResult() throws {
    var program = PhraseProgram()
    try program.add("by a recorded vote of {yes} to {no}[, with {abstaining} abstentions]", number: 0)
    func totals(_ words: String) -> VoteTotals? {
      let text = FoldedText(words)
      return program.totals(in: text, at: 0, to: text.count) { start in
        var end = start
        while end < text.count, text.isDigit(end) { end += 1 }
        return end == start ? nil : (Int(String(decoding: text.symbols[start..<end], as: UTF8.self)) ?? 0, end)
      }?.totals
    }
    #expect(
      totals("by a recorded vote of 80 to 29, with 65 abstentions (see") == VoteTotals(yes: 80, no: 29, abstaining: 65))
    #expect(totals("by a recorded vote of 132 to 54.") == VoteTotals(yes: 132, no: 54))
    #expect(totals("by a recorded vote of none") == nil)
  }

  @Test func brokenPatternsAreRefusedWithASentence() {
    for (pattern, part) in [
      ("a (b|c", "not closed"), ("a b)", "not opened"), ("{many} votes", "{many} stands for nothing"),
    ] {
      var program = PhraseProgram()
      do {
        try program.add(pattern, number: 0)
        Issue.record("\(pattern) was taken")
      } catch {
        #expect(error.sentence.contains(part))
      }
    }
  }
}
