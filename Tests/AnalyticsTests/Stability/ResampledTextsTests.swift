import Sponsors
import Testing

@testable import Analytics

@Suite struct ResampledTextsTests {
  @Test("A draw has R texts, each with its own delegations, and nobody without a text")
  func draws() throws {
    let incidence = try noise(20, texts: 70, density: 0.04)
    let source = ResampledTexts(incidence, seed: 3)
    let columnOf = Dictionary(uniqueKeysWithValues: zip(incidence.families, incidence.families.indices))
    var seen: Set<DraftFamily> = []
    for number in 0..<30 {
      let draw = source.matrix(number)
      #expect(draw.textCount == 70)
      #expect(draw.rowSums.allSatisfy { $0 > 0 })
      let rowOf = Dictionary(uniqueKeysWithValues: zip(draw.delegations, draw.delegations.indices))
      for (column, family) in draw.families.enumerated() {
        seen.insert(family)
        let original = try #require(columnOf[family])
        for (row, delegation) in incidence.delegations.enumerated() {
          #expect((rowOf[delegation].map { draw[$0, column] } ?? false) == incidence[row, original])
        }
      }
    }
    #expect(seen.count == 70)
  }

  @Test("A draw is its seed's and its number's, whatever was drawn before")
  func numbered() throws {
    let incidence = try noise(8, texts: 30)
    let source = ResampledTexts(incidence, seed: 9)
    let late = source.matrix(5)
    #expect(source.matrix(5) == late && source.matrix(4) != late)
    #expect(ResampledTexts(incidence, seed: 10).matrix(5) != late)
  }

  @Test("No text, one text")
  func degenerate() throws {
    let empty = try IncidenceMatrix(families: [], rows: [try code("A"): []])
    #expect(ResampledTexts(empty).matrix(0).delegations.count == 1)
    let one = try matrix(["A": "1", "B": "0"])
    #expect(ResampledTexts(one).matrix(0).delegations == [try code("A")])
  }
}
