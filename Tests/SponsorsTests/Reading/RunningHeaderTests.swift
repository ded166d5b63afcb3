import TestSupport
import Testing

@testable import Sponsors

@Suite struct RunningHeaderTests {
  @Test(arguments: [
    "22          General Assembly - Forty-eighth session", "General Assembly - Forty-eighth session   22",
  ])
  func numberStandsAtEitherEnd(_ line: String) throws {
    let header = try #require(RunningHeader(Array(line.utf8)[...]))
    #expect(header.page == 22)
    #expect(header.title.elementsEqual("General Assembly - Forty-eighth session".utf8))
  }

  @Test(arguments: [
    "", "22", "General Assembly", "22 General Assembly", "General Assembly, session 48", "22     Assembly",
    "123456     General Assembly", "22     \(String(repeating: "word ", count: 40))",
  ])
  func otherLinesAreNone(_ line: String) {
    #expect(RunningHeader(Array(line.utf8)[...]) == nil)
  }

  /// A list of sponsors over four pages, each with a header of its own.
  private func text(_ headers: [String]) -> String {
    let names = ["Albania, Guinea-", "Bissau, Papua New", "Guinea, Sierra", "Leone and Togo: draft resolution"]
    return "United Nations  A/C.3/78/L.41\n\nThird Committee\n\n"
      + zip(names, headers + [""]).map { $0 + "\n" + $1 + "\n" }.joined()
  }

  private func sponsors(_ headers: [String]) throws -> [String] {
    try programExtractor.get().read(Array(text(headers).utf8), name: "draft").actions.map(\.country.text)
  }

  @Test("What stands on three pages with numbers that count up is no part of a list")
  func headersAreSetAside() throws {
    #expect(
      try sponsors(["2     General Assembly", "3     General Assembly", "4     General Assembly"])
        == ["ALB", "GNB", "PNG", "SLE", "TGO"])
  }

  @Test("What stands there twice, or with numbers that do not count up, is text")
  func otherLinesStay() throws {
    let lines = SourceLines(
      Array(text(["4     General Assembly", "3     General Assembly", "2     General Assembly"]).utf8))
    #expect(!lines.lines.contains { $0.kind == .furniture && $0.range.count > 20 })
  }
}
