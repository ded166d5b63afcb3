import Analytics
import Testing

@Suite struct DirectedMatrixTests {
  @Test func theTwoDirectionsAreKeptApart() throws {
    let labels = try ["A", "B"].map(code)
    let made = DirectedMatrix(labels: labels) { row, column in row == column ? nil : Double(row) }
    #expect([made[0, 0], made[0, 1], made[1, 0], made[1, 1]] == [nil, 0, 1, nil])
    #expect(made == DirectedMatrix(labels: labels) { row, column in row == column ? .nan : Double(row) })
    #expect(made != DirectedMatrix(labels: labels) { row, column in row == column ? nil : Double(column) })
  }
}
