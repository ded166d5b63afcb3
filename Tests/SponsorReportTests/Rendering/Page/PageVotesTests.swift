import Foundation
import TestSupport
import Testing

/// What the page of a report carries on recorded votes.
@Suite struct PageVotesTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// A vote of a made-up world: its document, body and day, what was voted on, and who did what.
  private struct Vote {
    var document: String
    var body = "A"
    var day = "2021-12-16"
    var draft = "A/C.3/76/L.1"
    var division = "whole"
    var roles: [(String, String)]
  }

  /// The sponsors of a draft and the votes as a ledger.
  private func ledger(sponsors: [String] = [], _ votes: [Vote]) -> String {
    var text = VoteFixture.header
    for (place, country) in sponsors.enumerated() {
      text += "A/C.3/76/L.1,en,76,A/C.3,2021-11-01,,\(2 * place),\(2 * place + 1),"
      text += "A/C.3/76/L.1,,,,,sponsor,,\(country),,x,,,exact\n"
    }
    for vote in votes {
      for (place, (country, role)) in vote.roles.enumerated() {
        text += "\(vote.document),en,76,\(vote.body),\(vote.day),,\(2 * place),\(2 * place + 1),\(vote.draft),,,1,"
        text += "\(vote.division),\(role),,\(country),,x,,,exact\n"
      }
    }
    return text
  }

  /// A draft of Albania and France on which France abstains in the committee and votes for in plenary.
  private var swing: String {
    ledger(
      sponsors: ["ALB", "FRA"],
      [
        Vote(
          document: "A/76/462", body: "A/C.3", day: "2021-11-12",
          roles: [("ALB", "in-favour"), ("FRA", "abstaining"), ("MLI", "against")]),
        Vote(document: "A/76/PV.53", roles: [("ALB", "in-favour"), ("FRA", "in-favour"), ("MLI", "against")]),
        Vote(document: "A/76/PV.54", division: "paragraph", roles: [("ALB", "against"), ("FRA", "in-favour")]),
      ])
  }

  /// The data of the page made of a ledger, and the folder.
  private func page<Result>(
    _ ledger: String, _ options: [String] = [], _ body: ([String: Any], URL) throws -> Result
  ) throws -> Result {
    try withScratchFolder { folder in
      try Data(ledger.utf8).write(to: folder.appendingPathComponent("in.csv"))
      let result = try program.run(["report", "in.csv", "-o", "out"] + options, folder: folder)
      #expect(result.exitCode == 0)
      let out = folder.appendingPathComponent("out")
      let text = try String(contentsOf: out.appendingPathComponent("index.html"), encoding: .utf8)
      let start = try #require(text.range(of: "id=\"data\">")).upperBound
      let end = try #require(text.range(of: "</script>", range: start..<text.endIndex)).lowerBound
      let data = try JSONSerialization.jsonObject(with: Data(text[start..<end].utf8))
      return try body(try #require(data as? [String: Any]), out)
    }
  }

  /// A value as JSON on one line, for comparing.
  private func json(_ value: Any?) throws -> String {
    let value = try #require(value)
    return String(
      decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes]),
      as: UTF8.self)
  }

  @Test("Votes with their totals, and who voted how, a letter a delegation")
  func positions() throws {
    try page(swing) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      #expect(try json(votes["delegations"]) == #"["ALB","FRA","MLI"]"#)
      #expect(try json(votes["positions"]) == #"["yan","yyn"]"#)
      #expect(
        try json(votes["list"]) == #"[["A/76/462",1,76,"A/C.3","2021-11-12","A/C.3/76/L.1","","","whole",[1,1,1]],"#
          + #"["A/76/PV.53",1,76,"A","2021-12-16","A/C.3/76/L.1","","","whole",[2,1,0]]]"#)
      // The vote on a paragraph is recorded and not compared.
      #expect(votes["count"] as? Int == 2)
      #expect(votes["recorded"] as? Int == 3)
    }
  }

  @Test("A delegation without a vote has a dash, and the totals are of everybody also where a group alone is reported")
  func absences() throws {
    let text = ledger([
      Vote(document: "A/76/PV.1", roles: [("ALB", "in-favour"), ("DEU", "against"), ("FRA", "abstaining")]),
      Vote(document: "A/76/PV.2", draft: "A/76/L.2", roles: [("ALB", "in-favour"), ("FRA", "in-favour")]),
    ])
    try page(text) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      #expect(try json(votes["positions"]) == #"["yna","y-y"]"#)
    }
    try page(text, ["--group", "EU"]) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      #expect(try json(votes["delegations"]) == #"["DEU","FRA"]"#)
      #expect(try json(votes["positions"]) == #"["na","-y"]"#)
      let first = try #require((votes["list"] as? [[Any]])?.first)
      #expect(try json(first.last) == "[1,1,1]")
    }
  }

  @Test("The tree of agreement: ALB and FRA at 75 percent, MLI at 0 and 25 percent with them")
  func tree() throws {
    try page(swing) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      #expect(try json(votes["merges"]) == "[[0,1,0.25],[3,2,0.875]]")
      #expect(try json(votes["order"]) == "[0,1,2]")
      #expect(try json(votes["leftOut"]) == "[]")
    }
  }

  @Test("Delegations that never voted together are left out of the tree and named")
  func incomparable() throws {
    let text = ledger([
      Vote(document: "A/76/PV.1", roles: [("ALB", "in-favour"), ("FRA", "in-favour")]),
      Vote(document: "A/76/PV.2", draft: "A/76/L.2", roles: [("ALB", "in-favour"), ("MLI", "against")]),
    ])
    try page(text) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      // FRA and MLI have no vote in common: of equals the last by code goes.
      #expect(try json(votes["leftOut"]) == "[2]")
      #expect(try json(votes["order"]) == "[0,1]")
    }
  }

  @Test("A group has its members of the day of each vote: the United Kingdom left the European Union on 2020-01-31")
  func members() throws {
    let roles = ["DEU", "FRA", "GBR"].map { ($0, "in-favour") }
    let text = ledger([
      Vote(document: "A/74/PV.1", day: "2019-12-18", roles: roles),
      Vote(document: "A/74/PV.2", day: "2019-12-19", draft: "A/74/L.2", roles: roles),
      Vote(document: "A/76/PV.3", draft: "A/76/L.3", roles: roles),
    ])
    try page(text) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      let groups = try #require(votes["groups"] as? [[String: Any]])
      let union = try #require(groups.first { $0["code"] as? String == "EU" })
      #expect(try json(union["members"]) == "[[0,[0,1,2]],[2,[0,1]]]")
      #expect((union["names"] as? [String])?.first == "European Union")
      #expect(union["least"] as? Int == 2)
    }
  }

  @Test("Pairs of votes on one text, and the sponsors of the texts voted on with the row of the ledger that says so")
  func swingsAndSponsors() throws {
    try page(swing) { data, _ in
      let votes = try #require(data["votes"] as? [String: Any])
      #expect(try json(votes["swings"]) == "[[0,1]]")
      let sponsors = #""A/C.3/76/L.1",[["ALB","sponsor",0],["FRA","sponsor",1]]"#
      #expect(try json(votes["sponsors"]) == "[[0,\(sponsors)],[1,\(sponsors)]]")
      #expect(votes["withoutSponsors"] as? Int == 0)
    }
  }

  @Test("Cohesion is carried as its file has it, the file of all pairs is not")
  func tables() throws {
    try page(swing) { data, folder in
      let file = try String(contentsOf: folder.appendingPathComponent("votes/cohesion.csv"), encoding: .utf8)
      let table = try #require(data["cohesion"] as? [String: Any])
      let columns = try #require(table["columns"] as? [String])
      #expect(columns.joined(separator: ",") == file.prefix { $0 != "\n" })
      #expect(data["agreement"] == nil)
    }
  }

  @Test("Without votes the page says nothing of them")
  func none() throws {
    try page(ledger(sponsors: ["ALB", "FRA"], [])) { data, _ in
      #expect(data["votes"] == nil)
      #expect(data["cohesion"] == nil)
    }
  }
}
