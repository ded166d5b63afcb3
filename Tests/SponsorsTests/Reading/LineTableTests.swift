import Testing

@testable import Sponsors

/// The compact table of lines gives back what was put into it.
@Suite struct LineTableTests {
  @Test func aLineIsGivenBackAsItWas() {
    let kinds: [SourceLine.Kind] = [.blank, .text, .furniture, .footnote]
    var table = LineTable()
    var lines: [SourceLine] = []
    for (index, kind) in kinds.enumerated() {
      for flag in 0..<8 {
        let start = index * 1_000_000_000 + flag
        lines.append(
          SourceLine(
            range: start..<(start + flag * 9_000), isIndented: flag & 1 != 0, kind: kind, isContinuation: flag & 2 != 0,
            runs: flag & 4 != 0 ? [start..<(start + 1), start..<start] : nil, isScrambled: flag & 4 != 0))
      }
    }
    for line in lines { table.append(line) }
    #expect(table.count == 32)
    #expect(Array(table) == lines)
    #expect(table.indices.map(table.kind) == lines.map(\.kind))
  }

  @Test func linesThatChangePlacesTakeTheirRunsAlong() {
    var table = LineTable()
    let first = SourceLine(range: 0..<4, isIndented: false, kind: .text, runs: [2..<4, 0..<2])
    let second = SourceLine(range: 5..<9, isIndented: true, kind: .text)
    table.append(first)
    table.append(second)
    table.swapAt(0, 1)
    #expect(table[0] == second)
    #expect(table[1] == first)
    table[1].runs = nil
    #expect(table[1].runs == nil)
  }
}
