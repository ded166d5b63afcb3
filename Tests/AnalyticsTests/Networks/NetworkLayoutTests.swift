import Sponsors
import Testing
import TestSupport

@testable import Analytics

@Suite struct NetworkLayoutTests {
  @Test func pathIsALineAndTriangleHasThreeEqualSides() throws {
    let line = NetworkLayout(try path(3)).positions.compactMap { $0 }
    #expect(line.map { ($0.x * 1000).rounded() } == [0, 500, 1000])
    #expect(line.allSatisfy { ($0.y - 0.5).magnitude < 1e-2 })
    let corners = NetworkLayout(try network(3, [(0, 1, 1), (0, 2, 1), (1, 2, 1)])).positions.compactMap { $0 }
    let sides = [distance(corners[0], corners[1]), distance(corners[0], corners[2]), distance(corners[1], corners[2])]
    #expect(sides.allSatisfy { ($0 - sides[0]).magnitude < 0.01 * sides[0] })
  }

  @Test func onlyTiesAboveZeroArePlaced() throws {
    #expect(NetworkLayout(try network(0, [])).positions == [])
    #expect(NetworkLayout(try network(3, [])).positions == [nil, nil, nil])
    let signed = NetworkLayout(try network(4, [(0, 1, -1), (1, 2, 1), (2, 3, .infinity)]))
    #expect(signed.positions.map { $0 == nil } == [true, false, false, true])
  }

  @Test(arguments: [(4, 0.5), (12, 0.2), (40, 0.05), (60, 0.9), (100, 0.03), (194, 0.02), (194, 0.27)])
  func everybodyIsWithinAndOnAPlaceOfTheirOwn(_ count: Int, _ density: Double) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let network = try randomNetwork(count, density: density, signed: false, using: &generator)
    let layout = NetworkLayout(network)
    for node in 0..<count { #expect((layout.positions[node] == nil) == (network.degree(node) == 0)) }
    let placed = layout.positions.compactMap { $0 }
    #expect(placed.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    // No two nearer than a third of the side of the square that each would have for itself.
    #expect(least(placed) > 1 / (3 * Double(count).squareRoot()))
  }

  @Test func partsDoNotOverlap() throws {
    // A ring of 12, a star of 7, a triangle and four pairs.
    var ties = (0..<12).map { (min($0, ($0 + 1) % 12), max($0, ($0 + 1) % 12), 1.0) }
    ties += (13..<19).map { (12, $0, 1) }
    ties += [(19, 20, 1), (19, 21, 1), (20, 21, 1)]
    ties += stride(from: 22, to: 30, by: 2).map { ($0, $0 + 1, 1) }
    let network = try network(30, ties)
    for ratio in [0.5, 1, 2, .nan, 0] {
      let layout = NetworkLayout(network, aspectRatio: ratio)
      let boxes = network.components.map { part in NetworkLayout.Box(part.compactMap { layout.positions[$0] }) }
      for (index, one) in boxes.enumerated() {
        for other in boxes[..<index] {
          let isApart =
            one.left + one.width < other.left || other.left + other.width < one.left
            || one.top + one.height < other.top || other.top + other.height < one.top
          #expect(isApart)
        }
      }
    }
  }

  @Test func theTiedAreNearerThanTheOthers() throws {
    // Two groups of eight in which all are tied, and one tie between them.
    var ties: [(Int, Int, Double)] = [(7, 8, 1)]
    for group in [0..<8, 8..<16] {
      for first in group { for second in group where first < second { ties.append((first, second, 1)) } }
    }
    let places = NetworkLayout(try network(16, ties)).positions.compactMap { $0 }
    for one in 0..<7 {
      for other in 1..<7 where other != one {
        for far in 9..<16 { #expect(distance(places[one], places[other]) < distance(places[one], places[far])) }
      }
    }
  }

  @Test func orderOfDelegationsAndTiesIsOfNoMatter() throws {
    var generator = SplitMix64(seed: 7)
    let codes = try delegations(30)
    let pairs = PairMatrix(labels: codes) { row, column in
      row == column || Double.random(in: 0..<1, using: &generator) > 0.1 ? nil : 1
    }
    let order = codes.indices.shuffled(using: &generator)
    let shuffled = PairMatrix(labels: order.map { codes[$0] }) { pairs[order[$0], order[$1]] }
    #expect(NetworkLayout(Network(pairs)) == NetworkLayout(Network(shuffled)))
    // How strong a tie is decides nothing.
    let heavy = PairMatrix(labels: codes) { row, column in pairs[row, column].map { $0 * Double(row + 1) } }
    #expect(NetworkLayout(Network(pairs)) == NetworkLayout(Network(heavy)))
  }

  @Test func moreThanCanBeMajorizedAreOnASpiral() throws {
    let count = StressMajorization.most + 1
    let placed = NetworkLayout(try path(count)).positions.compactMap { $0 }
    #expect(placed.count == count)
    #expect(least(placed) > 1 / (3 * Double(count).squareRoot()))
  }

  private func distance(_ one: NetworkLayout.Position, _ other: NetworkLayout.Position) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }

  private func least(_ places: [NetworkLayout.Position]) -> Double {
    var least = Double.infinity
    for (index, one) in places.enumerated() {
      for other in places[..<index] { least = min(least, distance(one, other)) }
    }
    return least
  }
}
