import Sponsors
import TestSupport
import Testing

@testable import Analytics

@Suite struct IdealPointsTests {
  /// Votes drawn from the model: true places of mean 0 and standard deviation 1, and the matrix.
  private func planted(_ delegations: Int, _ votes: Int, seed: UInt64) throws -> (places: [Double], matrix: VoteMatrix)
  {
    var generator = SplitMix64(seed: seed)
    func uniform() -> Double { Double.random(in: 0..<1, using: &generator) }
    func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
    let drawn = (0..<delegations).map { _ in normal() }
    let places = try #require(Standardization(drawn)).applied(to: drawn)
    var rows: [DelegationCode: [VotePosition?]] = [:]
    let curves = (0..<votes).map { _ in (beta: normal(), low: normal() - 0.4, gap: 0.3 + uniform()) }
    for (number, place) in places.enumerated() {
      rows[try code("D\(100 + number)")] = curves.map { curve in
        if uniform() < 0.1 { return nil }
        let z = curve.beta * place + normal()
        return z < curve.low ? .inFavour : z < curve.low + curve.gap ? .abstaining : .against
      }
    }
    return (places, try VoteMatrix(votes: rollCalls(votes), rows: rows))
  }

  @Test("Planted places are found, and 95 % of the intervals hold them", arguments: [1, 2, 3])
  func recovery(seed: UInt64) throws {
    let (places, matrix) = try planted(150, 120, seed: seed)
    let found = try IdealPoints(votes: matrix, session: nil)
    #expect(found.estimates.count == places.count)
    let positions = found.estimates.map(\.position)
    let correlation = zip(places, positions).reduce(0) { $0 + $1.0 * $1.1 } / Double(places.count)
    #expect(abs(correlation) > 0.95)
    // The sign is that of the lowest code; the truth is turned to it.
    let sign = correlation < 0 ? -1.0 : 1
    let held = zip(places, found.estimates).count { $1.lower <= sign * $0 && sign * $0 <= $1.upper }
    #expect((0.89...0.99).contains(Double(held) / Double(places.count)), "\(held)")
  }

  @Test("Each session has mean 0 and standard deviation 1, and the same bytes twice")
  func identification() throws {
    let (_, matrix) = try planted(40, 60, seed: 4)
    let found = try IdealPoints(votes: matrix, session: nil)
    let positions = found.estimates.map(\.position)
    #expect(abs(positions.reduce(0, +)) < 1e-9)
    #expect(abs(positions.reduce(0) { $0 + $1 * $1 } / 40 - 1) < 1e-9)
    #expect(found.orientation == .positive(try code("D100")))
    #expect(positions[0] > 0)
    #expect(try IdealPoints(votes: matrix, session: nil) == found)
  }

  @Test("The sign: USA before others, RUS negative, else the lowest code")
  func signs() throws {
    let rows = ["AAA": "11113111", "BBB": "33331333", "CCC": "22113233"]
    let model = IdealPointModel(minimumVotes: 1)
    func points(_ others: [String: String]) throws -> IdealPoints {
      try IdealPoints(votes: voteMatrix(rows.merging(others) { $1 }), session: nil, model: model)
    }
    func place(_ text: String, _ points: IdealPoints) throws -> Double {
      let delegation = try code(text)
      return try #require(points.estimates.first { $0.delegation == delegation }).position
    }
    #expect(try points([:]).orientation == .positive(code("AAA")))
    #expect(try place("RUS", points(["RUS": "11113111"])) < 0)
    let both = try points(["RUS": "33331333", "GBR": "33331333"])
    #expect(both.orientation == .positive(try code("GBR")))
    #expect(try place("GBR", both) > 0)
    #expect(try points(["GBR": "11113111", "USA": "33331333"]).orientation == .positive(code("USA")))
  }

  @Test("Separation stays finite, votes that divide nobody are counted, who hardly voted is named")
  func leftOut() throws {
    let found = try IdealPoints(
      votes: voteMatrix(["AAA": "1111111", "BBB": "3333331", "CCC": "1111111", "DDD": "3.....1"]), session: nil,
      model: IdealPointModel(minimumVotes: 2))
    #expect(found.leftOut == [try code("DDD")])
    #expect(found.voteCount == 6)
    #expect(found.unanimousCount == 1)
    #expect(found.estimates.allSatisfy { $0.position.isFinite && $0.standardError > 0 && $0.votes == 6 })
    #expect(found.estimates[0].position == found.estimates[2].position)
  }

  @Test("What cannot be placed is a typed error")
  func degenerate() throws {
    let model = IdealPointModel(minimumVotes: 1)
    func error(_ rows: [String: String], _ model: IdealPointModel) throws -> IdealPointError? {
      let matrix = try voteMatrix(rows)
      return #expect(throws: IdealPointError.self) { try IdealPoints(votes: matrix, session: nil, model: model) }
    }
    #expect(try error(["AAA": "111", "BBB": "111"], model) == .nothingDivides(session: nil, votes: 3))
    #expect(try error(["AAA": "123"], model) == .nothingDivides(session: nil, votes: 3))
    #expect(try error([:], model) == .nothingDivides(session: nil, votes: 0))
    #expect(
      try error(["AAA": "123", "BBB": "311"], IdealPointModel())
        == .tooFewDelegations(session: nil, found: 0, minimumVotes: 10))
    let one = try IdealPoints(votes: voteMatrix(["AAA": "1", "BBB": "3"]), session: nil, model: model)
    #expect(one.estimates.map(\.position.magnitude).allSatisfy { abs($0 - 1) < 1e-9 })
    #expect(throws: IdealPointError.self) {
      try IdealPoints(
        votes: planted(20, 30, seed: 5).matrix, session: nil, model: IdealPointModel(iterationLimit: 2))
    }
  }

  @Test("Sponsorship: two camps come apart, and structural zeros are missing")
  func sponsorship() throws {
    let incidence = try matrix(["A": "111000", "B": "110000", "C": "000111", "D": "000110"])
    var zeros = BitMatrix(rowCount: 4, columnCount: 6)
    zeros[1, 2] = true
    let constraints = CellConstraints(zeros: zeros, ones: BitMatrix(rowCount: 4, columnCount: 6))
    let found = try IdealPoints(
      sponsorship: incidence, constraints: constraints, session: 70, model: IdealPointModel(minimumVotes: 1))
    #expect(found.session == 70)
    #expect(found.estimates.map(\.votes) == [6, 5, 6, 6])
    #expect(found.estimates.map { $0.position > 0 } == [true, true, false, false])
  }

  /// One case for the reference program.
  private struct Case: Encodable {
    let rows: [[Int]]
    let places: [Double]
    let deviations: [Double]
    let signs: [Double]
    let beta: Double
    let gamma: Double
  }

  private static let oracle = Oracle("oracle-ideal-points.py", modules: ["numpy", "scipy"])

  @Test("scipy's maximum of the marginal likelihood is ours", .enabled(if: oracle.isAvailable))
  func reference() throws {
    let model = IdealPointModel(minimumVotes: 1, tolerance: 1e-8, iterationLimit: 20000)
    let cases = try (0..<5).map { number -> Case in
      let matrix = try planted(12 + 4 * number, 5 + number, seed: UInt64(10 + number)).matrix
      let columns = (0..<matrix.voteCount).map { column in
        matrix.delegations.indices.map { matrix[$0, column].map { UInt8($0.rawValue - 1) } ?? ResponseTable.missing }
      }
      let table = ResponseTable(delegations: matrix.delegations, columns: columns).informative(minimum: 1)
      let found = PlaceEstimation(table, model: model)
      #expect(found.lastChange <= 1e-8)
      return Case(
        rows: table.delegations.indices.map { row in table.columns.map { Int($0[row]) } }, places: found.places,
        deviations: found.deviations, signs: found.curves.map { $0.slope < 0 ? -1 : 1 },
        beta: model.discriminationDeviation, gamma: model.cutpointDeviation)
    }
    let result = try Self.oracle.compare(cases)
    #expect(result.exitCode == 0, "\(result.standardOutput)\(result.standardError)")
  }
}
