import Sponsors

/// A small set of tables without a problem, and ways to spoil it.
struct ToyTables {
  private var files: [String: String] = [
    "collation.tsv": """
    language|element|key|strokes|source|note
    es|ñ|n~||s|
    ru|й|й||s|
    zh|丁|ding1|2|s|
    zh|丙|bing3|5|s|
    zh|乙|yi3|1|s|
    zh|团|tuan2|6|s|
    zh|国|guo2|8|s|
    zh|家|jia1|10|s|
    zh|甲|jia3|5|s|
    zh|集|ji2|12|s|
    ar|ال-|||s|
    """,
    "countries.tsv": """
    code|iso2|m49|kind|member_from|member_until|continues|regional_group|source|note
    AAA|AA|001|member|1950-01-01|||GRP||
    BBB|BB|002|former|1950-01-01|1989-12-31||GRP||
    CCC|CC|003|member|1990-01-01||BBB|GRP||
    VVV|VV|004|observer||||||
    """,
    "country-names.tsv": """
    code|first_day|last_day|en|fr|es|ru|zh|ar|source|note
    AAA||1999-12-31|Arland|Arlande|Arlandia|Арландия|甲国|آرلاند||
    AAA|2000-01-01||Arland (Republic of)|Arlande (République d’)|Arlandia (República de)|Арландия|甲国|آرلاند||
    BBB|||Borland|Borlande|Borlandia|Борландия|乙国|بورلاند||
    CCC|1990-01-01||Corland|Corlande|Corlandia|Корландия|丙国|كورلاند||
    VVV|||Vorland|Vorlande|Vorlandia|Ворландия|丁国|فورلاند||
    """,
    "country-aliases.tsv": """
    code|language|name|strength|first_day|last_day|source|note
    AAA|en|Land of Ar|sure|||s|
    AAA|fr|Pays d’Ar|list|||s|
    BBB|en|Old Borland|sure||1989-12-31|s|
    """,
    "groups.tsv": """
    group|en|fr|es|ru|zh|ar|source|note
    GRP|Group of Lands|Groupe des pays|Grupo de los países|Группа|国家集团|مجموعة||
    """,
    "group-aliases.tsv": """
    group|language|name|strength|first_day|last_day|source|note
    GRP|en|Lands Group|sure|||s|
    """,
    "group-members.tsv": """
    group|code|first_day|last_day|source|note
    GRP|AAA|1950-01-01|1979-12-31||
    GRP|AAA|1985-01-01|||
    GRP|CCC|1990-01-01|||
    """,
    "misreadings.tsv": """
    printed|meant|source|note
    1|i|s|
    6|é|s|
    """,
    "name-cases.tsv": """
    language|name|genitive|dative|accusative|instrumental|prepositional|source|note
    ru|Арландия|Арландии|Арландии|Арландию|Арландией|Арландии|s|
    ru|Борландия|Борландии|Борландии|Борландию|Борландией|Борландии|s|
    ru|Ворландия|Ворландии|Ворландии|Ворландию|Ворландией|Ворландии|s|
    ru|Группа|Группы|Группе|Группу|Группой|Группе|s|
    ru|Корландия|Корландии|Корландии|Корландию|Корландией|Корландии|s|
    """,
    "formulas.tsv": """
    language|meaning|phrase|example|source|note
    en|sponsors-follow|submitted [jointly] by|a draft submitted by Arland|s|
    en|number:0|none|to none|s|
    en|month:11|November|12 November|s|
    en|ordinal:1|first|the first session|s|
    en|totals|by {yes} votes to {no}|by 80 votes to none|s|
    fr|sponsors-follow|présenté par|un projet présenté par l’Arlande|s|
    """,
  ]

  /// The tables; every `|` of the text is a tab, except in phrases, which have none here.
  var tables: TableSet {
    TableSet(
      files: files.mapValues { text in Array(text.utf8).map { $0 == UInt8(ascii: "|") ? 0x09 : $0 } + [0x0A] }
    )
  }

  /// The tables with the first `old` of a file replaced by `new`.
  func replacing(_ old: String, with new: String, in file: String) -> ToyTables {
    var copy = self
    if let text = files[file], let range = text.firstRange(of: old) {
      copy.files[file] = text.replacingCharacters(in: range, new)
    }
    return copy
  }

  /// The tables without a file.
  func without(_ file: String) -> ToyTables {
    var copy = self
    copy.files[file] = nil
    return copy
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, _ new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
