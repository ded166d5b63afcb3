import Analytics
import Sponsors
import Testing

@Suite struct ContingencyTableTests {
  @Test("Common delegations are counted, the others named")
  func counts() throws {
    let codes = try ["A", "B", "C", "D", "E"].map(code)
    let first = Partition([codes[0]: 1, codes[1]: 1, codes[2]: 2, codes[3]: 3])
    let second = Partition([codes[1]: 5, codes[2]: 5, codes[3]: 4, codes[4]: 4])
    let table = ContingencyTable(first, second)
    #expect(table.counts == [[1, 0], [1, 0], [0, 1]])
    #expect(table.common == Array(codes[1...3]))
    #expect(table.onlyInFirst == [codes[0]] && table.onlyInSecond == [codes[4]])
    #expect(table.rowSums == [1, 1, 1] && table.columnSums == [2, 1])
  }

  @Test("Nobody in common, and nobody at all")
  func degenerate() throws {
    let codes = try ["A", "B"].map(code)
    let apart = ContingencyTable(Partition([codes[0]: 1]), Partition([codes[1]: 1]))
    #expect(apart.counts == [[0]] && apart.common.isEmpty)
    #expect(apart.onlyInFirst == [codes[0]] && apart.onlyInSecond == [codes[1]])
    let empty = ContingencyTable(Partition([:]), Partition([:]))
    #expect(empty.counts.isEmpty && empty.columnSums.isEmpty)
  }
}
