import Foundation
import Testing
import TestSupport

@testable import Analytics

/// The functions written without the C library, against the C library.
@Suite struct NumericsTests {
  @Test func logarithmIsThatOfTheCLibrary() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<20_000 {
      let x = Foundation.exp(Double.random(in: -700...700, using: &generator))
      #expect(abs(logarithm(x) - Foundation.log(x)) <= 4e-16 * max(abs(Foundation.log(x)), 0.5))
    }
    #expect(logarithm(1) == 0)
    #expect(logarithm(0) == -.infinity)
    #expect(logarithm(-1).isNaN)
    #expect(logarithm(.infinity) == .infinity)
  }

  @Test func exponentialIsThatOfTheCLibrary() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<20_000 {
      let x = Double.random(in: -708...709, using: &generator)
      #expect(abs(exponential(x) / Foundation.exp(x) - 1) <= 5e-16)
    }
    #expect(exponential(0) == 1)
    #expect(exponential(1000) == .infinity)
    #expect(exponential(-1000) == 0)
  }

  @Test func normalTailsAreThoseOfTheCLibrary() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let x = Double.random(in: -26...26, using: &generator)
      #expect(abs(NormalDistribution.complementaryError(x) / Foundation.erfc(x) - 1) <= 4e-15)
    }
    #expect(abs(NormalDistribution.cumulative(-0.5) - 0.308537538725987) < 1e-15)
    #expect(abs(NormalDistribution.upperTail(1.5) - 0.0668072012688581) < 1e-16)
    #expect(NormalDistribution.cumulative(0) == 0.5)
    #expect(abs(NormalDistribution.density(0) - 0.3989422804014327) < 1e-16)
  }
}
