import Testing

@testable import Analytics

@Suite struct OrdinalVoteTests {
  /// β = 1, γ = −½ and ½; values of the normal distribution to six digits.
  @Test(
    "The likelihood of Bailey, Strezhnev and Voeten",
    arguments: [
      (0, [0.308538, 0.382925, 0.308538]), (1, [0.066807, 0.241730, 0.691462]), (-2.0, [0.933193, 0.060598, 0.006210]),
    ] as [(Double, [Double])])
  func likelihood(theta: Double, expected: [Double]) throws {
    let vote = try #require(OrdinalVote(discrimination: 1, lowerCutpoint: -0.5, upperCutpoint: 0.5))
    for (position, value) in zip([VotePosition.inFavour, .abstaining, .against], expected) {
      #expect(abs(vote.probability(of: position, at: theta) - value) < 5.1e-7)
    }
  }

  @Test("Cutpoints in the wrong order, or no numbers, make no vote")
  func refused() {
    #expect(OrdinalVote(discrimination: 1, lowerCutpoint: 1, upperCutpoint: 0) == nil)
    #expect(OrdinalVote(discrimination: .nan, lowerCutpoint: 0, upperCutpoint: 1) == nil)
  }

  @Test("The table of the normal distribution has its values")
  func table() {
    for step in -1190...1190 {
      let x = Double(step) / 100 + 0.0037
      let found = TabulatedNormal.shared.values(at: x)
      #expect(abs(found.cumulative / NormalDistribution.cumulative(x) - 1) < 1e-8)
      #expect(abs(found.upperTail / NormalDistribution.upperTail(x) - 1) < 1e-8)
      #expect(abs(found.density / NormalDistribution.density(x) - 1) < 1e-8)
    }
  }
}
