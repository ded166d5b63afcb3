import Analytics
import Sponsors
import Testing

@Suite struct IncidenceMatrixOrderOfTextsTests {
  @Test("Columns move with their texts and titles, rows stay")
  func order() throws {
    let texts = ["A/3", "A/1", "A/2"].map { DraftFamily(of: $0) }
    let matrix = try IncidenceMatrix(
      families: texts, titles: ["c", "a", "b"],
      rows: [try code("FRA"): [true, false, false], try code("BOL"): [false, true, true]])
    let ordered = matrix.inOrderOfTexts
    #expect(ordered.families.map(\.symbol) == ["A/1", "A/2", "A/3"])
    #expect(ordered.titles == ["a", "b", "c"])
    #expect((0..<3).map { ordered[0, $0] } == [true, true, false])
    #expect((0..<3).map { ordered[1, $0] } == [false, false, true])
    #expect(ordered.inOrderOfTexts == ordered)
  }

  @Test("Two orders of the same texts draw the same")
  func draws() throws {
    let rows = ["A": "110101", "B": "011011", "C": "101110"]
    let forth = try matrix(rows)
    let back = try IncidenceMatrix(
      families: forth.families.reversed(),
      rows: Dictionary(
        uniqueKeysWithValues: rows.map { (try code($0.key), $0.value.reversed().map { $0 == "1" }) }))
    let drawn = [forth, back].map { FixedMargins($0.inOrderOfTexts, seed: 3).matrix(5) }
    #expect(drawn[0] == drawn[1])
  }
}
