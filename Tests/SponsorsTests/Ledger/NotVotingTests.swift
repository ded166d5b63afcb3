@testable import Sponsors
import Testing

@Suite struct NotVotingTests {
  private let members = ["A", "B", "C", "D", "E"].compactMap { DelegationCode($0) }

  /// A vote of the Third Committee: A and B in favour, C against, at the offsets 100, 110 and 120.
  private func vote(_ change: (inout Action) -> Void = { _ in }) throws -> [Action] {
    try [("A", Role.inFavour, 100), ("B", .inFavour, 110), ("C", .against, 120)].map { code, role, start in
      var action = Action(
        document: "r", language: .en, body: "A/C.3", date: Day(iso: "2021-11-12"), paragraph: "7",
        span: start..<start + 1, draft: "A/C.3/76/L.1", vote: 1, division: .whole, role: role,
        country: try #require(DelegationCode(code)), printed: code)
      change(&action)
      return action
    }
  }

  private func derive(
    _ actions: [Action], review: [ReviewItem] = [], printed: [NotVoting.Vote: RecordedVote] = [:]
  ) -> NotVoting {
    NotVoting(addingTo: Ledger(actions), review: review, printed: printed) { _ in members }
  }

  @Test func membersInNoneOfTheListsDidNotVote() throws {
    let derived = derive(try vote() + [Action(document: "r", role: .statement, country: members[0])])
    #expect(derived.undecided.isEmpty)
    #expect(derived.ledger.map(\.country.text) == ["A", "B", "C", "D", "E", "A"])
    let added = derived.ledger[3]
    #expect(added.role == .notVoting)
    #expect(added.reading == .roster)
    #expect(added.printed == "")
    #expect(added.span == 100..<121)
    #expect(added.draft == "A/C.3/76/L.1")
    #expect(added.vote == 1)
    #expect(added.division == .whole)
  }

  @Test func doingItAgainAddsNothing() throws {
    let once = derive(try vote()).ledger
    #expect(NotVoting(addingTo: once) { _ in members }.ledger == once)
  }

  @Test func theMembersAreThoseOfTheDay() throws {
    let derived = NotVoting(addingTo: Ledger(try vote())) { day in
      day == Day(iso: "2021-11-12") ? members.dropLast() : []
    }
    #expect(derived.ledger.map(\.country.text) == ["A", "B", "C", "D"])
  }

  @Test func everyVoteOfADocumentIsTakenByItself() throws {
    let second = try vote { $0.vote = 2 }.dropLast()
    let added = derive(try vote() + second).ledger.filter { $0.role == .notVoting }
    #expect(added.map { "\($0.vote ?? 0)\($0.country)" } == ["1D", "1E", "2C", "2D", "2E"])
  }

  @Test func nothingIsSaidWhereItIsNotSure() throws {
    func obstacle(_ change: (inout Action) -> Void) throws -> NotVoting.Obstacle? {
      let derived = derive(try vote(change))
      #expect(derived.ledger.count == 3)
      return derived.undecided.first?.why
    }
    #expect(try obstacle { $0.date = nil } == .unknownDay)
    #expect(try obstacle { $0.body = "A/HRC" } == .otherMembership(body: "A/HRC"))
    #expect(try obstacle { $0.body = "S" } == .otherMembership(body: "S"))
    #expect(try obstacle { $0.body = "" } == .otherMembership(body: ""))
    let stranger = try #require(DelegationCode("X"))
    #expect(try obstacle { if $0.role == .against { $0.country = stranger } } == .notAMember(stranger))
  }

  @Test func aNameThatCouldNotBeReadMayBeTheOneThatSeemsAbsent() throws {
    let actions =
      [Action(document: "r", paragraph: "7", span: 40..<50, role: .statement, country: members[0])]
      + (try vote())
      + [Action(document: "r", paragraph: "7", span: 300..<305, role: .statement, country: members[0])]
    func undecided(_ span: Range<Int>, paragraph: String = "7", document: String = "r") -> [NotVoting
      .Obstacle]
    {
      let item = ReviewItem(
        document: document, paragraph: paragraph, span: span, printed: "?", why: .unknownName)
      return derive(actions, review: [item]).undecided.map(\.why)
    }
    #expect(undecided(90..<95) == [.unreadNames(1)])
    #expect(undecided(112..<114) == [.unreadNames(1)])
    #expect(undecided(130..<135) == [.unreadNames(1)])
    #expect(undecided(30..<35).isEmpty)
    #expect(undecided(310..<315).isEmpty)
    #expect(undecided(112..<114, paragraph: "8").isEmpty)
    #expect(undecided(112..<114, document: "s").isEmpty)
  }

  @Test func listsThatAreNotAsLongAsPrintedSayNothing() throws {
    let key = NotVoting.Vote(document: "r", language: .en, number: 1)
    func undecided(_ yes: Int?, _ no: Int?, _ abstaining: Int?) throws -> [NotVoting.Obstacle] {
      let result = RecordedVote(
        number: 1, draft: "", division: .whole, paragraph: "7", yes: yes, no: no, abstaining: abstaining,
        span: 0..<1, printed: "")
      return derive(try vote(), printed: [key: result]).undecided.map(\.why)
    }
    #expect(try undecided(2, 1, 0).isEmpty)
    #expect(try undecided(2, 1, nil).isEmpty)
    #expect(try undecided(3, 1, 0) == [.otherTotals])
    #expect(try undecided(2, 1, 1) == [.otherTotals])
  }
}
