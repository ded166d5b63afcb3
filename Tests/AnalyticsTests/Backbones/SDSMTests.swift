import Testing
import TestSupport

@testable import Analytics

@Suite struct SDSMTests {
  /// Upper and lower tails of AB, AC, AD, BC, BD, CD.
  private func tails(_ incidence: IncidenceMatrix, _ method: SDSM.Method) throws -> [Tails] {
    let counts = OverlapCounts(incidence)
    let model = try SDSM(incidence, method: method)
    return try counts.delegations.indices.flatMap { first in
      try model.findings(ofRow: first, counts).map { try #require($0).tails }
    }
  }

  private func expect(_ found: [Double], _ expected: [Double], within tolerance: Double = 5.1e-7) {
    #expect(found.count == expected.count)
    for (value, other) in zip(found, expected) { #expect(abs(value - other) <= tolerance, "\(value), \(other)") }
  }

  @Test func exactTailsOfTheToy() throws {
    let tails = try tails(toyA(), .exact)
    expect(tails.map(\.upper), [0.353999, 0.705275, 1, 0.875241, 1, 0.737243])
    expect(tails.map(\.lower), [0.894489, 0.646001, 0.169735, 0.472408, 0.262757, 0.691981])
  }

  @Test func approximateTailsOfTheToyAreThoseOfBackbone() throws {
    expect(
      try tails(toyA(), .refinedNormal).map(\.upper), [0.354532, 0.707073, 0.987204, 0.870186, 0.980867, 0.740513])
  }

  /// From the unit tests of the R package backbone, whose probabilities have three digits.
  @Test func backbonesTest() throws {
    let incidence = try matrix(["A": "1011", "B": "0100", "C": "1001"])
    let approximate = try tails(incidence, .refinedNormal)
    expect(approximate.map(\.upper), [0.977, 0.549, 0.972], within: 6e-4)
    expect(approximate.map(\.lower), [0.354, 0.844, 0.476], within: 6e-4)
    // Probabilities by least squares of scipy, then the recurrence.
    let exact = try tails(incidence, .exact)
    expect(exact.map(\.upper), [1, 0.5552887964174, 1], within: 1e-12)
    expect(exact.map(\.lower), [0.3645414894948, 0.8557559211818, 0.4871320080678], within: 1e-12)
  }

  /// A pair's distribution is that of independent trials with the probabilities' products.
  @Test func constraintsAreHeldInTheDistribution() throws {
    let incidence = try toyA()
    var (zeros, ones) = (BitMatrix(rowCount: 4, columnCount: 6), BitMatrix(rowCount: 4, columnCount: 6))
    zeros[3, 0] = true
    zeros[3, 1] = true
    ones[0, 2] = true
    ones[1, 2] = true
    let model = try SDSM(incidence, constraints: CellConstraints(zeros: zeros, ones: ones))
    let distribution = model.distribution(0, 1)
    #expect(distribution.certain == 1)
    let masses = PoissonBinomialTests.naive((0..<6).map { model.cells[0, $0] * model.cells[1, $0] })
    #expect(abs(distribution.tails(at: 3).upper - masses[3...].reduce(0, +)) < 1e-13)
    #expect(model.rules.suffix(2).map { $0.contains("2 cells") } == [true, true])
  }
}
