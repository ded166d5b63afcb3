import Sponsors
import Testing

@testable import sponsor_report

@Suite struct ExcerptTests {
  private func action(_ words: String, in text: String) throws -> Action {
    let start = try #require(Array(text.utf8).firstRange(of: Array(words.utf8)))
    return Action(
      document: "d", span: start, draft: "A/C.3/78/L.1", role: .sponsor, country: try #require(DelegationCode("CHL")))
  }

  @Test("A piece holds the printed words at their offset, and ends with whole words")
  func around() throws {
    let filler = String(repeating: "palabra ", count: 60)
    let text = filler + "Chile y el Perú, " + filler
    let excerpt = try #require(
      Excerpt.around([try action("Chile", in: text)], in: Array(text.utf8)).first)
    let bytes = Array(excerpt.text.utf8)
    let place = Array(text.utf8).firstRange(of: Array("Chile".utf8))?.lowerBound ?? 0
    #expect(String(decoding: bytes[(place - excerpt.start)...].prefix(5), as: UTF8.self) == "Chile")
    #expect(bytes.count < 240)
    #expect(excerpt.text.hasPrefix("palabra "))
    #expect(excerpt.text.hasSuffix("palabra"))
  }

  @Test("Pieces that touch are one, pieces apart are two")
  func touching() throws {
    let far = String(repeating: "x ", count: 400)
    let text = "Chile, Perú" + far + "Bolivia"
    let actions = try ["Bolivia", "Perú", "Chile"].map { try action($0, in: text) }
    let excerpts = Excerpt.around(actions, in: Array(text.utf8))
    #expect(excerpts.count == 2)
    #expect(excerpts.first?.start == 0)
    #expect(excerpts.last?.text.hasSuffix("Bolivia") == true)
  }

  @Test("A text without spaces is cut between characters")
  func withoutSpaces() throws {
    let text = String(repeating: "人", count: 200) + "智利" + String(repeating: "权", count: 200)
    let excerpt = try #require(Excerpt.around([try action("智利", in: text)], in: Array(text.utf8)).first)
    #expect(!excerpt.text.unicodeScalars.contains("\u{FFFD}"))
    #expect(excerpt.text.contains("智利"))
  }

  @Test("Places outside the text, and empty ones, give nothing")
  func outside() throws {
    var action = try action("Chile", in: "Chile")
    action.span = 3..<90
    #expect(Excerpt.around([action], in: Array("Chile".utf8)).isEmpty)
    action.span = 2..<2
    #expect(Excerpt.around([action], in: Array("Chile".utf8)).isEmpty)
  }
}
