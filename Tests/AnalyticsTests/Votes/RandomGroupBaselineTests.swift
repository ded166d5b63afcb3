import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct RandomGroupBaselineTests {
  private func baseline(
    _ rows: [String: String], _ members: [String], _ measure: any CohesionMeasure, draws: Int = 4000, seed: UInt64 = 1
  ) throws -> RandomGroupBaseline? {
    GroupCohesion("G", Set(try members.map(code)), in: try voteMatrix(rows))
      .baselines(of: [measure], draws: draws, seed: seed).first
  }

  @Test func twoOfFourBySplitVotes() throws {
    // Two in favour, two against: of the six pairs two are at one (Rice 1), four are split (Rice 0).
    let rows = ["A": "1", "B": "1", "C": "3", "D": "3"]
    let found = try #require(try baseline(rows, ["A", "B"], RiceIndex()))
    #expect(found.observed == 1 && found.draws == 4000)
    // Five standard deviations of a share of 1/3 in 4000 draws are 0.037.
    #expect(abs(found.mean - 1.0 / 3) < 0.037 && abs(found.share - 1.0 / 3) < 0.037)
    // Where Rice is defined, each draw is 0 or 1.
    #expect(isClose(found.mean, found.share))
    #expect(found.pValue == Double(found.atOrAbove + 1) / 4001)
    // Every pair is at least as cohesive as a split one.
    #expect(try baseline(rows, ["A", "C"], RiceIndex())?.share == 1)
  }

  @Test func drawsAreFromThoseVotingAtTheGroupsSizeInEachVote() throws {
    // All who vote are the group: every draw is the group, whoever is absent.
    let rows = ["A": "11.", "B": "13.", "C": "..1", "D": "..2"]
    let found = try #require(try baseline(rows, ["A", "B", "C", "D"], AgreementIndex(), draws: 50))
    #expect(isClose(found.mean, found.observed) && found.share == 1)
  }

  @Test func theSameDelegationsGoTogetherOverTheVotes() throws {
    // Two camps in four votes. A fixed random pair is at one in all votes or in none: means are 0 or 1.
    let rows = ["A": "1111", "B": "1111", "C": "3333", "D": "3333"]
    let found = try #require(try baseline(rows, ["A", "B"], RiceIndex()))
    #expect(isClose(found.mean, found.share))
  }

  @Test func seedsDecide() throws {
    let rows = ["A": "112", "B": "131", "C": "321", "D": "233", "E": "111"]
    let members = ["A", "B", "C"]
    let once = try baseline(rows, members, AgreementIndex(), draws: 200, seed: 3)
    #expect(once == (try baseline(rows, members, AgreementIndex(), draws: 200, seed: 3)))
    #expect(once?.mean != (try baseline(rows, members, AgreementIndex(), draws: 200, seed: 4))?.mean)
    #expect(try baseline(rows, members, AgreementIndex(), draws: 0) == nil)
    #expect(try baseline(rows, members, AgreementIndex(), draws: -1) == nil)
  }

  @Test func undefinedForTheGroupIsNoBaseline() throws {
    #expect(try baseline(["A": "2", "B": "2", "C": "1"], ["A", "B"], RiceIndex()) == nil)
  }
}
