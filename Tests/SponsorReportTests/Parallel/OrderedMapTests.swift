import Foundation
import Synchronization
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct OrderedMapTests {
  private struct Stop: Error {}

  @Test("Random delays change nothing", arguments: [1, 2, 3, 8, 200])
  func delays(jobs: Int) {
    var random = SplitMix64(seed: 7)
    let elements = (0..<120).map { ($0, UInt32.random(in: 0...900, using: &random)) }
    var found: [Int] = []
    mapInOrder(elements, jobs: jobs, window: 5) { element in
      usleep(element.1)
      return element.0 * 3
    } deliver: {
      found.append($0)
    }
    #expect(found == elements.map { $0.0 * 3 })
  }

  @Test("Nothing is begun beyond the window while the first is not handed over")
  func window() {
    let begun = Mutex(0)
    var mostAhead = 0
    var taken = 0
    mapInOrder(Array(0..<60), jobs: 3, window: 6) { element in
      begun.withLock { $0 = max($0, element + 1) }
      if element % 10 == 0 { usleep(3000) }
      return element
    } deliver: { _ in
      // The one in hand is taken: up to six more can have been begun.
      taken += 1
      mostAhead = max(mostAhead, begun.withLock { $0 } - taken)
    }
    #expect(taken == 60)
    #expect(mostAhead <= 6)
  }

  @Test("An error of the receiver ends the work and is passed on", arguments: [1, 4])
  func stops(jobs: Int) {
    let begun = Mutex(0)
    #expect(throws: Stop.self) {
      try mapInOrder(Array(0..<10_000), jobs: jobs) { element in
        begun.withLock { $0 += 1 }
        return element
      } deliver: { (element: Int) throws(Stop) in
        if element == 10 { throw Stop() }
      }
    }
    #expect(begun.withLock { $0 } < 100)
  }

  @Test("No elements")
  func empty() {
    var count = 0
    mapInOrder([Int](), jobs: 4) {
      $0
    } deliver: { _ in
      count += 1
    }
    #expect(count == 0)
  }
}
