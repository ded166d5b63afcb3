import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct GroupCohesionTests {
  /// Votes: all four at one; split; three to one; only A votes; A against two absent and one abstaining.
  private func group() throws -> GroupCohesion {
    let matrix = try voteMatrix(["A": "11113", "B": "1111.", "C": "133.2", "D": "131.."])
    return GroupCohesion("G", Set(try ["A", "B", "C", "D"].map(code)), in: matrix)
  }

  @Test func voteByVote() throws {
    let cohesion = try group()
    #expect(cohesion.entries.map(\.column) == [0, 1, 2, 3, 4])
    #expect(cohesion.leftOutCount == 0)
    #expect(cohesion.entries[1].tally == VoteTally(inFavour: 2, against: 2))
    // Two positions lead: nobody broke ranks.
    #expect(cohesion.entries.map { $0.dissenters.map(\.text) } == [[], [], ["C"], [], []])
    #expect(cohesion.entries.map(\.pluralityShare) == [1, 0.5, 0.75, 1, 0.5])
    #expect(cohesion.entries.map(\.members) == [4, 4, 4, 4, 4])
  }

  @Test func meansAreOverVotesInWhichTheMeasureIsDefined() throws {
    let cohesion = try group()
    let rice = try #require(cohesion.mean(of: RiceIndex()))
    // 1, 0, 1/2, 1, 1: the fifth has one against and one abstaining.
    #expect(isClose(rice.value, 3.5 / 5) && rice.votes == 5)
    let index = try #require(cohesion.mean(of: AgreementIndex()))
    // 1, 1/4, 5/8, 1, 1/4.
    #expect(isClose(index.value, 3.125 / 5) && index.votes == 5)
    #expect(isClose(cohesion.meanPluralityShare, 0.75))
    let abstaining = GroupCohesion("G", [try code("A"), try code("B")], in: try voteMatrix(["A": "21", "B": "21"]))
    #expect(abstaining.mean(of: RiceIndex())?.votes == 1)
  }

  @Test func votesOfTooFewAreLeftOut() throws {
    let matrix = try voteMatrix(["A": "11.", "B": "1..", "C": "333"])
    let pair = Set(try ["A", "B"].map(code))
    #expect(GroupCohesion("G", pair, in: matrix).entries.map(\.column) == [0])
    #expect(GroupCohesion("G", pair, in: matrix).leftOutCount == 2)
    #expect(GroupCohesion("G", pair, in: matrix, minimumVoting: 0).entries.map(\.column) == [0, 1])
  }

  @Test func theWorldIsEverybodyWhoVoted() throws {
    let matrix = try voteMatrix(["A": "1", "B": "1", "C": "3", "D": "3"])
    let cohesion = GroupCohesion("G", Set(try ["A", "B"].map(code)), in: matrix)
    #expect(cohesion.mean(of: AgreementIndex())?.value == 1)
    #expect(cohesion.worldMean(of: AgreementIndex())?.value == 0.25)
  }

  @Test func loyalty() throws {
    let loyalties = try group().loyalties
    // The second and the fifth vote have no plurality.
    #expect(loyalties.map(\.votes) == [3, 3, 2, 2])
    #expect(loyalties.map(\.broken) == [0, 0, 1, 0])
    #expect(loyalties.map(\.share) == [1, 1, 0.5, 1])
  }

  @Test func membersMayChange() throws {
    let matrix = try voteMatrix(["A": "11", "B": "11", "C": "33"])
    let late = try code("C")
    let cohesion = GroupCohesion("G", in: matrix) { delegation, vote in delegation != late || vote.id.number == 2 }
    #expect(cohesion.entries.map(\.members) == [2, 3])
    #expect(cohesion.entries.map { $0.dissenters.map(\.text) } == [[], ["C"]])
    #expect(cohesion.loyalties.map(\.votes) == [2, 2, 1])
  }

  @Test func nobodyIsNoGroup() throws {
    let cohesion = GroupCohesion("G", [], in: try voteMatrix(["A": "1"]))
    #expect(cohesion.entries.isEmpty && cohesion.loyalties.isEmpty)
    #expect(cohesion.mean(of: RiceIndex()) == nil && cohesion.meanPluralityShare == nil)
    #expect(cohesion.baselines().isEmpty)
  }
}
