import Testing

@testable import Sponsors

/// Lines of any length: what is kept in pieces is folded as if it were one.
@Suite struct SourceLinesTests {
  private let word = "Bolivia (Plurinational State of), Côte d’Ivoire and Türkiye. "

  private func folded(_ text: String, _ range: Range<Int>? = nil) -> (lines: SourceLines, text: FoldedText) {
    let source = Array(text.utf8)
    let lines = SourceLines(source)
    return (lines, lines.folded(range ?? 0..<lines.lines.count, source: source))
  }

  private func whole(_ text: String) -> FoldedText { FoldedText(text) }

  @Test(arguments: [" ", "", "é", "中"])
  func aLineOfAnyLengthIsFoldedAsOne(_ joint: String) {
    // 65,535 bytes are one piece; without spaces the pieces must be cut between characters.
    let text = String(repeating: joint.isEmpty ? "Türkiye" : "Türkiye" + joint, count: 30_000)
    let (lines, folded) = folded(text)
    let expected = whole(text)
    #expect(lines.lines.count > 3)
    #expect(lines.lines.dropFirst().allSatisfy(\.isContinuation))
    #expect(folded.symbols == expected.symbols)
    #expect(folded.marks == expected.marks)
    #expect(folded.count > 0 && folded.end(of: folded.count - 1) == expected.end(of: expected.count - 1))
  }

  @Test func piecesOfALongLineOpenNoParagraphAndAreNoFurniture() {
    let long = String(repeating: "12/34 7. Annex ", count: 10_000)
    let source = Array("Report\n\n\(long)\n\nEnd.\n".utf8)
    let lines = SourceLines(source)
    let kinds = Set(lines.lines.map(\.kind))
    #expect(kinds == [.text, .blank])
    let passages = Array(Passages(source: source, lines: lines) { _ in false })
    #expect(passages.count == 2)
    #expect(passages.allSatisfy { $0.number.isEmpty })
    // Every line is in a passage.
    #expect(passages.first?.lines.lowerBound == 0)
    #expect(passages.last?.lines.upperBound == lines.lines.count)
  }

  @Test func endlessBlankLinesCostNothing() {
    let source = Array(("A" + String(repeating: "\n", count: 100_000) + "B\n").utf8)
    let lines = SourceLines(source)
    #expect(lines.lines.count < 1_000)
    let texts = lines.lines.filter { $0.kind == .text }
    #expect(texts.map(\.range) == [0..<1, 100_000..<100_001])
  }

  @Test func aTitleOnThreePagesIsFurnitureAndOneOnTwoIsNot() {
    let pages = (1...5).map { "Words of page \($0) go on here.\n\n\($0 < 4 ? "Report of it" : "Annex to it")\n\($0)\n" }
    let source = Array(pages.joined(separator: "\n").utf8)
    let lines = SourceLines(source)
    let furniture = lines.lines.filter { $0.kind == .furniture }.map {
      String(decoding: source[$0.range], as: UTF8.self)
    }
    let running = furniture.filter { $0 == "Report of it" }
    #expect(running.count == 3)
    #expect(!furniture.contains("Annex to it"))
  }
}
