import Testing

@testable import Analytics

@Suite struct EigenvectorCentralityTests {
  private let half = (1.0 / 2).squareRoot()

  @Test func centreOfAStarHasHalfOfTheLength() throws {
    // λ = √4; the centre is √2⁻¹ of the length, the four leaves share the rest.
    let leaf = (1.0 / 8).squareRoot()
    #expect(isNear(try star(5).eigenvectorCentrality(), [half, leaf, leaf, leaf, leaf]))
  }

  @Test func pathOfThreeAndTriangleByHand() throws {
    #expect(isNear(try path(3).eigenvectorCentrality(), [0.5, half, 0.5]))
    let third = (1.0 / 3).squareRoot()
    let triangle = try network(3, [(0, 1, 7), (0, 2, 7), (1, 2, 7)])
    #expect(isNear(try triangle.eigenvectorCentrality(), [third, third, third]))
  }

  @Test func weightsCountAndTheirUnitDoesNot() throws {
    // λ² = 9 + 16: the ends have 3/5 and 4/5 of what the middle has.
    let expected = [0.6 * half, half, 0.8 * half]
    for unit in [1, 1e-300, 1e300] {
      #expect(isNear(try network(3, [(0, 1, 3 * unit), (1, 2, 4 * unit)]).eigenvectorCentrality(), expected))
    }
  }

  @Test func outsideTheLeadingPartEveryoneHasZero() throws {
    let parts = try network(6, [(0, 1, 1), (2, 3, 1), (2, 4, 1), (3, 4, 1)])
    let third = (1.0 / 3).squareRoot()
    #expect(isNear(try parts.eigenvectorCentrality(), [0, 0, third, third, third, 0]))
  }

  @Test func partsThatLeadTogetherShareTheVector() throws {
    let parts = try network(5, [(0, 3, 2), (1, 4, 2)])
    #expect(isNear(try parts.eigenvectorCentrality(), [0.5, 0.5, 0, 0.5, 0.5]))
  }

  @Test func negativeTiesDoNotCount() throws {
    let signed = try network(4, [(0, 1, 1), (0, 3, -9), (1, 2, 1), (2, 3, -9)])
    #expect(isNear(try signed.eigenvectorCentrality(), [0.5, half, 0.5, 0]))
  }

  @Test func noTieIsNoVector() throws {
    for none in [try network(0, []), try network(1, []), try network(3, []), try network(2, [(0, 1, -1)])] {
      #expect(throws: CentralityError.noTie) { try none.eigenvectorCentrality() }
    }
  }

  @Test func whatDoesNotConvergeSaysSo() throws {
    let error = #expect(throws: CentralityError.self) { try path(50).eigenvectorCentrality(maximumIterations: 3) }
    guard case .noConvergence(3, let residual) = error else {
      Issue.record("not noConvergence after 3: \(String(describing: error))")
      return
    }
    #expect(residual > 1e-3 && residual < 1)
    #expect(error?.description.contains("not found in 3 steps") == true)
  }
}
