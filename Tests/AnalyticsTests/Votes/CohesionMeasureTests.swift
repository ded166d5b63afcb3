import Analytics
import Testing

@Suite struct CohesionMeasureTests {
  /// In favour, against, abstaining; Rice, agreement index, Attinà.
  static let byHand: [([Int], [Double])] = [
    ([60, 20, 20], [0.5, 0.4, 0.2]), ([10, 0, 0], [1, 1, 1]), ([5, 5, 0], [0, 0.25, 0]),
    ([4, 4, 4], [0, 0, -1.0 / 3]), ([6, 3, 1], [1.0 / 3, 0.4, 0.2]),
    // A/RES/ES-10/23, 10 May 2024: 143 to 9, 25 abstentions.
    ([143, 9, 25], [134.0 / 152, 126.0 / 177, 109.0 / 177]),
  ]

  @Test(arguments: byHand)
  func tallies(numbers: [Int], expected: [Double]) {
    let tally = VoteTally(inFavour: numbers[0], against: numbers[1], abstaining: numbers[2])
    for (measure, value) in zip(CohesionMeasures.all, expected) {
      #expect(isClose(measure.value(of: tally), value), "\(measure.name)")
    }
  }

  @Test func theRealVotesDecimals() {
    let tally = VoteTally(inFavour: 143, against: 9, abstaining: 25)
    #expect(tally.voting + 16 == 193)
    #expect(isClose(RiceIndex().value(of: tally), 0.881579, within: 5e-7))
    #expect(isClose(AgreementIndex().value(of: tally), 0.711864, within: 5e-7))
  }

  @Test func undefinedIsNil() {
    for measure in CohesionMeasures.all { #expect(measure.value(of: VoteTally()) == nil) }
    let abstaining = VoteTally(abstaining: 7)
    #expect(RiceIndex().value(of: abstaining) == nil)
    #expect(AgreementIndex().value(of: abstaining) == 1)
    #expect(AttinaIndex().value(of: abstaining) == 1)
  }

  @Test func pluralityNeedsOneThatLeads() {
    #expect(VoteTally(inFavour: 2, against: 2, abstaining: 1).plurality == nil)
    #expect(VoteTally(inFavour: 2, against: 1, abstaining: 1).plurality == .inFavour)
    #expect(VoteTally(against: 1).plurality == .against)
    #expect(VoteTally().plurality == nil)
    #expect(!VoteTally().isUnanimous && VoteTally(abstaining: 2).isUnanimous)
  }

  @Test func namesAreFound() {
    for measure in CohesionMeasures.all { #expect(CohesionMeasures.named(measure.name)?.title == measure.title) }
    #expect(CohesionMeasures.named("Rice") == nil)
  }
}
