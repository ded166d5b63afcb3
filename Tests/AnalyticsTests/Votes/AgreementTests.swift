import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct AgreementTests {
  private func agreement(_ rows: [String: String], _ measure: any AgreementMeasure) throws -> Agreement {
    Agreement(of: try AgreementTables(try voteMatrix(rows)), by: measure)
  }

  @Test func distancesAreFullAgreementLessTheValue() throws {
    let rows = ["A": "1111", "B": "1112", "C": "3333"]
    let lijphart = try agreement(rows, LijphartAgreement()).distances()
    #expect(lijphart[0, 1] == 0.125 && lijphart[0, 2] == 1 && lijphart[1, 1] == 0)
    let score = try agreement(rows, SScore(.absolute)).distances()
    #expect(score[0, 1] == 0.25 && score[0, 2] == 2)
    #expect(throws: AgreementError.noDistance(measure: "benati-capurri")) {
      try agreement(rows, BenatiCapurri()).distances()
    }
  }

  @Test func blocsFollowFromAgreement() throws {
    let rows = ["A": "11113", "B": "11123", "C": "33331", "D": "33321"]
    let tree = try Dendrogram(distances: try agreement(rows, LijphartAgreement()).distances(), linkage: .average)
    let cut = try tree.cut(count: 2)
    #expect(cut.blocs == [1, 1, 2, 2])
  }

  @Test func whoCannotBeComparedIsNamedAndLeftOut() throws {
    // C has no vote in common with A and B; D votes with everybody.
    let apart = try agreement(["A": "11..", "B": "12..", "C": "..13", "D": "1111"], LijphartAgreement())
    #expect(apart.incomparable.map(\.text) == ["C"])
    let distances = try apart.distances(leavingOut: Set(apart.incomparable))
    #expect(distances.labels.map(\.text) == ["A", "B", "D"])
    #expect(try Dendrogram(distances: distances, linkage: .average).merges.count == 2)
    #expect(try agreement(["A": "1", "B": "2"], LijphartAgreement()).incomparable.isEmpty)
    // Of two with nothing in common, the one later in the alphabet.
    #expect(try agreement(["A": "1.", "B": ".1"], LijphartAgreement()).incomparable.map(\.text) == ["B"])
  }

  @Test func sizesAreTheVotesOfBoth() throws {
    let sizes = try agreement(["A": "11.3", "B": "2113"], ExactAgreement()).sizes
    #expect(sizes[0, 1] == 3 && sizes[0, 0] == 3 && sizes[1, 1] == 4)
  }
}
