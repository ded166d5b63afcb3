import Analytics
import Sponsors
import Testing

@Suite struct VoteExportTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private let methods = Methods(counted: "votes", size: "V = 3 of 3 recorded votes", program: "p 1")

  @Test func agreementMatrix() throws {
    let tables = try AgreementTables(try voteMatrix(["A": "112", "B": "122", "C": "..."]))
    let agreement = Agreement(of: tables, by: SScore(.squared))
    let statement =
      "s-squared: S (Signorino & Ritter), squared distances, 1 - 2 sum(d_ij n_ij) / sum(n_ij); squared distances "
      + "(i - j)^2 / 4; levels 1, 2, 3; equal weights; consensus adoptions excluded; V = 3 of 3 recorded votes compared (votes on "
      + "whole or not stated; of 3 it is not stated); N of a pair from 0 to 3"
    #expect(agreement.statement == statement)
    let value = "\(1 - 2 * 0.25 / 3)"
    #expect(
      text(agreement.csv())
        == "country,A,B,C,votes,statement\nA,1,\(value),,3,\"\(statement)\"\nB,\(value),1,,3,\"\(statement)\"\n"
        + "C,,,,0,\"\(statement)\"\n")
    #expect(text(agreement.csv { "State \($0)" }).contains("\nA,State A,1,"))
    #expect(agreement.rules.joined(separator: "; ").contains("squared distances (i - j)^2 / 4; levels 1, 2, 3"))
    #expect(agreement.rules.contains("N of a pair from 0 to 3"))
    #expect(agreement.markdown(methods: methods).hasSuffix("| C |  |  |  | 0 |\n" + methods.markdownFoot))
  }

  @Test func consensusIsStated() throws {
    let toy = try toyB()
    func statement(_ rule: ConsensusRule) throws -> String {
      Agreement(of: try AgreementTables(toy, consensus: rule), by: LijphartAgreement()).statement
    }
    #expect(try statement(.exclude).contains("consensus adoptions excluded"))
    #expect(
      try statement(.include(ConsensusTexts(count: 9))).contains(
        "9 consensus adoptions included as both in favour; V = 9 of 9"))
    #expect(try statement(.include(ConsensusTexts(count: 9))).hasSuffix("N of a pair from 18 to 18"))
    #expect(try statement(.weight(ConsensusTexts(count: 9), 0.5)).contains("weight 0.5"))
  }

  @Test func dyads() throws {
    let tables = try AgreementTables(try voteMatrix(["A": "112", "B": "122", "C": "..."]))
    let table = AgreementDyadTable(tables, measures: [LijphartAgreement(), VoetenAgreement()])
    let end = "3,consensus adoptions excluded,votes on whole or not stated\n"
    #expect(
      text(table.csv())
        == "a,b,votes,n,non_unanimous,lijphart,voeten,votes_compared,consensus,selection\n"
        + "A,B,3,3,1,\(2.5 / 3 * 100),0.5,\(end)A,C,0,0,0,,,\(end)B,C,0,0,0,,,\(end)")
    let markdown = table.markdown(methods: methods)
    #expect(markdown.contains(#"voeten, mean(1 - \|x - y\| / 2) over non-unanimous votes"#))
    #expect(markdown.hasSuffix("| B | C | 0 | 0 | 0 |  |  |\n" + methods.markdownFoot))
    #expect(table.rules.contains("of 3 votes it is not stated what they were on"))
    #expect(AgreementDyadTable(tables).markdown(methods: methods).contains("| kappa-quadratic |"))
  }

  @Test func cohesion() throws {
    let matrix = try voteMatrix(["A": "11", "B": "13", "C": "33"])
    let group = GroupCohesion("Group of two", Set(try ["A", "B"].map(code)), in: matrix)
    let table = CohesionTable([group], measures: [AgreementIndex()], draws: 20, seed: 9)
    let lines = text(table.csv()).split(separator: "\n")
    #expect(
      lines[0]
        == "group,members,votes,votes_left_out,plurality_share,agreement-index,agreement-index_votes,"
        + "agreement-index_world,agreement-index_difference,agreement-index_random,agreement-index_random_share,"
        + "statement")
    // Means of 1 and 1/4 of the group; of 1/2 and 1/2 of all three.
    #expect(lines[1].hasPrefix("Group of two,2,2,0,0.75,0.625,2,0.5,0.125,"))
    #expect(table.statement.contains("20 random groups as large, drawn from those voting, SplitMix64 from seed 9"))
    #expect(table.statement.contains("V = 2 of 2 recorded votes compared"))
    let markdown = table.markdown(methods: methods)
    #expect(markdown.contains("| Group of two | 2 | 2 | 0 | 0.75 | 0.625 | 2 |"))
    #expect(markdown.hasSuffix(methods.markdownFoot))
    #expect(table.rules.contains { $0.contains("20 random groups as large") && !$0.contains("seed") })
    let none = CohesionTable([group], measures: [RiceIndex()], draws: 0)
    #expect(text(none.csv()).split(separator: "\n")[1].contains("0.75,0.5,2,\(1.0 / 3),"))
    #expect(none.statement.contains("no random groups"))
    #expect(text(CohesionTable([]).csv()).split(separator: "\n").count == 1)
  }

  @Test func voteByVote() throws {
    let matrix = try voteMatrix(["A": "11", "B": "13", "C": "13"])
    let group = GroupCohesion("G", Set(try ["A", "B", "C"].map(code)), in: matrix)
    let lines = text(group.csv(measures: [RiceIndex()])).split(separator: "\n")
    #expect(
      lines[2].hasPrefix("X,2,,,,,,,,G,3,1,2,0,\(1.0 / 3),against,\(2.0 / 3),A,rice: |Y - N| / (Y + N); votes in "))
    let loyalties = text(group.loyaltiesCSV { "State \($0)" }).split(separator: "\n")
    #expect(loyalties[0] == "group,country,name,votes,broke_ranks,share_with_plurality,statement")
    #expect(loyalties[1].hasPrefix("G,A,State A,2,1,0.5,"))
  }
}
