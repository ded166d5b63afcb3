import Testing

@testable import sponsor_report

@Suite struct PageFrameTests {
  @Test func slotsAreCutOut() {
    #expect(
      PageFrame("a {{one}} b{{two}}").pieces
        == [.text("a "), .slot("one"), .text(" b"), .slot("two"), .text("")])
    #expect(PageFrame("none").pieces == [.text("none")])
  }

  @Test("The program's own frame has every slot that the page fills, once")
  func frame() throws {
    let frame = PageFrame("\(try #require(EmbeddedTables.text(of: "page.html")))")
    let slots = frame.pieces.compactMap { if case .slot(let name) = $0 { name } else { nil } }
    #expect(slots == ["language", "direction", "style", "data", "script"])
  }
}
