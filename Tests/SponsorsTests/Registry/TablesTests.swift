import Sponsors
import Testing

@Suite struct TablesTests {
  @Test func theProgramsOwnTablesHaveNoProblem() {
    let problems = TableChecks.problems(in: .standard)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }
}
