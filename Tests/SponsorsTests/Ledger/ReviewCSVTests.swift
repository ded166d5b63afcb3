import Sponsors
import Testing

@Suite struct ReviewCSVTests {
  @Test func rowsAreWrittenInOrder() {
    let items = [
      ReviewItem(
        document: "A/65/449", paragraph: "7", span: 12..<17, printed: "Congo, Rep.", why: .ambiguousName,
        candidates: ["COG", "COD"].compactMap { DelegationCode($0) }),
      ReviewItem(document: "x", span: 0..<0, printed: "=1", why: .unreadableText),
    ]
    #expect(
      String(decoding: ReviewItem.csv(items), as: UTF8.self)
        == "document,paragraph,start,end,printed,why,candidates\n"
        + "A/65/449,7,12,17,\"Congo, Rep.\",ambiguous name,COG COD\nx,,0,0,'=1,unreadable text,\n")
  }

  @Test func everyReasonHasItsOwnSentence() {
    let sentences = ReviewReason.allCases.map(\.description)
    #expect(Set(sentences).count == ReviewReason.allCases.count)
    for sentence in sentences { #expect(sentence.hasSuffix(".") && sentence.count > 20) }
  }
}
