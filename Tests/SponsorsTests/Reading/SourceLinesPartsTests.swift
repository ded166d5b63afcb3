import Testing

@testable import Sponsors

/// Very long passages are divided, behind sentences where there are any, and nothing of them is left out.
@Suite struct SourceLinesPartsTests {
  private func lines(_ text: String) -> (SourceLines, [UInt8]) {
    let source = Array(text.utf8)
    return (SourceLines(source), source)
  }

  @Test func whatIsShortIsOnePart() {
    let (lines, source) = lines("One.\nTwo.\nThree.\n")
    let parts = lines.parts(of: 0..<3, source: source, longest: 16)
    #expect(parts == [SourceLines.Part(lines: 0..<3, isCut: false)])
    #expect(lines.parts(of: 1..<1, source: source).isEmpty)
  }

  @Test func aLongPassageIsDividedBehindASentence() {
    let (lines, source) = lines("One goes\non here.\nTwo goes\non here.\nThree goes\non here.\n")
    let parts = lines.parts(of: 0..<6, source: source, longest: 32)
    #expect(parts.map(\.lines) == [0..<2, 2..<4, 4..<6])
    #expect(parts.allSatisfy { !$0.isCut })
  }

  @Test func aSentenceWithoutEndIsCutAndTheCutIsTold() {
    let (lines, source) = lines(String(repeating: "Chad,\n", count: 100))
    let parts = lines.parts(of: 0..<100, source: source, longest: 50)
    #expect(parts.map(\.lines) == (0..<10).map { $0 * 10..<($0 + 1) * 10 })
    #expect(parts.map(\.isCut) == [Bool](repeating: true, count: 9) + [false])
  }
}
