import Testing
import TestSupport

@testable import Analytics

@Suite struct PoissonBinomialTests {
  /// The sum of trials by the textbook recurrence.
  static func naive(_ probabilities: [Double]) -> [Double] {
    var masses = [1.0]
    for probability in probabilities {
      var next = Array(repeating: 0.0, count: masses.count + 1)
      for (count, mass) in masses.enumerated() {
        next[count] += mass * (1 - probability)
        next[count + 1] += mass * probability
      }
      masses = next
    }
    return masses
  }

  static let nine = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]

  /// The values of the R package backbone 2.1.3 for `pb(5, …)`.
  @Test func theRefinedNormalIsThatOfBackbone() {
    let tails = PoissonBinomial(Self.nine).refinedNormalTails(at: 5)
    #expect(abs(tails.lower - 0.6773302) < 5e-8)
    #expect(abs(tails.upper - 0.6268476) < 5e-8)
  }

  @Test func tailsAreThoseOfTheRecurrence() {
    var generator = SplitMix64(seed: 11)
    for count in [1, 2, 3, 7, 20, 60, 150, 400] {
      // Few different values and many, certain ones among them.
      for kinds in [1, 3, count] {
        let values = (0..<kinds).map { _ in Double.random(in: 0...1, using: &generator) } + [0, 1]
        let probabilities = (0..<count).map { _ in values[Int.random(in: 0..<values.count, using: &generator)] }
        let masses = Self.naive(probabilities)
        let distribution = PoissonBinomial(probabilities)
        for observed in -1...count + 1 {
          let tails = distribution.tails(at: observed)
          let upper = masses.indices.filter { $0 >= observed }.reduce(0) { $0 + masses[$1] }
          let lower = masses.indices.filter { $0 <= observed }.reduce(0) { $0 + masses[$1] }
          #expect(abs(tails.upper - upper) <= 1e-11 * upper, "\(count), \(kinds), \(observed)")
          #expect(abs(tails.lower - lower) <= 1e-11 * lower, "\(count), \(kinds), \(observed)")
        }
      }
    }
  }

  /// Of 1000 trials with 1/2, all succeed with 2⁻¹⁰⁰⁰, and 999 or more with 1001 times that.
  @Test func tinyTailsKeepTheirDigits() {
    let distribution = PoissonBinomial(Array(repeating: 0.5, count: 1000))
    let least = Double(sign: .plus, exponent: -1000, significand: 1)
    #expect(abs(distribution.tails(at: 1000).upper / least - 1) < 1e-11)
    #expect(abs(distribution.tails(at: 999).upper / (1001 * least) - 1) < 1e-11)
    #expect(abs(distribution.tails(at: 1).lower / (1001 * least) - 1) < 1e-11)
    #expect(distribution.tails(at: 1).upper == 1)
  }

  @Test func momentsAreSums() {
    let distribution = PoissonBinomial([0.5, 0.25, 1, 0])
    #expect(distribution.mean == 1.75)
    #expect(distribution.variance == 0.4375)
    #expect(PoissonBinomial([]).tails(at: 0) == Tails(upper: 1, lower: 1))
    #expect(PoissonBinomial([1, 1]).refinedNormalTails(at: 2) == Tails(upper: 1, lower: 1))
    #expect(PoissonBinomial([1, 1]).tails(at: 1) == Tails(upper: 1, lower: 0))
  }
}
