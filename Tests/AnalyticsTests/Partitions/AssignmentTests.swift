import TestSupport
import Testing

@testable import Analytics

@Suite struct AssignmentTests {
  @Test("Every way tried: the greatest sum, and among equal ones the one that the rule names")
  func naive() {
    var generator = SplitMix64(seed: 11)
    for round in 0..<400 {
      let (rows, columns) = (Int.random(in: 0...5, using: &generator), Int.random(in: 1...5, using: &generator))
      let highest = round % 2 == 0 ? 3 : 50
      let weights = (0..<rows).map { _ in
        (0..<columns).map { _ in Int.random(in: 0...highest, using: &generator) }
      }
      let found = Assignment(weights)
      let best = Self.best(weights)
      #expect(found.total == best.total, "\(weights)")
      #expect(found.columns.map { $0 ?? -1 } == best.columns.map { $0 ?? -1 }, "\(weights)")
      #expect(Set(found.columns.compactMap { $0 }).count == min(rows, columns))
    }
  }

  @Test("All alike: each row its own column; none, nothing")
  func degenerate() {
    #expect(Assignment(Array(repeating: Array(repeating: 0, count: 60), count: 60)).columns == Array(0..<60))
    #expect(Assignment([]).columns.isEmpty)
    #expect(Assignment([[], []]).columns == [nil, nil])
    #expect(Assignment([[0, 2], [0, 2]]).columns == [1, 0])
  }

  /// The best of all assignments: by total, then, row after row, by weight and by column.
  private static func best(_ weights: [[Int]]) -> (total: Int, columns: [Int?]) {
    let width = weights.first?.count ?? 0
    let places = max(weights.count, width)
    var best: (total: Int, key: [Int], columns: [Int?])?
    func extend(_ chosen: [Int]) {
      guard chosen.count < weights.count else {
        let values = chosen.enumerated().map { $1 < width ? weights[$0][$1] : 0 }
        let total = values.reduce(0, +)
        let key = zip(values, chosen).flatMap { [-$0, $1] }
        if best.map({ total > $0.total || (total == $0.total && key.lexicographicallyPrecedes($0.key)) }) ?? true {
          best = (total, key, chosen.map { $0 < width ? $0 : nil })
        }
        return
      }
      for place in 0..<places where !chosen.contains(place) { extend(chosen + [place]) }
    }
    extend([])
    return (best?.total ?? 0, best?.columns ?? [])
  }
}
