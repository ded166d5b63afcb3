import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct CountryCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  @Test("Names and codes, on a day")
  func names() throws {
    let result = try program.run(["country", "Côte d'Ivoire", "Zaire", "sun", "NAM", "--on", "1990-01-01"])
    #expect(
      result.standardOutput == """
        asked,reading,code,name,kind,membership,on_day,candidates
        Côte d'Ivoire,resolved,CIV,Côte d’Ivoire,member,1960-09-20/..,member,
        Zaire,resolved,COD,Zaire,member,1960-09-20/..,member,
        sun,resolved,SUN,Union of Soviet Socialist Republics,former,1945-10-24/1991-12-23,member,
        NAM,resolved,NAM,Namibia,member,1990-04-23/..,no member,

        """)
    #expect(result.standardError == "")
    #expect(result.exitCode == 0)
  }

  @Test("A name of other days, and one that is none, have candidates; --strict makes them exit code 1")
  func unread() throws {
    let line = ["country", "Germany", "Portugual", "--on", "1980-01-01"]
    let result = try program.run(line)
    #expect(
      result.standardOutput == """
        asked,reading,code,name,kind,membership,on_day,candidates
        Germany,not on that day,,,,,,DEU
        Portugual,unknown,,,,,,PRT

        """)
    #expect(
      result.standardError == """
        sponsor-report: "Germany" is a name of DEU (Germany) on other days, not on 1980-01-01; give a code, or another day with --on
        sponsor-report: "Portugual" is not a name of the registry; the nearest are PRT (Portugal)

        """)
    #expect(result.exitCode == 0)
    let strict = try program.run(line + ["--strict", "--quiet"])
    #expect(strict.exitCode == 1)
    #expect(strict.standardOutput == result.standardOutput)
    #expect(strict.standardError == "")
    #expect(try program.run(["country", "Peru", "--strict"]).exitCode == 0)
  }

  @Test("Names and unknown words of the other scripts, with names in the language asked for")
  func otherScripts() throws {
    let result = try program.run([
      "country", "Верхняя Вольта", "捷克斯洛伐克", "سوريا", "Германя", "阿富罕", "البرتغل", "--on", "1980-01-01",
      "--names", "ru",
    ])
    #expect(
      result.standardOutput == """
        asked,reading,code,name,kind,membership,on_day,candidates
        Верхняя Вольта,resolved,BFA,Верхняя Вольта,member,1960-09-20/..,member,
        捷克斯洛伐克,resolved,CSK,Чехословакия,former,1945-10-24/1992-12-31,member,
        سوريا,resolved,SYR,Сирийская Арабская Республика,member,1945-10-24/1958-02-21 1961-10-13/..,member,
        Германя,unknown,,,,,,DEU
        阿富罕,unknown,,,,,,AFG
        البرتغل,unknown,,,,,,PRT

        """)
    #expect(
      result.standardError.hasSuffix(
        "\"البرتغل\" is not a name of the registry; the nearest are PRT (Португалия)\n"))
  }

  @Test("A name of several delegations has them all as candidates")
  func ambiguous() throws {
    try withScratchFolder { folder in
      for file in TableSet.files {
        var bytes = try TableSet.standard.bytes(of: file)
        if file == "country-aliases.tsv" {
          for code in ["PRK", "KOR"] { bytes += Array("\(code)\ten\tKorea\tsure\t\t\ttest\t\n".utf8) }
        }
        try Data(bytes).write(to: folder.appendingPathComponent(file))
      }
      let result = try program.run(
        ["country", "Korea", "--tables", folder.path, "--names", "fr", "-f", "json", "--strict"])
      #expect(
        result.standardOutput == """
          [
          {"asked":"Korea","reading":"ambiguous","code":null,"name":null,"kind":null,"membership":null,"candidates":"KOR PRK"}
          ]

          """)
      #expect(
        result.standardError.hasPrefix("sponsor-report: \"Korea\" may be KOR (République de Corée), PRK ("))
      #expect(result.exitCode == 1)
    }
  }

  @Test("The members of a group on a day, with a mark where the day is uncertain")
  func members() throws {
    let result = try program.run(["country", "--group", "ALBA", "--on", "2008-03-03"])
    #expect(
      result.standardOutput == """
        group,code,name,first_day,last_day,uncertain,source,note
        ALBA,BOL,Bolivia,2006-04-29,2019-11-15,uncertain,declarations of its summits,last day uncertain
        ALBA,CUB,Cuba,2004-12-14,,,declarations of its summits,
        ALBA,DMA,Dominica,2008-01-26,,uncertain,declarations of its summits,day uncertain
        ALBA,NIC,Nicaragua,2007-01-11,,,declarations of its summits,
        ALBA,VEN,Venezuela (Bolivarian Republic of),2004-12-14,,,declarations of its summits,

        """)
    #expect(
      result.standardError
        == "sponsor-report: ALBA: about 2008-03-03 the tables are uncertain of the days of DMA, HND; their notes say "
        + "why\n")
    let markdown = try program.run(["country", "--group", "ALBA", "--on", "2008-03-03", "-f", "markdown", "-q"])
    #expect(
      markdown.standardOutput.contains(
        "| ALBA | DMA | Dominica | 2008-01-26 |  | uncertain | declarations of its summits | day uncertain |"))
    let none = try program.run(["country", "--group", "eu", "--on", "1950-01-01"])
    #expect(none.standardOutput == "group,code,name,first_day,last_day,uncertain,source,note\n")
    #expect(none.standardError == "sponsor-report: EU: had no members on 1950-01-01\n")
    #expect(none.exitCode == 0)
    let byName = try program.run([
      "country", "--group", "Movement of Non-Aligned Countries", "--on", "2020-01-01",
    ])
    #expect(column(0, of: byName.standardOutput).allSatisfy { $0 == "NAM" })
    #expect(column(1, of: byName.standardOutput).contains("NAM"))
    let unknown = try program.run(["country", "--group", "qqqqqqqqqqqq"])
    #expect(unknown.exitCode == 2)
    #expect(unknown.standardOutput == "")
    #expect(unknown.standardError.hasSuffix("\"sponsor-report country --list\" lists them\n"))
  }

  @Test("--list has every delegation and group once")
  func list() throws {
    let result = try program.run(["country", "--list", "--on", "1950-01-01"])
    let registry = try programExtractor.get().registry
    let codes = column(0, of: result.standardOutput)
    #expect(codes.count == registry.countries.count + registry.groups.count)
    #expect(Set(codes.prefix(registry.countries.count)) == Set(registry.countries.map(\.code.text)))
    #expect(Set(codes.suffix(registry.groups.count)) == Set(registry.groups.map(\.code.text)))
    #expect(
      result.standardOutput.hasPrefix(
        "code,name,kind,membership,on_day\nAFG,Afghanistan,member,1946-11-19/..,member\n"))
    #expect(
      try program.run(["country", "--list", "-f", "markdown"]).standardOutput.hasPrefix(
        "| code | name | kind |"))
  }

  @Test("Lists are in the order of the names in the language asked for", arguments: Language.allCases)
  func sorted(_ language: Language) throws {
    let alphabet = try programExtractor.get().registry.collation(language)
    let countries = try programExtractor.get().registry.countries.count
    let list = try program.run(["country", "--list", "--names", language.rawValue]).standardOutput
    let union = try program.run(["country", "--group", "EU", "--on", "2021-01-01", "--names", language.rawValue])
      .standardOutput
    let names = try cells(1, of: list).dropFirst()
    let members = try cells(2, of: union).dropFirst()
    #expect(members.count == 27)
    for part in [names.prefix(countries), names.dropFirst(countries), members] {
      #expect(Array(part) == alphabet.sorted(part) { $0 })
    }
    // Plain text: a reader's program finds the direction of Arabic by itself.
    #expect(!(list + union).unicodeScalars.contains { $0.properties.isBidiControl })
  }

  /// The cells of a column, quoted ones too.
  private func cells(_ column: Int, of csv: String) throws -> [String] {
    var reader = CSVReader(Array(csv.utf8), separator: UInt8(ascii: ","))
    var record = CSVRecord()
    var cells: [String] = []
    while try reader.read(into: &record) { cells.append(record.text(column)) }
    return cells
  }

  @Test(
    "Words that contradict each other are wrong usage",
    arguments: [
      ["country"], ["country", "--list", "Peru"], ["country", "--list", "--group", "EU"],
      ["country", "Peru", "--on", "1990"],
    ])
  func usage(line: [String]) throws {
    let result = try program.run(line)
    #expect(result.exitCode == 64)
    #expect(result.standardOutput == "")
  }
}
