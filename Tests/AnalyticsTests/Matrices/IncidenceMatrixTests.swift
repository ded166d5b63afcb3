import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct IncidenceMatrixTests {
  @Test func toyAHasItsMargins() throws {
    let toy = try toyA()
    #expect(toy.delegations.map(\.text) == ["A", "B", "C", "D"])
    #expect(toy.rowSums == [4, 3, 3, 2])
    #expect(toy.columnSums == [2, 2, 3, 2, 2, 1])
    #expect(toy.textCount == 6)
    #expect(toy[2, 2] && !toy[2, 1])
  }

  @Test func rowsOfAnotherLengthAreRefused() throws {
    let a = try code("A")
    #expect(throws: IncidenceError.rowLength(a, found: 1, families: 2)) {
      try IncidenceMatrix(families: families(2), rows: [a: [true]])
    }
    #expect(throws: IncidenceError.titleCount(found: 1, families: 2)) {
      try IncidenceMatrix(families: families(2), titles: ["one"], rows: [:])
    }
    #expect(
      IncidenceError.rowLength(a, found: 1, families: 2).description
        == "row A: 1 values for 2 texts; give one value a text")
  }

  @Test func sumsAreThoseOfTheRows() throws {
    var generator = SplitMix64(seed: 7)
    for columnCount in [1, 63, 64, 65, 200] {
      let rows = randomRows(20, columnCount, density: 0.3, using: &generator)
      let made = try IncidenceMatrix(
        families: families(columnCount),
        rows: Dictionary(uniqueKeysWithValues: zip(try delegations(20), rows)))
      #expect(made.rowSums == rows.map { $0.filter { $0 }.count })
      #expect(made.columnSums == (0..<columnCount).map { column in rows.filter { $0[column] }.count })
    }
  }
}
