import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct AgreementTablesTests {
  /// Straight from the definitions, vote by vote.
  private func naive(_ rows: [[VotePosition?]], _ first: Int, _ second: Int) -> AgreementTable {
    let votes = rows.first?.indices ?? 0..<0
    func isUnanimous(_ vote: Int) -> Bool { Set(rows.compactMap { $0[vote] }).count == 1 }
    return AgreementTable(
      unanimous: votes.count { isUnanimous($0) && rows[first][$0] != nil && rows[second][$0] != nil }
    ) { a, b in votes.count { rows[first][$0] == a && rows[second][$0] == b } }
  }

  /// Around the width of a word, with few delegations so that some votes are unanimous.
  @Test(arguments: [1, 63, 64, 65, 128, 200])
  func fastAndNaiveCountTheSame(voteCount: Int) throws {
    var generator = SplitMix64(seed: UInt64(voteCount))
    for rowCount in [1, 2, 3, 9] {
      let rows = randomPositions(rowCount, voteCount, using: &generator)
      let tables = try AgreementTables(try voteMatrix(rows))
      for first in rows.indices {
        for second in rows.indices {
          #expect(tables[first, second] == naive(rows, first, second))
        }
      }
    }
  }

  @Test func theOrderOfVotesAndDelegationsChangesNothing() throws {
    var generator = SplitMix64(seed: 3)
    let rows = randomPositions(12, 90, using: &generator)
    let expected = try AgreementTables(try voteMatrix(rows))
    let order = Array(0..<90).shuffled(using: &generator)
    let shuffled = try AgreementTables(try voteMatrix(rows.map { row in order.map { row[$0] } }))
    let people = Array(0..<12).shuffled(using: &generator)
    let renamed = try AgreementTables(try voteMatrix(people.map { rows[$0] }))
    for measure in AgreementMeasures.all {
      let agreement = Agreement(of: expected, by: measure)
      #expect(Agreement(of: shuffled, by: measure).pairs == agreement.pairs)
      let other = Agreement(of: renamed, by: measure)
      for row in 0..<12 {
        for column in 0..<12 {
          // Kappa's two margins may be added in another order.
          #expect(isClose(other.pairs[row, column], agreement.pairs[people[row], people[column]], within: 1e-12))
          #expect(agreement.pairs[row, column] == agreement.pairs[column, row])
        }
      }
    }
  }

  @Test func theDiagonalIsADelegationsOwnVotes() throws {
    let tables = try AgreementTables(try voteMatrix(["X": "1123.", "Y": "....."]))
    #expect(tables[0, 0].votes == 4)
    #expect(LijphartAgreement().value(of: tables[0, 0]) == 100)
    #expect(tables[1, 1].votes == 0)
    #expect(LijphartAgreement().value(of: tables[1, 1]) == nil)
  }

  @Test func nothingGivesNothing() throws {
    let tables = try AgreementTables(VoteMatrix(ledger: Ledger()))
    for measure in AgreementMeasures.all { #expect(Agreement(of: tables, by: measure).pairs.count == 0) }
    let noVotes = try AgreementTables(try voteMatrix(["X": "", "Y": ""]))
    #expect(Agreement(of: noVotes, by: LijphartAgreement()).pairs[0, 1] == nil)
  }
}
