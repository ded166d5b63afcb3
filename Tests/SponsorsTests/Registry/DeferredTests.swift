import Synchronization
import Testing

@testable import Sponsors

@Suite struct DeferredTests {
  /// A counter that a closure of any thread can raise.
  private final class Counter: Sendable {
    let count = Atomic(0)
  }

  @Test func nothingIsMadeBeforeItIsAskedFor() {
    let counter = Counter()
    let deferred = Deferred {
      counter.count.add(1, ordering: .relaxed)
      return 7
    }
    #expect(!deferred.isMade)
    #expect(counter.count.load(ordering: .relaxed) == 0)
    #expect(deferred.value == 7)
    #expect(deferred.isMade)
    #expect(deferred.value == 7)
    #expect(counter.count.load(ordering: .relaxed) == 1)
  }

  @Test func manyThreadsGetTheOneValue() async {
    let counter = Counter()
    let deferred = Deferred { counter.count.add(1, ordering: .relaxed).newValue }
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 { group.addTask { deferred.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values == [Int](repeating: 1, count: 64))
  }

  @Test func aValueThatIsThereIsNotMadeAgain() {
    let deferred = Deferred(made: "there")
    #expect(deferred.isMade)
    #expect(deferred.value == "there")
  }
}
