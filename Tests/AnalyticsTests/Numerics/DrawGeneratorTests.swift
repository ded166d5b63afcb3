import Testing
import TestSupport

@testable import Analytics

@Suite struct DrawGeneratorTests {
  @Test func theNumbersAreThoseOfSplitMix64() {
    // The published first numbers of seed 0 and of seed 1234567.
    var zero = DrawGenerator(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
    var seeded = DrawGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in seeded.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
    var (ours, theirs) = (DrawGenerator(seed: 42), SplitMix64(seed: 42))
    for _ in 0..<100 { #expect(ours.next() == theirs.next()) }
  }

  @Test func numbersBelowABoundAreAllReachedAboutAsOften() {
    var generator = DrawGenerator(seed: 5)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.next(below: 7)] += 1 }
    // Five standard deviations, the square root of 70000 × 1/7 × 6/7, are 463.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 463 })
    #expect(generator.next(below: 1) == 0)
  }

  @Test func everyOrderIsAboutAsLikely() {
    var generator = DrawGenerator(seed: 6)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var values = [0, 1, 2, 3]
      generator.shuffle(&values)
      counts[values, default: 0] += 1
    }
    #expect(counts.count == 24)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 160 })
  }
}
