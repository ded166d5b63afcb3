import TestSupport
import Testing

@testable import Sponsors

/// The long formulas: words around the name of a group by which only its Member States are meant.
@Suite struct GroupPhrasesTests {
  private func end(_ patterns: [String], in words: String, group: String) throws -> Int? {
    var phrases = GroupPhrases()
    for pattern in patterns { try phrases.add(pattern) }
    let text = FoldedText(words)
    let name = FoldedText(group).symbols
    return phrases.longest(in: text, at: 0, to: text.count) { index in
      text.symbols[index...].starts(with: name) ? ((), index + name.count) : nil
    }?.end
  }

  @Test func wordsStandBeforeTheNameOrBehindItOrBoth() throws {
    #expect(try end(["members of [the] {group}"], in: "members of the Club today", group: "Club") == 16)
    #expect(try end(["members of [the] {group}"], in: "members of the Pub today", group: "Club") == nil)
    #expect(try end(["{group} as Members"], in: "Club as Members", group: "Club") == 13)
    #expect(try end(["{group} as Members"], in: "Club of Members", group: "Club") == nil)
    #expect(try end(["States in {group} as Members"], in: "States in Club as Members", group: "Club") == 21)
    #expect(try end(["States in {group} as Members"], in: "States in Club", group: "Club") == nil)
    // The end of one phrase does not close another.
    #expect(try end(["States in {group} as Members", "all {group}"], in: "all Club as Members", group: "Club") == 7)
  }

  @Test(arguments: ["members of", "{group} and {group}", "(a|{group})", "({group}", "[{group}]"])
  func aPatternHasOneGroupOutsideItsBrackets(_ pattern: String) {
    #expect(throws: PhraseProgram.Problem.self) {
      var phrases = GroupPhrases()
      try phrases.add(pattern)
    }
  }

  /// Sentence, language, and whether the roster is that of the Member States only: Palestine belongs to the Group of 77,
  /// the Cook Islands to the Alliance of Small Island States, and neither is a Member.
  @Test(arguments: [
    (
      "on behalf of the States Members of the United Nations that are members of the Group of 77 and China",
      Language.en, true
    ),
    ("on behalf of the Group of 77 and China", .en, false),
    ("on behalf of the States members of the Group of 77 and China that are Members of the United Nations", .en, true),
    ("on behalf of the States Members of the United Nations members of the League of Arab States", .en, true),
    ("on behalf of the Member States that are members of the Alliance of Small Island States", .en, true),
    ("au nom des États Membres de l’ONU qui sont membres du Groupe des 77 et de la Chine", .fr, true),
    ("au nom du Groupe des 77 et de la Chine", .fr, false),
    (
      "au nom des États Membres de l’Organisation des Nations Unies membres du Mouvement des pays non alignés", .fr,
      true
    ),
  ]) func ofALongFormulaOnlyMemberStatesAreSponsors(_ words: String, _ language: Language, _ isMembersOnly: Bool) throws
  {
    let text = FoldedText(words)
    let tables = try programExtractor.get()
    let day = try #require(Day(iso: "2019-11-01"))
    let lists = ListReader(
      text: text, registry: tables.registry, formulas: tables.formulas, language: language, day: day)
    let start = try #require(
      tables.formulas.longest([.behalf], in: text, at: 0, to: text.count, language: language)?.range.upperBound)
    let item = try #require(lists.read(from: start, to: text.count).items.first)
    #expect(item.memberStatesOnly == isMembersOnly)
    #expect(item.range.upperBound == text.count, "the formula is one name")
    var maker = ActionMaker(
      registry: tables.registry, text: text, source: Array(words.utf8),
      place: Place(document: "x", language: language, session: nil, body: "", date: day, paragraph: ""))
    maker.add(
      Finding(role: .sponsor, draft: "A/C.3/74/L.1", items: [item]), title: { _ in "" })
    let rows = maker.actions.filter { $0.reading.isRoster }
    #expect(rows.allSatisfy { tables.registry.isMemberState($0.country, on: day) } == isMembersOnly)
    #expect(rows.count >= 20)
  }
}
