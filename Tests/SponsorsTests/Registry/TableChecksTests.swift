import Sponsors
import Testing

/// Every rule of the tables, broken once in tables that have no other fault: the exact sentence, and no other.
@Suite struct TableChecksTests {
  @Test func theToyTablesHaveNoProblem() {
    #expect(TableChecks.problems(in: ToyTables().tables).map(\.description) == [])
  }

  struct Break: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let sentence: String

    init(_ file: String, _ old: String, _ new: String, _ sentence: String) {
      (self.file, self.old, self.new, self.sentence) = (file, old, new, sentence)
    }

    var testDescription: String { sentence }
  }

  private func check(_ spoilt: Break, sourceLocation: SourceLocation = #_sourceLocation) {
    let tables = ToyTables().replacing(spoilt.old, with: spoilt.new, in: spoilt.file).tables
    #expect(
      TableChecks.problems(in: tables).map(\.description) == [spoilt.sentence], sourceLocation: sourceLocation
    )
  }

  @Test(arguments: [
    Break(
      "country-aliases.tsv", "|Land of Ar|", "|Land of Ar |",
      "country-aliases.tsv:2: a space stands at an end of \"Land of Ar \" in name; delete it"),
    Break(
      "country-aliases.tsv", "Land of Ar", "Land  of Ar",
      "country-aliases.tsv:2: two spaces, or one that is not the common space, stand in \"Land  of Ar\" in name; "
        + "write one common space"),
    Break(
      "groups.tsv", "des pays", "des\u{00A0}pays",
      "groups.tsv:2: two spaces, or one that is not the common space, stand in \"Groupe des\u{00A0}pays\" in fr; "
        + "write one common space"),
    Break(
      "groups.tsv", "GRP|Group of Lands|", "GRP|\"Group of Lands\"|",
      "groups.tsv:2: quotation marks stand around \"Group of Lands\" in en; save the table without text delimiters"
    ),
    Break(
      "formulas.tsv", "|présenté par|", "|pre\u{301}sente\u{301} par|",
      "formulas.tsv:7: a letter and its accent are two characters in \"pre\u{301}sente\u{301} par\" in phrase; "
        + "write the composed letter (NFC)"),
    Break(
      "name-cases.tsv", "Борландией", "Бopландией",
      "name-cases.tsv:3: \"o\" in \"Бopландией\" is not of the script of instrumental (ru); "
        + "write it anew with the right keyboard"
    ),
    Break(
      "country-aliases.tsv", "Pays d’Ar", "Pays d’Аr",
      "country-aliases.tsv:3: \"А\" in \"Pays d’Аr\" is not of the script of name (fr); "
        + "write it anew with the right keyboard"),
    Break(
      "collation.tsv", "ru|й|", "ru|ñ|",
      "collation.tsv:3: \"ñ\" in \"ñ\" is not of the script of element (ru); write it anew with the right keyboard"),
    Break(
      "collation.tsv", "jia3|5", "jia3|five",
      "collation.tsv:10: \"five\" cannot stand in strokes; write a number from 1 to 64"),
    Break(
      "collation.tsv", "zh|乙|yi3|1|s|\n", "",
      "country-names.tsv:4: \"乙\" in \"乙国\" has no row in collation.tsv, so that lists cannot be sorted by it; add one "
        + "with its pinyin and strokes"),
    Break(
      "misreadings.tsv", "6|é|", "e|é|",
      "misreadings.tsv:3: \"e\" and \"é\" are the same where case and accents do not count; delete the row"),
    Break(
      "misreadings.tsv", "6|é|", "6|8|", "misreadings.tsv:3: \"8\" cannot stand in meant; write one to three letters"),
    Break(
      "misreadings.tsv", "6|é|", "6 b|é|",
      "misreadings.tsv:3: \"6 b\" cannot stand in printed; write one to three letters or digits"),
    Break("misreadings.tsv", "6|é|", "6||", "misreadings.tsv:3: meant is blank; fill it in"),
    Break(
      "country-names.tsv", "آرلاند", "\u{200F}آرلاند",
      "country-names.tsv:2: a character that cannot be seen (U+200F) stands in \"\u{200F}آرلاند\" in ar; delete it"),
    Break("formulas.tsv", "a draft submitted by Arland", "", "formulas.tsv:2: example is blank; fill it in"),
    Break(
      "countries.tsv", "|CC|", "|Cc|",
      "countries.tsv:4: \"Cc\" cannot stand in iso2; write two capital letters"),
    Break(
      "countries.tsv", "|003|", "|3|",
      "countries.tsv:4: \"3\" cannot stand in m49; write three digits, zeros included"),
    Break(
      "countries.tsv", "observer", "guest",
      "countries.tsv:5: \"guest\" cannot stand in kind; write one of member, observer, organization, former, "
        + "non-member"),
    Break(
      "country-aliases.tsv", "|list|", "|weak|",
      "country-aliases.tsv:3: \"weak\" cannot stand in strength; write one of sure, list"),
    Break(
      "country-aliases.tsv", "AAA|fr|", "AAA|xx|",
      "country-aliases.tsv:3: \"xx\" cannot stand in language; write one of ar, zh, en, fr, ru, es"),
    Break(
      "country-aliases.tsv", "1989-12-31", "1989-02-30",
      "country-aliases.tsv:4: \"1989-02-30\" cannot stand in last_day; write a day as 2021-11-12, or leave it blank"
    ),
    Break(
      "countries.tsv", "|BBB|GRP|", "|bbb|GRP|",
      "countries.tsv:4: \"bbb\" cannot stand in continues; write a code of one to eight capital letters or digits"
    ),
  ]) func form(spoilt: Break) { check(spoilt) }

  @Test(arguments: [
    Break(
      "group-members.tsv", "GRP|CCC|1990-01-01|||", "GRP|CCC|1990-01-01|||\nGRP|BBB|1950-01-01|1989-12-31|s|",
      "group-members.tsv:5: GRP BBB 1950-01-01 stands too low; move this line up, to stand before line 4 "
        + "(GRP CCC 1990-01-01)"),
    // Languages stand in the order of the columns, not of the alphabet.
    Break(
      "country-aliases.tsv", "AAA|fr|", "AAA|es|Tierra de Ar|list|||s|\nAAA|fr|",
      "country-aliases.tsv:4: AAA fr Pays d’Ar stands too low; move this line up, to stand before line 3 "
        + "(AAA es Tierra de Ar)"),
    Break(
      "formulas.tsv", "en|number:0|none|to none|s|",
      "en|number:0|none|to none|s|\nen|number:0|none|or none|s|",
      "formulas.tsv:4: en number:0 \"none\" stands on line 3 too; delete one"),
    Break(
      "groups.tsv", "مجموعة||", "مجموعة||\nGRP||||||||",
      "groups.tsv:3: GRP stands on line 2 too; delete one"),
  ]) func order(spoilt: Break) { check(spoilt) }

  @Test(arguments: [
    Break(
      "group-members.tsv", "1979-12-31", "1949-12-31",
      "group-members.tsv:2: last_day 1949-12-31 is before first_day 1950-01-01; exchange or correct them"),
    Break(
      "group-members.tsv", "1979-12-31", "1985-01-01",
      "group-members.tsv:3: days of GRP AAA are also days of line 2; a period ends the day before the next begins"
    ),
    Break(
      "country-names.tsv", "1999-12-31", "1999-12-29",
      "country-names.tsv:3: AAA has no row for 1999-12-30 to 1999-12-31, between line 2 and this one; "
        + "let one begin or end beside the other"),
    Break(
      "country-names.tsv", "CCC|1990-01-01|", "CCC|1990-01-03|",
      "countries.tsv:4: CCC is a member from 1990-01-01 to 1990-01-02, but has no name then in country-names.tsv; "
        + "extend a name's days"),
    Break(
      "country-names.tsv", "CCC|1990-01-01|", "CCC|1990-01-01|2020-12-31",
      "countries.tsv:4: CCC is a member from 2021-01-01 on, but has no name then in country-names.tsv; "
        + "extend a name's days"),
    Break(
      "country-names.tsv", "\nVVV|||Vorland|Vorlande|Vorlandia|Ворландия|丁国|فورلاند||", "",
      "countries.tsv:5: VVV has no row in country-names.tsv; add one"),
    Break(
      "countries.tsv", "AAA|AA|001|member|1950-01-01", "AAA|AA|001|member|",
      "countries.tsv:2: a row of kind member needs member_from; correct the kind or the days"),
    Break(
      "countries.tsv", "|BB|002|former|", "|BB|002|observer|",
      "countries.tsv:3: a row of kind observer needs blank days of membership; correct the kind or the days"),
    Break(
      "group-members.tsv", "GRP|CCC|", "GRP|BBB|1950-01-01|1990-01-01||\nGRP|CCC|",
      "group-members.tsv:4: BBB stays in GRP after its seat ended on 1989-12-31; let last_day be that day or an "
        + "earlier one"),
    Break(
      "group-members.tsv", "GRP|CCC|", "GRP|BBB|1950-01-01|||\nGRP|CCC|",
      "group-members.tsv:4: BBB stays in GRP after its seat ended on 1989-12-31; let last_day be that day or an "
        + "earlier one"),
    Break(
      "group-members.tsv", "GRP|CCC|1990-01-01", "GRP|CCC|1989-12-31",
      "group-members.tsv:4: CCC has no seat on some days of its stay in GRP, a regional group; see its days in "
        + "countries.tsv"),
  ]) func periods(spoilt: Break) {
    var tables =
      spoilt.new.contains("|2020-12-31")
      ? ToyTables().replacing("CCC|1990-01-01||", with: "CCC|1990-01-01|2020-12-31|", in: spoilt.file)
      : ToyTables().replacing(spoilt.old, with: spoilt.new, in: spoilt.file)
    if spoilt.old.contains("Ворландия") {
      // Cases of a name that is gone are a problem of their own.
      tables = tables.replacing(
        "\nru|Ворландия|Ворландии|Ворландии|Ворландию|Ворландией|Ворландии|s|", with: "", in: "name-cases.tsv")
    }
    #expect(TableChecks.problems(in: tables.tables).map(\.description) == [spoilt.sentence])
  }

  @Test(arguments: [
    Break(
      "country-aliases.tsv", "BBB|en|", "BBX|en|",
      "country-aliases.tsv:4: code says BBX, which is not in countries.tsv; add it there, or correct it here"),
    Break(
      "countries.tsv", "|BBB|GRP|", "|BXB|GRP|",
      "countries.tsv:4: continues says BXB, which is not in countries.tsv; add it there, or correct it here"),
    Break(
      "countries.tsv", "AAA|AA|001|member|1950-01-01|||GRP", "AAA|AA|001|member|1950-01-01|||GRX",
      "countries.tsv:2: regional_group says GRX, which is not in groups.tsv; add it there, or correct it here"
    ),
    Break(
      "group-members.tsv", "GRP|CCC", "GRP|DDD",
      "group-members.tsv:4: code says DDD, which is not in countries.tsv; add it there, or correct it here"),
    Break(
      "group-aliases.tsv", "GRP|en", "GRQ|en",
      "group-aliases.tsv:2: group says GRQ, which is not in groups.tsv; add it there, or correct it here"),
  ]) func codes(spoilt: Break) { check(spoilt) }

  @Test(arguments: [
    Break(
      "country-aliases.tsv", "Land of Ar", "ARLAND",
      "country-aliases.tsv:2: \"ARLAND\" is already official for AAA on those days (country-names.tsv:2); "
        + "delete it, or give it other days"),
    // The natural order of an official name is official too.
    Break(
      "country-aliases.tsv", "Land of Ar", "Republic of Arland",
      "country-aliases.tsv:2: \"Republic of Arland\" is already official for AAA on those days "
        + "(country-names.tsv:3); delete it, or give it other days"),
    Break(
      "country-aliases.tsv", "AAA|en|Land of Ar|sure|||s|",
      "AAA|en|Land of Ar|sure|||s|\nAAA|en|Land-of-Ar|sure|||s|",
      "country-aliases.tsv:3: \"Land-of-Ar\" differs from the name of AAA at country-aliases.tsv:2 only in what is "
        + "not compared; delete one"),
    Break(
      "country-aliases.tsv", "Land of Ar", "Borland",
      "country-aliases.tsv:2: \"Borland\" means AAA here and BBB at country-names.tsv:4 on the same days; "
        + "delete one or give them dates"),
    // All languages together.
    Break(
      "country-aliases.tsv", "Pays d’Ar", "Corlandia",
      "country-aliases.tsv:3: \"Corlandia\" means AAA here and CCC at country-names.tsv:5 on the same days; "
        + "delete one or give them dates"),
    Break(
      "group-aliases.tsv", "Lands Group", "Vorland",
      "group-aliases.tsv:2: \"Vorland\" means GRP here and VVV at country-names.tsv:6 on the same days; "
        + "delete one or give them dates"),
    Break(
      "country-aliases.tsv", "Land of Ar", "’-’",
      "country-aliases.tsv:2: \"’-’\" has no letter or digit; write a name"),
  ]) func names(spoilt: Break) { check(spoilt) }

  @Test(arguments: [
    Break(
      "name-cases.tsv", "\nru|Ворландия|Ворландии|Ворландии|Ворландию|Ворландией|Ворландии|s|", "",
      "country-names.tsv:6: \"Ворландия\" (ru) has no row in name-cases.tsv; add one with its cases"),
    Break(
      "name-cases.tsv", "ru|Корландия|", "ru|Корладия|Корладии|Корладии|Корладию|Корладией|Корладии|s|\nru|Корландия|",
      "name-cases.tsv:6: \"Корладия\" is in no other table, so its cases mean nobody; correct it, or delete the row"),
    Break(
      "name-cases.tsv", "Корландией", "Ворландией",
      "name-cases.tsv:6: \"Ворландией\" means CCC here and VVV at name-cases.tsv:4 on the same days; "
        + "delete one or give them dates"),
    Break(
      "group-aliases.tsv", "GRP|en|Lands Group|sure|||s|", "GRP|en|Lands Group|sure|||s|\nGRP|ru|Группой|sure|||s|",
      "name-cases.tsv:5: \"Группой\" differs from the name of GRP at group-aliases.tsv:3 only in what is not "
        + "compared; delete one"),
    Break(
      "name-cases.tsv", "Группой", "", "name-cases.tsv:5: instrumental is blank; fill it in"),
  ]) func cases(spoilt: Break) { check(spoilt) }

  @Test func oneNameOfTwoOnDifferentDaysIsNoProblem() {
    let tables = ToyTables().replacing("Corland|", with: "Old Borland|", in: "country-names.tsv").tables
    #expect(TableChecks.problems(in: tables).isEmpty)
  }

  @Test(arguments: [
    Break(
      "formulas.tsv", "submitted [jointly] by|", "submitted [jointly by|",
      "formulas.tsv:2: the phrase \"submitted [jointly by\" cannot be read: a bracket is not closed; "
        + "every ( [ { needs its ) ] }"),
    Break(
      "formulas.tsv", "a draft submitted by Arland", "a draft from Arland",
      "formulas.tsv:2: the phrase \"submitted [jointly] by\" does not match its example \"a draft from Arland\"; "
        + "correct one of them"),
    // “none” is a number only because the table says so.
    Break(
      "formulas.tsv", "by 80 votes to none|", "by 80 votes to nil|",
      "formulas.tsv:6: the phrase \"by {yes} votes to {no}\" does not match its example \"by 80 votes to nil\"; "
        + "correct one of them"),
    Break(
      "formulas.tsv", "month:11", "month:13",
      "formulas.tsv:4: \"month:13\" cannot stand in meaning; write month:1 to month:12"),
    Break(
      "formulas.tsv", "ordinal:1", "ordinal:one",
      "formulas.tsv:5: \"ordinal:one\" cannot stand in meaning; write ordinal: and a number in figures"),
  ]) func formulas(spoilt: Break) { check(spoilt) }

  @Test func unknownMeaning() {
    let tables = ToyTables().replacing("fr|sponsors-follow", with: "fr|sponsor-follows", in: "formulas.tsv")
      .tables
    let sentences = TableChecks.problems(in: tables).map(\.description)
    #expect(sentences.count == 1)
    #expect(
      sentences[0].hasPrefix(
        "formulas.tsv:7: \"sponsor-follows\" cannot stand in meaning; write one of sponsors-follow, "))
  }

  @Test func aTableThatCannotBeReadIsOneProblem() {
    #expect(
      TableChecks.problems(in: ToyTables().without("group-members.tsv").tables).map(\.description) == [
        "group-members.tsv: this table is missing from the folder; `sponsor-report tables --export DIR` writes a "
          + "full set"
      ])
    let tables = ToyTables().replacing("GRP|CCC|1990-01-01|||", with: "GRP|CCC", in: "group-members.tsv")
      .tables
    #expect(
      TableChecks.problems(in: tables).map(\.description) == [
        "group-members.tsv:4: has 2 cells, the header has 6; put one tab between two cells, none elsewhere"
      ])
  }

  @Test func whatSpreadsheetsAddIsNoProblem() throws {
    for (end, after) in [("\r\n", ""), ("\r", ""), ("\n", "\n\n"), ("\r\n", "\r\n\r\n")] {
      var files: [String: [UInt8]] = [:]
      for file in TableSet.files {
        let text = String(decoding: try ToyTables().tables.bytes(of: file), as: UTF8.self)
        files[file] = Array(("\u{FEFF}" + text.split(separator: "\n").joined(separator: end) + end + after).utf8)
      }
      let tables = TableSet(files: files)
      #expect(TableChecks.problems(in: tables).map(\.description) == [])
      #expect(try CountryRegistry(tables: tables).countries.count == 4)
    }
  }

  @Test func everyLineThatIsNoRowIsTold() {
    let tables = ToyTables().replacing("GRP|AAA|1985-01-01|||", with: "GRP|AAA\n\nGRP", in: "group-members.tsv").tables
    #expect(
      TableChecks.problems(in: tables).map(\.description) == [
        "group-members.tsv:3: has 2 cells, the header has 6; put one tab between two cells, none elsewhere",
        "group-members.tsv:4: the line is blank; delete it",
        "group-members.tsv:5: has 1 cell, the header has 6; put one tab between two cells, none elsewhere",
      ])
  }

  @Test(
    arguments: [
      (
        [0xFF, 0xFE, 0x67, 0x00],
        "1: is UTF-16, which Excel calls Unicode Text; save the table again as text with tabs in UTF-8"
      ),
      (
        Array("group\tname\nX\t".utf8) + [0xE9],
        "2: is not UTF-8 from this line on; save the table again with the encoding UTF-8"
      ),
      (
        Array("group,en,fr,es,ru,zh,ar,source,note\n".utf8),
        "1: the header has no tab; save the table again as text whose columns are divided by tabs"
      ),
      (Array("group\ten\tfr\n".utf8), "1: the column \"es\" is missing (the header has group, en, fr); add it"),
    ] as [([UInt8], String)]) func aFileThatIsNoTable(bytes: [UInt8], sentence: String) throws
  {
    var files: [String: [UInt8]] = [:]
    for file in TableSet.files { files[file] = try ToyTables().tables.bytes(of: file) }
    files["groups.tsv"] = bytes
    #expect(TableChecks.problems(in: TableSet(files: files)).map(\.description) == ["groups.tsv:" + sentence])
  }

  @Test func aBadDayIsOneProblem() {
    let tables = ToyTables().replacing("CCC|1990-01-01", with: "CCC|1990-13-01", in: "country-names.tsv").tables
    #expect(
      TableChecks.problems(in: tables).map(\.description) == [
        "country-names.tsv:5: \"1990-13-01\" cannot stand in first_day; write a day as 2021-11-12, or leave it blank"
      ])
  }

  @Test func severalProblemsStandInTheOrderOfFilesAndLines() {
    let tables = ToyTables()
      .replacing("|003|", with: "|3|", in: "countries.tsv")
      .replacing("|002|", with: "|2|", in: "countries.tsv")
      .replacing("GRP|CCC", with: "GRP|DDD", in: "group-members.tsv").tables
    #expect(
      TableChecks.problems(in: tables).map(\.place.description) == [
        "countries.tsv:3", "countries.tsv:4", "group-members.tsv:4",
      ])
  }
}
