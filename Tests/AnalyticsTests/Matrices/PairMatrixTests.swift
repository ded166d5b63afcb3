import Analytics
import Testing

@Suite struct PairMatrixTests {
  @Test func aValueIsThatOfBothOrders() throws {
    var made = PairMatrix(labels: try delegations(5))
    #expect(made[3, 1] == nil)
    made[1, 3] = 0.5
    #expect(made[3, 1] == 0.5 && made[1, 3] == 0.5)
    made[3, 1] = nil
    #expect(made[1, 3] == nil)
  }

  @Test func everyPairHasItsOwnPlace() throws {
    let made = PairMatrix(labels: try delegations(20)) { Double($0 * 100 + $1) }
    for row in 0..<20 {
      for column in 0..<20 {
        #expect(made[row, column] == Double(max(row, column) * 100 + min(row, column)))
      }
    }
  }

  @Test func undefinedIsEqualToUndefinedAndNotToZero() throws {
    let labels = try delegations(2)
    #expect(PairMatrix(labels: labels) == PairMatrix(labels: labels) { _, _ in .nan })
    #expect(PairMatrix(labels: labels) != PairMatrix(labels: labels) { _, _ in 0 })
  }
}
