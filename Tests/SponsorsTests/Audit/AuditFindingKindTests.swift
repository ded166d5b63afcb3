import Testing

@testable import Sponsors

@Suite struct AuditFindingKindTests {
  private static let code = DelegationCode("TCD")

  /// One problem of each kind but that of an input, which no document has.
  private func problems() throws -> [AuditProblem] {
    let code = try #require(Self.code)
    let day = Day(number: 0)
    return [
      .totalDiffers(vote: 1, role: .against, printed: 1, read: 2, unread: 0), .totalsNotPrinted(vote: 1),
      .totalsNotHeld(votes: 1), .unread(.unknownName, candidates: []), .sponsorTwice(code, draft: ""),
      .joinedTwice(code, draft: ""), .joinedOwnDraft(code, draft: ""),
      .joinedOtherVersion(code, draft: "", sponsored: ""), .votedTwice(code, vote: 1, role: .against),
      .votedBothWays(code, vote: 1, role: .against, other: .inFavour),
      .votedWithoutMembership(code, vote: 1, on: day),
      .notMember(code, role: .statement, on: day, absence: .notYet(day)),
      .notInOtherLanguages(code, role: .sponsor, vote: nil, draft: "", lacking: [.fr]),
      .otherSymbolInLanguage(vote: 1, own: "", theirs: "", language: .fr),
      .outOfOrder(code, after: code, vote: 1, role: .against), .amendsOwnDraft(code, amendment: "", draft: ""),
      .notAllMembers(vote: 1, voted: 0, notVoting: 0, members: 0, on: day),
    ]
  }

  @Test func everyProblemIsOfAKindOfItsOwn() throws {
    let kinds = try problems().map(\.kind)
    #expect(Set(kinds).count == kinds.count)
    #expect(Set(AuditFinding.Kind.allCases).subtracting(kinds) == [.inputNotRead, .resolutionTwice])
  }

  @Test func theWordsOfKindsAndTheirCuresAreSentencesOfTheirKind() {
    for kind in AuditFinding.Kind.allCases {
      #expect(kind.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) })
      #expect(kind.cure.hasSuffix(".") && kind.cure.first?.isUppercase == true)
    }
    #expect(Set(AuditFinding.Severity.allCases.map(\.meaning)).count == 3)
  }
}
