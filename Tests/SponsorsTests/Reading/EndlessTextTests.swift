import Testing

@testable import Sponsors

/// Texts without an end: what was the square of their length would take hours here, and every name of an endless list is
/// found. `Scripts/check-limits` measures more kinds at other sizes.
@Suite struct EndlessTextTests {
  private let extractor: Extractor
  private let head =
    "United Nations   A/78/481/Add.3\n\nGeneral Assembly\n\nReport of the Third Committee\n\n"
    + "1. At its 53rd meeting, on 15 November 2023, the Committee considered a draft resolution.\n\n"
  private let names = ["Albania", "Burundi", "Canada", "Chad", "Cuba", "Fiji", "Iran (Islamic Republic of)", "Kenya"]

  init() throws { extractor = try Extractor() }

  private func read(_ text: String) throws -> DocumentReading {
    try extractor.read(Array((head + text).utf8), name: "test")
  }

  private func endless(_ count: Int, _ piece: (String) -> String) -> String {
    (0..<count).map { piece(names[$0 % names.count]) }.joined()
  }

  @Test(.timeLimit(.minutes(30)), arguments: [", ", " ", ",\n", " and "])
  func everyNameOfAnEndlessListIsFound(_ separator: String) throws {
    let list = endless(250) { $0 + separator }
    let reading = try read("2. Draft resolution A/C.3/78/L.10 was submitted by \(list)Peru.\n")
    #expect(reading.actions.count == 251)
    #expect(reading.actions.last?.country.text == "PER")
    #expect(reading.review.isEmpty)
  }

  @Test(.timeLimit(.minutes(30))) func everyNameOfAnEndlessListBeforeItsVerbIsFound() throws {
    let list = endless(250) { $0 + ", " }
    let reading = try read("2. Subsequently, \(list)and Peru joined in sponsoring draft resolution A/C.3/78/L.10.\n")
    #expect(reading.actions.count == 251)
  }

  @Test(.timeLimit(.minutes(30))) func everyVoteOfAnEndlessSentenceIsFound() throws {
    let votes = endless(40) { "by a recorded vote of 2 to 1:\nIn favour:\n\($0), Peru\nAgainst:\nFiji\n" }
    let reading = try read("2. It was adopted \(votes)")
    #expect(reading.votes.count == 40)
    #expect(reading.actions.count == 120)
    #expect(Set(reading.votes.map(\.yes)) == [2])
    #expect(Set(reading.votes.map(\.no)) == [1])
  }

  @Test(.timeLimit(.minutes(30))) func everyUnknownNameIsKept() throws {
    let list = (0..<20).map { "Xland\($0), " }.joined()
    let reading = try read("2. Draft resolution A/C.3/78/L.10 was submitted by \(list)Peru.\n")
    #expect(reading.review.count == 20)
    #expect(reading.actions.map(\.country.text) == ["PER"])
  }

  /// What never ends and makes no sense: quick to leave, and nothing is invented.
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      "(", "Chad (", "Chad (on behalf of ", "Chad, on behalf of Cuba, ", "Chad and foo( ", "the following countries ",
      "A/C.3/78/L.9, ", "the amendment (A/C.3/78/L.9) to draft resolution A/C.3/78/L.8 ", "“", "“a” Chad ",
      "the sponsors, now joined by Chad, ", "statements were made by the representatives of Chad and ",
      "Chad spoke of it and joined in sponsoring draft resolution A/C.3/78/L.9, ", "Recalling its resolution 78/1, ",
      "[Subsequently, the delegation of Chad advised the Secretariat that it had intended to vote in favour ",
    ])
  func anEndlessSentenceIsLeft(_ piece: String) throws {
    let text = String(repeating: piece, count: 2_000 / piece.utf8.count)
    let reading = try read("2. Draft resolution A/C.3/78/L.10 was submitted by Peru and \(text)\n")
    #expect(reading.summary.kind == .report)
    // What is not read is told, where names stood in it.
    #expect(!reading.actions.isEmpty || !reading.review.isEmpty || !piece.contains("Chad"))
  }

  @Test(.timeLimit(.minutes(30)), arguments: ["以", "代表下列国家古巴", "古巴", "以古巴"])
  func anEndlessTextWithoutSpacesIsLeft(_ piece: String) throws {
    let text = "联合国  A/78/481/Add.3\n\n大会\n\n第三委员会的报告\n\n1. 决议草案由"
    let endless = String(repeating: piece, count: 2_000 / piece.utf8.count)
    let reading = try extractor.read(Array((text + endless + "提出。\n").utf8), name: "test")
    #expect(reading.summary.language == .zh)
  }

  @Test func aSentenceOfTooManyVerbsIsLeftToAPersonAsOne() throws {
    let text = String(repeating: "statements were made by the representatives of Chad and ", count: 700)
    let reading = try read("2. Peru. Then \(text)Peru.\n")
    #expect(reading.actions.isEmpty)
    #expect(reading.review.map(\.why) == [.unreadableText])
    let item = try #require(reading.review.first)
    #expect(item.span.count > 30_000)
    // The words are shown in part, the place is that of all.
    #expect(item.printed.utf8.count < 9_000)
    #expect(item.printed.contains(" … "))
  }

  @Test func bracketsInBracketsAreReadToADepthAndThenToldOf() throws {
    let open = String(repeating: "Chad (on behalf of Cuba, ", count: 60)
    let close = String(repeating: ")", count: 60)
    let reading = try read("2. Draft resolution A/C.3/78/L.10 was submitted by \(open)Peru\(close) and Kenya.\n")
    #expect(reading.actions.map(\.country.text).contains("KEN"))
    #expect(reading.review.map(\.why).contains(.bracketUnread))
  }

  @Test func anEndlessHeaderIsTold() throws {
    let list = endless(9_000) { $0 + ", " }
    let text = "United Nations   A/C.3/78/L.10\n\nGeneral Assembly\n\n\(list)and Peru: draft resolution\n\nThe General"
    let reading = try extractor.read(Array(text.utf8), name: "test")
    #expect(reading.actions.isEmpty)
    #expect(reading.review.map(\.why).contains(.listEndUnread))
  }
}
