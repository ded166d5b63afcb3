import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct IncidenceMatrixLedgerTests {
  private func action(
    _ country: String, role: Role = .sponsor, _ draft: String, title: String = "", group: String? = nil
  ) throws -> Action {
    Action(
      document: "x", draft: draft, title: title, role: role, country: try code(country),
      group: try group.map(code))
  }

  @Test func revisionsAreOneColumnUnderTheFirstTitleSeen() throws {
    let made = IncidenceMatrix(
      ledger: Ledger([
        try action("FRA", "A/C.3/76/L.10"),
        try action("BOL", "A/C.3/76/L.9", title: "Other"),
        try action("BOL", role: .statement, "A/C.3/76/L.10/Rev.1", title: "Rights"),
        try action("BOL", role: .cosponsor, "A/C.3/76/L.10/Rev.1/Add.2", title: "Rights of all"),
      ]))
    #expect(made.delegations.map(\.text) == ["BOL", "FRA"])
    #expect(made.families.map(\.symbol) == ["A/C.3/76/L.10", "A/C.3/76/L.9"])
    #expect(made.titles == ["Rights", "Other"])
    #expect([made[0, 0], made[0, 1], made[1, 0], made[1, 1]] == [true, true, true, false])
  }

  @Test func rowsWithoutDraftAndGroupsThemselvesAreNotCounted() throws {
    let made = IncidenceMatrix(
      ledger: Ledger([
        try action("FRA", ""),
        try action("EU", "A/1", group: "EU"),
        try action("DEU", "A/1", group: "EU"),
      ]))
    #expect(made.delegations.map(\.text) == ["DEU"])
    #expect(made.textCount == 1)
  }

  @Test func aWithdrawalTakesOffUntilTheDelegationSponsorsAgain() throws {
    let rows = [
      try action("FRA", "A/1"),
      try action("BOL", "A/1"),
      try action("FRA", role: .withdrawn, "A/1/Rev.1"),
      try action("FRA", "A/2"),
    ]
    let withdrawn = IncidenceMatrix(ledger: Ledger(rows))
    #expect(withdrawn.rowSums == [1, 1])
    #expect(!withdrawn[1, 0] && withdrawn[1, 1])
    let again = IncidenceMatrix(ledger: Ledger(rows + [try action("FRA", role: .cosponsor, "A/1/Rev.2")]))
    #expect(again.rowSums == [1, 2])
    // A text that all its sponsors left is not among those compared.
    let alone = IncidenceMatrix(ledger: Ledger([rows[0], rows[2], rows[3]]))
    #expect(alone.families.map(\.symbol) == ["A/2"])
  }

  @Test func aWithdrawalDoesNotUndoAVote() throws {
    let ledger = Ledger([
      try action("FRA", role: .inFavour, "A/1"), try action("FRA", role: .withdrawn, "A/1"),
    ])
    #expect(IncidenceMatrix(ledger: ledger, selection: Selection(roles: [.inFavour])).rowSums == [1])
    #expect(IncidenceMatrix(ledger: ledger).delegations.isEmpty)
  }

  @Test func anEmptyLedgerIsAnEmptyMatrix() {
    let made = IncidenceMatrix(ledger: Ledger())
    #expect(made.delegations.isEmpty && made.families.isEmpty && made.rowSums.isEmpty)
  }

  @Test func theOrderOfRowsDoesNotChangeTheProjection() throws {
    var generator = SplitMix64(seed: 11)
    let codes = try delegations(25)
    let actions = (0..<600).map { _ in
      Action(
        document: "x", draft: "A/\(Int.random(in: 0..<70, using: &generator))", role: .sponsor,
        country: codes[Int.random(in: 0..<25, using: &generator)])
    }
    let expected = Jaccard().pairs(of: IncidenceMatrix(ledger: Ledger(actions)))
    for _ in 0..<5 {
      let shuffled = IncidenceMatrix(ledger: Ledger(actions.shuffled(using: &generator)))
      #expect(Jaccard().pairs(of: shuffled) == expected)
    }
  }

  @Test func evidenceIsThereExactlyWhereTheMatrixHasAOne() throws {
    var generator = SplitMix64(seed: 5)
    let codes = try delegations(12)
    let roles: [Role] = [.sponsor, .cosponsor, .cosponsor, .withdrawn, .statement]
    let actions = (0..<400).map { _ in
      Action(
        document: "x", draft: "A/\(Int.random(in: 0..<30, using: &generator))",
        role: roles[Int.random(in: 0..<roles.count, using: &generator)],
        country: codes[Int.random(in: 0..<12, using: &generator)])
    }
    let ledger = Ledger(actions)
    let made = IncidenceMatrix(ledger: ledger)
    let evidence = Evidence(ledger: ledger)
    for (row, delegation) in made.delegations.enumerated() {
      for (column, family) in made.families.enumerated() {
        let found = evidence.rows(delegation, family)
        // A plain reading of the rule: the sponsorships after the last withdrawal.
        let all = actions.indices.filter {
          actions[$0].country == delegation && actions[$0].draft == family.symbol
        }
        let withdrawn = all.last { actions[$0].role == .withdrawn } ?? -1
        #expect(found == all.filter { $0 > withdrawn && [.sponsor, .cosponsor].contains(actions[$0].role) })
        #expect(made[row, column] == !found.isEmpty)
      }
    }
    #expect(evidence.rows(try code("NONE"), DraftFamily(of: "A/1")).isEmpty)
    #expect(evidence.rows(codes[0], DraftFamily(of: "B/1")).isEmpty)
  }
}
