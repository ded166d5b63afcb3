import Testing
import TestSupport

@testable import Analytics

@Suite struct BipartiteConfigurationModelTests {
  @Test func probabilitiesOfTheToy() throws {
    let model = try BipartiteConfigurationModel(toyA())
    let expected = [
      [0.681773, 0.681773, 0.873405, 0.681773, 0.681773, 0.399503], [0.5, 0.5, 0.763049, 0.5, 0.5, 0.236951],
      [0.5, 0.5, 0.763049, 0.5, 0.5, 0.236951], [0.318227, 0.318227, 0.600497, 0.318227, 0.318227, 0.126595],
    ]
    for row in 0..<4 {
      for column in 0..<6 { #expect(abs(model[row, column] - expected[row][column]) < 5e-7) }
    }
    #expect(model.residual < 1e-14)
  }

  /// From the unit tests of the R package backbone.
  @Test func probabilitiesOfBackbonesTest() throws {
    let model = try BipartiteConfigurationModel(matrix(["A": "001", "B": "010", "C": "101"]))
    let expected = [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    for row in 0..<3 {
      // The columns are (A, C), (B) and (A, C): the second and the third change places.
      for (column, place) in [(0, 0), (1, 1), (2, 2)] {
        #expect(abs(model[row, column] - expected[row][place]) < 1e-3)
      }
    }
  }

  @Test func sumsAreMetOnRandomMatrices() throws {
    var generator = SplitMix64(seed: 5)
    for (rows, columns, density) in [(2, 3, 0.5), (5, 9, 0.3), (12, 40, 0.1), (40, 30, 0.7), (60, 300, 0.05)] {
      for _ in 0..<8 {
        let values = randomRows(rows, columns, density: density, using: &generator)
        let incidence = try IncidenceMatrix(
          families: families(columns), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(rows), values)))
        let model = try BipartiteConfigurationModel(incidence)
        for (row, sum) in incidence.rowSums.enumerated() {
          #expect(abs((0..<columns).reduce(0) { $0 + model[row, $1] } - Double(sum)) < 1e-11)
        }
        for (column, sum) in incidence.columnSums.enumerated() {
          #expect(abs((0..<rows).reduce(0) { $0 + model[$1, column] } - Double(sum)) < 1e-11)
        }
      }
    }
  }

  @Test func whatCannotDifferIsExact() throws {
    // An empty row, a full one, a column of all; what is left is a nested pair.
    let nested = try BipartiteConfigurationModel(matrix(["A": "1111", "B": "1100", "C": "1000", "D": "0000"]))
    for (row, digits) in [[1.0, 1, 1, 1], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]].enumerated() {
      #expect((0..<4).map { nested[row, $0] } == digits)
    }
    // No row or column is empty or full, and yet the four ones of A, B and the four zeros of C, D cannot differ.
    let block = try BipartiteConfigurationModel(matrix(["A": "1110", "B": "1101", "C": "1000", "D": "0100"]))
    for (row, values) in [[1, 1, 0.5, 0.5], [1, 1, 0.5, 0.5], [0.5, 0.5, 0, 0], [0.5, 0.5, 0, 0]].enumerated() {
      for (column, value) in values.enumerated() { #expect(abs(block[row, column] - value) < 1e-14) }
    }
  }

  @Test func constrainedCellsAreHeldAndTheOthersMeetTheSums() throws {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<20 {
      let values = randomRows(9, 25, density: 0.3, using: &generator)
      let incidence = try IncidenceMatrix(
        families: families(25), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(9), values)))
      var (zeros, ones) = (BitMatrix(rowCount: 9, columnCount: 25), BitMatrix(rowCount: 9, columnCount: 25))
      for row in 0..<9 {
        for column in 0..<25 where Int.random(in: 0..<5, using: &generator) == 0 {
          if incidence[row, column] { ones[row, column] = true } else { zeros[row, column] = true }
        }
      }
      let model = try BipartiteConfigurationModel(incidence, constraints: CellConstraints(zeros: zeros, ones: ones))
      for row in 0..<9 {
        var sum = 0.0
        for column in 0..<25 {
          sum += model[row, column]
          if zeros[row, column] { #expect(model[row, column] == 0) }
          if ones[row, column] { #expect(model[row, column] == 1) }
        }
        #expect(abs(sum - Double(incidence.rowSums[row])) < 1e-12)
      }
      for column in 0..<25 {
        #expect(
          abs((0..<9).reduce(0) { $0 + model[$1, column] } - Double(incidence.columnSums[column])) < 1e-12)
      }
    }
  }

  @Test func contradictionsAreRefused() throws {
    let incidence = try toyA()
    var zeros = BitMatrix(rowCount: 4, columnCount: 6)
    zeros[0, 0] = true
    let none = BitMatrix(rowCount: 4, columnCount: 6)
    #expect(throws: BackboneError.contradictedConstraint(try code("A"), families(6)[0], isOne: false)) {
      try BipartiteConfigurationModel(incidence, constraints: CellConstraints(zeros: zeros, ones: none))
    }
    zeros[0, 0] = false
    zeros[3, 0] = true
    #expect(throws: BackboneError.contradictedConstraint(try code("D"), families(6)[0], isOne: true)) {
      try BipartiteConfigurationModel(incidence, constraints: CellConstraints(zeros: none, ones: zeros))
    }
    #expect(
      throws: BackboneError.constraintShape(rows: 1, columns: 1, expectedRows: 4, expectedColumns: 6)
    ) {
      try BipartiteConfigurationModel(incidence, constraints: CellConstraints(rowCount: 1, columnCount: 1))
    }
  }

  @Test func nothingIsAModelOfNothing() throws {
    let model = try BipartiteConfigurationModel(IncidenceMatrix(families: [], rows: [:]))
    #expect(model.rowCount == 0 && model.residual == 0)
    let empty = try BipartiteConfigurationModel(matrix(["A": "000", "B": "000"]))
    #expect(empty[1, 2] == 0)
  }
}
