import Foundation
import TestSupport
import Testing

@testable import Sponsors

@Suite struct CollationTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  /// Orders that dictionaries and lists of the United Nations give, each with the rule that it shows.
  static let orders: [(language: Language, names: [String], rule: String)] = [
    (.en, ["Congo", "Costa Rica", "Côte d’Ivoire", "Croatia"], "accents do not count at first"),
    (.en, ["Guinea", "Guinea-Bissau", "Guyana"], "word by word"),
    (.en, ["Niger", "Nigeria"], "the shorter first"),
    (.fr, ["Émirats arabes unis", "Équateur", "Érythrée", "Espagne"], "é is e"),
    (.fr, ["Îles Marshall", "Inde", "Indonésie"], "capitals with accents too"),
    (.fr, ["cote", "côte", "coter"], "an accent decides where all else is the same"),
    (.fr, ["ode", "œdème", "offre"], "œ is oe"),
    (.fr, ["Communauté d’États indépendants", "Communauté de Madrid"], "an apostrophe divides words"),
    (.es, ["ano", "antes", "año", "apto"], "ñ is a letter behind n"),
    (.es, ["Chad", "Chequia", "Chile", "Chipre", "Colombia"], "ch is c and h since 1994"),
    (.ru, ["ёлка", "ель", "ём", "жук"], "ё is е"),
    (.ru, ["Иран", "Ирландия", "Йемен", "Кабо-Верде"], "й stands behind и"),
    (.ru, ["Гвинея", "Гвинея-Бисау", "Германия"], "word by word"),
    (
      .ar,
      [
        "الاتحاد الروسي", "باكستان", "بنما", "الجزائر", "جمهورية كوريا", "الدانمرك", "سلوفينيا", "سيراليون", "الصومال",
        "الصين", "غيانا", "فرنسا", "المملكة المتحدة", "الولايات المتحدة الأمريكية", "اليونان",
      ], "the article does not count: the order of the vote in S/PV.10054"
    ),
    (.ar, ["إثيوبيا", "الأردن", "إسبانيا", "آيسلندا", "إيطاليا"], "the forms of alef are one letter"),
    (
      .ar, ["جمهورية تنزانيا المتحدة", "الجمهورية الدومينيكية", "جمهورية كوريا", "جمهورية الكونغو الديمقراطية"],
      "nor inside a name"
    ),
    (.ar, ["ألبانيا", "ألمانيا"], "an alef with hamza is no article"),
    (.zh, ["阿富汗", "爱尔兰", "安道尔", "奥地利"], "by the reading: a, ai, an, ao"),
    (.zh, ["巴西", "白俄罗斯", "比利时", "秘鲁"], "秘 is bi in 秘鲁; tones decide between equal readings"),
    (.zh, ["莫桑比克", "墨西哥"], "strokes decide between equal readings and tones"),
    (.zh, ["波斯尼亚和黑塞哥维那", "玻利维亚"], "one character after the other"),
    (.zh, ["冰岛", "博茨瓦纳", "不丹", "佛得角", "冈比亚"], "佛 is fo in 佛得角"),
  ]

  @Test("Names stand as dictionaries of their language have them", arguments: orders.indices)
  func order(_ index: Int) throws {
    let (language, names, rule) = Self.orders[index]
    let alphabet = try registry.collation(language)
    #expect(alphabet.sorted(names.reversed()) { $0 } == names, "\(rule)")
  }

  /// Where we stand otherwise than the Unicode collation of ICU and why: what stands for the characters before ICU
  /// compares. Brackets, hyphens and apostrophes are space for us and signs of their own for ICU.
  static let differences: [(language: Language, character: String, instead: String, reason: String)] = [
    (.ar, "آ", "ا", "lists of the United Nations have آيسلندا between أيرلندا and إيطاليا"),
    (.ar, "ـ", "", "the sign that lengthens a letter is none"),
    (.zh, "几", "讥", "几 is read jī in 几内亚; ICU knows one reading of a character, jǐ"),
    (.zh, "泊", "伯", "泊 is read bó in 尼泊尔; ICU reads pō"),
  ]

  @Test("All names of the tables stand as ICU has them, but for what is listed", arguments: Language.allCases)
  func oracle(_ language: Language) throws {
    let alphabet = try registry.collation(language)
    let names = Set(registry.names.filter { $0.language == language }.map(\.text))
    #expect(names.count > 250)
    let locale = Locale(identifier: language.rawValue)
    let sorted = alphabet.sorted(names) { $0 }
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      let (one, other) = (Self.words(first, language), Self.words(second, language))
      #expect(
        one.compare(other, options: [], range: nil, locale: locale) != .orderedDescending,
        "\(language): ICU has \(second) before \(first)")
    }
  }

  /// What ICU compares of a name: its words, without Arabic articles, with the differences listed.
  private static func words(_ name: String, _ language: Language) -> String {
    var text = String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
    for difference in differences where difference.language == language {
      text = text.replacingOccurrences(of: difference.character, with: difference.instead)
    }
    let article = language == .ar ? "ال" : "\u{0}"
    return text.split(separator: " ").map { $0.hasPrefix(article) ? $0.dropFirst(2) : $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  @Test("However names are given, their order is one, and only the same name is equal", arguments: Language.allCases)
  func laws(_ language: Language) throws {
    let alphabet = try registry.collation(language)
    let names = Set(registry.names.map(\.text)).sorted()
    let sorted = alphabet.sorted(names) { $0 }
    var generator = SplitMix64(seed: 4)
    #expect(alphabet.sorted(names.shuffled(using: &generator)) { $0 } == sorted)
    let keys = sorted.map { alphabet.key(of: $0) }
    #expect(Set(keys).count == names.count)
    for (position, key) in keys.enumerated().dropFirst() {
      #expect(keys[position - 1] < key && !(key < keys[position - 1]))
    }
    // Not only neighbours: any two, and so any three.
    for _ in 0..<20_000 {
      let one = Int.random(in: keys.indices, using: &generator)
      let other = Int.random(in: keys.indices, using: &generator)
      #expect((keys[one] < keys[other]) == (one < other))
    }
  }

  @Test("Rows of one name stay in the order given")
  func stable() throws {
    let alphabet = try registry.collation(.en)
    #expect(alphabet.sorted([("b", 1), ("a", 2), ("b", 3), ("b", 0)]) { $0.0 }.map(\.1) == [2, 1, 3, 0])
  }

  @Test("Every Chinese character of every name has a reading")
  func readings() throws {
    let set = TableSet.standard
    let alphabet = try set.table("collation.tsv", required: Collation.columns)
    let known = Set((0..<alphabet.count).map { alphabet.text($0, alphabet.column("element")) })
    for (file, isWide) in [
      ("country-names.tsv", true), ("groups.tsv", true), ("country-aliases.tsv", false), ("group-aliases.tsv", false),
    ] {
      let table = try set.table(file, required: [isWide ? "zh" : "name"])
      for row in 0..<table.count where isWide || table.text(row, table.column("language")) == "zh" {
        let name = table.text(row, table.column(isWide ? "zh" : "name"))
        for scalar in name.unicodeScalars where scalar.properties.isIdeographic {
          #expect(
            known.contains(String(scalar)),
            """
            \(file):\(table.line(of: row)): "\(scalar)" in "\(name)" has no row in collation.tsv; add one with its \
            pinyin, tone and strokes
            """)
        }
      }
    }
  }

  @Test("A reading is pinyin with a tone, and has strokes; Latin letters stand behind all readings")
  func pinyin() throws {
    let table = try TableSet.standard.table("collation.tsv", required: Collation.columns)
    for row in 0..<table.count where table.text(row, table.column("language")) == "zh" {
      let element = table.text(row, table.column("element"))
      if element.utf8.count == 1 {
        #expect(table.text(row, table.column("key")) == "~" + element)
        continue
      }
      let key = table.text(row, table.column("key"))
      #expect(key.wholeMatch(of: /[a-z]{1,6}[1-5]/) != nil, "collation.tsv:\(table.line(of: row)): \(key)")
      #expect(Collation.strokes(table.bytes(row, table.column("strokes"))) != nil)
    }
  }

  @Test("A row that cannot be read is told with its place, and does not disturb other languages")
  func badRow() throws {
    let toys = ToyTables().replacing("zh|丁|ding1|2", with: "zh|丁|ding1|two", in: "collation.tsv").tables
    #expect(
      throws: TableError.badWord(
        file: "collation.tsv", line: 4, column: "strokes", cell: "two", allowed: [Collation.strokesForm])
    ) { try Collation(.zh, tables: toys) }
    let french = try Collation(.fr, tables: toys)
    #expect(french.sorted(["b", "à"]) { $0 } == ["à", "b"])
    let registry = try CountryRegistry(tables: toys)
    #expect(throws: TableError.self) { try registry.collation(.zh) }
  }

  @Test("A table that a person edits decides")
  func edited() throws {
    let toys = ToyTables().replacing("es|ñ|n~", with: "es|ñ|a", in: "collation.tsv").tables
    #expect(try CountryRegistry(tables: toys).collation(.es).sorted(["b", "ño", "z"]) { $0 } == ["ño", "b", "z"])
  }
}
