import Sponsors
import Testing

@Suite struct SelectionTests {
  /// An action that the strictest of the selections below counts.
  private func action() throws -> Action {
    Action(
      document: "A/76/1", session: 76, body: "A/C.3", date: Day(iso: "2021-11-12"),
      draft: "A/C.3/76/L.10", role: .sponsor, country: try #require(DelegationCode("BOL")))
  }

  /// What no document places in time is neither; the draft's own list and its introduction are before by nature.
  @Test(arguments: [
    (Role.sponsor, Timing?.none, true, false), (.introduced, nil, true, false), (.cosponsor, nil, false, false),
    (.cosponsor, .before, true, false), (.cosponsor, .after, false, true), (.sponsor, .after, false, true),
    (.inFavour, nil, false, false),
  ])
  func beforeAndAfterTheDecision(role: Role, timing: Timing?, isBefore: Bool, isAfter: Bool) throws {
    var action = try action()
    action.role = role
    action.timing = timing
    let roles = Set(Role.allCases)
    #expect(Selection(roles: roles, timing: .before).counts(action) == isBefore)
    #expect(Selection(roles: roles, timing: .after).counts(action) == isAfter)
    #expect(Selection(roles: roles).counts(action))
  }

  @Test func onlyAWithdrawalAfterTheDecisionLeavesThoseBeforeIt() throws {
    var action = try action()
    action.role = .withdrawn
    #expect(Selection(timing: .before).takesOff(action) && Selection(timing: .after).takesOff(action))
    action.timing = .after
    #expect(!Selection(timing: .before).takesOff(action) && Selection(timing: .after).takesOff(action))
    #expect(Selection(timing: .after).description.hasSuffix("; only after the decision"))
    #expect(!Selection(roles: Set(Role.allCases), timing: .after).keepsAll)
  }

  @Test func sponsorsAndCosponsorsAreCountedUnlessOtherwiseSaid() throws {
    var action = try action()
    let counted = Role.allCases.filter { role in
      action.role = role
      return Selection().counts(action)
    }
    #expect(counted == [.sponsor, .cosponsor])
  }

  @Test func everyConditionHasItsOwnReason() throws {
    var strict = Selection(sessions: [76], bodies: ["A/C.3"])
    strict.scope.from = Day(iso: "2021-11-12")
    strict.scope.until = Day(iso: "2021-11-12")
    strict.withRosters = false
    strict.timing = .before
    strict.scope.members = [try #require(DelegationCode("BOL"))]
    #expect(strict.exclusion(of: try action()) == nil)
    let other = try #require(DelegationCode("FRA"))
    let changes: [(Selection.Exclusion, (inout Action) -> Void)] = [
      (.groupItself, { $0.group = $0.country }), (.role, { $0.role = .statement }),
      (.roster, { $0.reading = .roster }), (.timing, { $0.timing = .after }), (.delegation, { $0.country = other }),
      (.session, { $0.session = 75 }), (.session, { $0.session = nil }), (.body, { $0.body = "A" }),
      (.body, { $0.body = "" }), (.day, { $0.date = nil }), (.day, { $0.date = Day(iso: "2021-11-11") }),
      (.day, { $0.date = Day(iso: "2021-11-13") }),
    ]
    #expect(Set(changes.map(\.0)) == Set(Selection.Exclusion.allCases))
    for (reason, change) in changes {
      var changed = try action()
      change(&changed)
      #expect(strict.exclusion(of: changed) == reason)
      #expect(!strict.counts(changed))
    }
  }

  @Test func aDelegationOfAGroupIsCountedTheGroupItselfIsNot() throws {
    var action = try action()
    action.group = DelegationCode("G77")
    #expect(Selection().counts(action))
    action.country = try #require(DelegationCode("G77"))
    #expect(Selection().exclusion(of: action) == .groupItself)
  }

  @Test func aGroupIsAskedForByTheDayOfTheAction() throws {
    var action = try action()
    let group = try #require(DelegationCode("G77"))
    let roster = GroupRoster(
      group: group,
      periods: [
        action.country: [
          Period(first: nil, last: Day(iso: "2000-01-01")), Period(first: action.date, last: nil),
        ]
      ])
    let selection = Selection(roster: roster)
    #expect(selection.counts(action))
    action.date = Day(iso: "2021-11-11")
    #expect(selection.exclusion(of: action) == .delegation)
    action.date = Day(iso: "2000-01-01")
    #expect(selection.counts(action))
    // On an unknown day it cannot be said, unless it has always belonged.
    action.date = nil
    #expect(selection.exclusion(of: action) == .delegation)
    let always = GroupRoster(group: group, periods: [action.country: [Period(first: nil, last: nil)]])
    #expect(Selection(roster: always).counts(action))
    action.country = try #require(DelegationCode("FRA"))
    #expect(Selection(roster: always).exclusion(of: action) == .delegation)
    #expect(selection.description.hasSuffix("only delegations that belonged to G77 on the day"))
  }

  @Test func theSelectedPartOfALedgerKeepsGroups() throws {
    var group = try action()
    group.country = try #require(DelegationCode("G77"))
    group.group = group.country
    #expect(Selection().keeps(group))
    #expect(!Selection(roles: [.statement]).keeps(group))
    #expect(!Selection(sessions: [75]).keeps(group))
    // A group does not belong to itself.
    let roster = GroupRoster(group: group.country, periods: [group.country: [Period(first: nil, last: nil)]])
    #expect(!Selection(roster: roster).keeps(group))
    let ledger = Ledger([try action(), group])
    #expect(ledger.kept(by: Selection(sessions: [75])).isEmpty)
    #expect(ledger.kept(by: Selection(sessions: [76])) == ledger)
    #expect(Selection(roles: Set(Role.allCases)).keepsAll)
    #expect(!Selection().keepsAll)
  }

  @Test func membersThatDidNotVoteAreFromNoPrintedGroup() throws {
    var action = try action()
    action.role = .notVoting
    action.reading = .roster
    #expect(Selection(roles: [.notVoting], withRosters: false).counts(action))
    #expect(!Selection(roles: [.notVoting], withRosters: false).counts(try self.action()))
    action.role = .sponsor
    #expect(Selection(withRosters: false).exclusion(of: action) == .roster)
  }

  @Test func aWithdrawalOutsideTheDaysTakesNothingOff() throws {
    var withdrawal = try action()
    withdrawal.role = .withdrawn
    #expect(Selection().takesOff(withdrawal))
    #expect(!Selection().takesOff(try action()))
    #expect(!Selection(until: Day(iso: "2021-11-11")).takesOff(withdrawal))
    #expect(!Selection(roles: [.withdrawn]).takesOff(withdrawal))
  }

  @Test func theSelectionInWords() throws {
    #expect(Selection().description == "roles sponsor, cosponsor; with members from rosters")
    let narrow = Selection(
      roles: [.introduced], from: Day(iso: "2021-01-01"), until: Day(iso: "2021-12-31"), sessions: [76, 9],
      bodies: ["A/C.3", "A"], members: [try #require(DelegationCode("FRA"))], withRosters: false)
    #expect(
      narrow.description == "roles introduced; without members from rosters; from 2021-01-01; "
        + "until 2021-12-31; sessions 9, 76; bodies A, A/C.3; only the delegations FRA")
  }
}
