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

  /// A long formula, its language and the group; the whole of it is one name.
  @Test(arguments: [
    (
      "States Members of the United Nations that are members of the Movement of Non-Aligned Countries", Language.en,
      "NAM"
    ),
    ("Member States that are members of the European Union", .en, "EU"),
    ("States Members of the United Nations belonging to the Group of Arab States", .en, "ARAB"),
    ("member States of the African Union that are States Members of the United Nations", .en, "AU"),
    ("members of the Organization of Islamic Cooperation which are also Members of the United Nations", .en, "OIC"),
    ("États Membres de l’ONU qui sont membres du Groupe des 77 et de la Chine", .fr, "G77"),
    ("États Membres de l’Organisation des Nations Unies membres de l’Union européenne", .fr, "EU"),
    ("États Membres de l’ONU appartenant au Groupe des États d’Afrique", .fr, "AFRICAN"),
    (
      "États membres de la Communauté des Caraïbes qui sont Membres de l’Organisation des Nations Unies", .fr, "CARICOM"
    ),
    ("Estados Miembros de las Naciones Unidas que son miembros del Movimiento de los Países No Alineados", .es, "NAM"),
    ("Estados Miembros de las Naciones Unidas que son miembros de la Unión Europea", .es, "EU"),
    ("Estados Miembros de las Naciones Unidas que forman parte del Grupo de los 77 y China", .es, "G77"),
    ("Estados miembros de la Unión Africana que son Miembros de las Naciones Unidas", .es, "AU"),
    ("государства — члены Организации Объединенных Наций, являющиеся членами Группы 77 и Китая", .ru, "G77"),
    ("государств — членов Организации Объединенных Наций, входящих в состав Европейского союза", .ru, "EU"),
    ("государств — членов Африканского союза, являющихся членами Организации Объединенных Наций", .ru, "AU"),
    ("属于77国集团成员的联合国会员国", .zh, "G77"), ("属于欧洲联盟成员的联合国会员国", .zh, "EU"), ("作为不结盟国家运动成员国的联合国会员国", .zh, "NAM"),
    ("加入非洲联盟的联合国会员国", .zh, "AU"), ("联合国会员国中的欧洲联盟成员国", .zh, "EU"),
    ("الدول الأعضاء في الأمم المتحدة التي هي أعضاء في حركة بلدان عدم الانحياز", .ar, "NAM"),
    ("الدول الأعضاء في الأمم المتحدة الأعضاء في الاتحاد الأوروبي", .ar, "EU"),
    ("الدول الأعضاء في الأمم المتحدة المنتمية إلى مجموعة الدول الأفريقية", .ar, "AFRICAN"),
    ("الدول الأعضاء في الاتحاد الأفريقي التي هي أعضاء في الأمم المتحدة", .ar, "AU"),
  ]) func aLongFormulaIsOneName(_ words: String, _ language: Language, _ group: String) throws {
    let text = FoldedText(words)
    let tables = try programExtractor.get()
    let lists = ListReader(
      text: text, registry: tables.registry, formulas: tables.formulas, language: language, day: Day(iso: "2019-11-01"))
    let match = try #require(lists.name(at: 0, to: text.count))
    #expect(match.end == text.count)
    #expect(match.memberStatesOnly)
    #expect(match.reading == .resolved(try #require(DelegationCode(group)), isGroup: true))
  }

  /// The words of a long formula around what is no group, and a group without them.
  @Test(arguments: [
    ("States Members of the United Nations that are members of the Security Council", Language.en),
    ("States Members of the United Nations that are members of Peru", .en),
    ("États Membres de l’ONU qui sont membres du Comité", .fr),
    ("属于安全理事会成员的联合国会员国", .zh),
  ]) func aroundWhatIsNoGroupItIsNone(_ words: String, _ language: Language) throws {
    let text = FoldedText(words)
    let tables = try programExtractor.get()
    let lists = ListReader(
      text: text, registry: tables.registry, formulas: tables.formulas, language: language, day: Day(iso: "2019-11-01"))
    #expect(lists.name(at: 0, to: text.count)?.reading == nil)
  }
}
