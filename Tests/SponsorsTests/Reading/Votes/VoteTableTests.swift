import Foundation
import TestSupport
import Testing

@testable import Sponsors

@Suite struct VoteTableTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  private static let rollCalls = """
    "rcid","session","importantvote","date","unres","amend","para","short","descr"
    7,44,0,1989-12-01,"R/44/10",0,0,"RIVERS, CLEAN","TO KEEP ""ALL"" RIVERS CLEAN"
    8,44,NA,1989-12-01,"R/44/11",1,0,NA,"AN AMENDMENT"
    9,65,1,2010-12-21,"R/65/12",NA,NA,"RIVERS",NA
    10,65,1,2010-12-21,"R/65/12",NA,NA,"RIVERS",NA
    11,1,0,1946-02-01,"R/1/3",0,1,"X",NA

    """
  private static let votes = """
    "rcid","country","country_code","vote"
    7,"Russia","RU","yes"
    7,"Côte d’Ivoire","CI","no"
    8,"Yemen Arab Republic","NA","abstain"
    9,"Russia","RU","yes"
    9,"Yugoslavia","YU","yes"
    9,"Namibia","NA","no"
    10,"Russia","RU","no"
    10,"Namibia","NA","no"
    11,"Taiwan","TW","yes"

    """

  private func table(_ text: String, pieces: Int = .max, named name: String = "t") throws -> VoteTable {
    let bytes = Array(text.utf8)
    var reader = try #require(VoteTableReader(head: bytes, document: name))
    var start = 0
    while start < bytes.count {
      let end = start + min(pieces, bytes.count - start)
      reader.append(bytes[start..<end])
      start = end
    }
    return reader.finish()
  }

  private func rows(_ table: VoteTable) -> (ledger: Ledger, rows: VoteTable.Rows) {
    var ledger = Ledger()
    let rows = table.add(to: &ledger, registry: registry)
    return (ledger, rows)
  }

  @Test("Votes are joined with their roll calls; names are read by the day")
  func pair() throws {
    var votes = try table(Self.votes, named: "un_votes")
    let unknown = votes.join([try table(Self.rollCalls)])
    #expect(unknown == 0)
    let (ledger, rows) = rows(votes)
    #expect(
      ledger.map { "\($0.vote ?? 0) \($0.country) \($0.role.rawValue) \($0.division?.rawValue ?? "-")" } == [
        "7 SUN in-favour whole", "7 CIV against whole", "8 YEM abstaining amendment", "9 RUS in-favour -",
        "9 NAM against -", "10 RUS against -", "10 NAM against -", "11 CHN in-favour paragraph",
      ])
    let first = ledger[0]
    #expect(first.document == "un_votes" && first.session == 44 && first.body == "A")
    #expect(first.date == Day(iso: "1989-12-01") && first.resolution == "A/RES/44/10")
    #expect(first.title == "RIVERS, CLEAN")
    #expect(ledger[2].title == "AN AMENDMENT")
    // Symbols of resolutions were others before the thirty-first session; what is printed stays.
    #expect(ledger[7].resolution == "R/1/3")
    #expect(rows.review.map(\.printed) == ["Yugoslavia"])
    #expect(rows.review.map(\.candidates) == [["SCG", "SRB", "YUG"].compactMap { DelegationCode($0) }])
    #expect(rows.problems.isEmpty)
    for action in ledger {
      #expect(String(decoding: Array(Self.votes.utf8)[action.span], as: UTF8.self) == action.printed)
    }
  }

  @Test("A resolution that stands twice is told, and how many voted alike")
  func doubled() throws {
    var votes = try table(Self.votes)
    votes.join([try table(Self.rollCalls)])
    let doubled = try #require(votes.doubledResolutions().first)
    #expect(votes.doubledResolutions().count == 1)
    #expect(doubled.resolution == "A/RES/65/12" && doubled.first == 9 && doubled.second == 10)
    #expect(doubled.both == 2 && doubled.alike == 1)
    #expect(rows(votes).rows.audit.findings.contains { $0.problem == .resolutionTwice(doubled) })
  }

  @Test("Without roll calls votes are rows of which no more is known, and that is said")
  func votesAlone() throws {
    let (ledger, rows) = rows(try table(Self.votes))
    #expect(ledger.count == 9)
    #expect(ledger.allSatisfy { $0.date == nil && $0.session == nil && $0.resolution.isEmpty && $0.division == nil })
    #expect(rows.summary.remark.contains("un_roll_calls.csv"))
  }

  @Test("Cut into pieces of any size, a table reads the same", arguments: [1, 2, 3, 7, 64])
  func pieces(size: Int) throws {
    // Without quotes, a piece may end within a character of a record that seems whole.
    let bare = Self.votes.filter { $0 != "\"" }
    for text in [Self.votes, bare, Self.rollCalls, Self.votes.replacingOccurrences(of: "\n", with: "\r\n")] {
      var whole = try table(text)
      var cut = try table(text, pieces: size)
      let calls = try table(Self.rollCalls, pieces: size)
      whole.join([calls])
      cut.join([calls])
      #expect(rows(whole).ledger == rows(cut).ledger)
      #expect(whole.rollCalls == cut.rollCalls && whole.bytes == cut.bytes)
      #expect(cut.problems.isEmpty)
    }
  }

  @Test("The library's table in both spellings, not-voting and totals included", arguments: [false, true])
  func library(isSingular: Bool) throws {
    var header = "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,draft,date,yes,no,abstentions,non-voting"
    if isSingular {
      header =
        "undl_id,ms_code,ms_name,ms_vote,resolution,title,draft,date,total_yes,total_no,total_abstentions,"
        + "total_non_voting"
    }
    let facts = "A/RES/78/9,\"Rivers, clean\",A/78/L.2,2023-11-01,1,1,1,1"
    let text =
      header + "\n4001,FRA,FRANCE,Y,\(facts)\n4001,TUR,TÜRKIYE,N,\(facts)\n4001,SRB,SERBIA,A,\(facts)\n"
      + "4001,NRU,NAURU,NV,\(facts)\n"
    let (ledger, rows) = rows(try table(text))
    #expect(
      ledger.map { "\($0.country) \($0.role.rawValue)" } == [
        "FRA in-favour", "TUR against", "SRB abstaining", "NRU not-voting",
      ])
    let first = try #require(ledger.first)
    #expect(first.session == 78 && first.resolution == "A/RES/78/9" && first.draft == "A/78/L.2")
    #expect(first.vote == 4001 && first.division == .whole && first.title == "Rivers, clean")
    #expect(rows.votes.map(\.yes) == [1])
    #expect(rows.audit.votes.map(\.isConfirmed) == [true])
  }

  @Test("Each wrong record has one sentence with line, problem and cure; the rest is read")
  func problems() throws {
    let text = """
      rcid,country,country_code,vote
      1,France,FR,yes
      1,Peru,PE,perhaps
      x,Peru,PE,yes
      1,Xland,XX,yes
      1,Xland,XX,yes
      1,Peru,PE
      1,"Togo"x,TG,yes
      1,Peru,PE,perhaps
      1,Mali,ML,no
      1,"Chad,TD,no
      1,Fiji,FJ,no

      """
    let (ledger, rows) = rows(try table(text))
    #expect(ledger.map(\.country.text) == ["FRA", "MLI", "FJI"])
    #expect(rows.problems.map(\.line) == [3, 4, 7, 0, 0, 5])
    let sentences = rows.problems.map(\.description)
    let parts: [[String]] = [
      ["line 3:", "“perhaps” is none of yes, no, abstain", "correct it", "1 more record"],
      ["line 4:", "rcid “x” is not a whole number"],
      ["line 7:", "3 cells and the header 4"],
      ["line 8, character 9:", "text follows a closing quote"],
      ["line 11, character 3:", "never closed"],
      ["line 5:", "“Xland” or the code “XX”", "country-aliases.tsv"],
    ]
    #expect(sentences.count == parts.count)
    for (sentence, parts) in zip(sentences, parts) {
      for part in parts { #expect(sentence.contains(part), "\(sentence)") }
    }
  }

  @Test("A quote that is never closed takes neither the table nor the memory with it")
  func openQuote() throws {
    var text = "rcid,country,country_code,vote\n1,\"Chad,TD,no\n"
    for _ in 0..<60_000 { text += "2,France,FR,yes\n2,Mali,ML,no\n" }
    let table = try table(text, pieces: 1 << 16)
    #expect(table.count == 120_000)
    #expect(table.problems.count == 1)
  }

  @Test("Bytes that are no UTF-8 are told at their place in the file")
  func notUTF8() throws {
    let before = Array("rcid,country,country_code,vote\n2,France,FR,yes\n2,Mal".utf8)
    let bytes = before + [0xFF] + Array(",ML,no\n2,Fiji,FJ,no\n".utf8)
    for size in [1, 5, 1000] {
      var reader = try #require(VoteTableReader(head: bytes, document: "t"))
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.append(bytes[start..<min(start + size, bytes.count)])
      }
      let table = reader.finish()
      #expect(table.count == 2)
      #expect(table.problems.map(\.kind) == [.malformed(.notUTF8(line: 3, column: 6, offset: 52))])
    }
  }

  @Test("A record that is wrong in two ways is refused for the same one wherever the table is cut", arguments: 1...40)
  func wrongTwice(size: Int) throws {
    // Found by fuzzing: cut behind its closing quote, the record seemed to end there, and only its bytes to be wrong.
    let before = Array("rcid,country,country_code,vote\n1,\"Fr".utf8)
    let bytes = before + [0xFF] + Array("\nance\"x,FR,yes\n2,Fiji,FJ,no\n".utf8)
    var reader = try #require(VoteTableReader(head: bytes, document: "t"))
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
    }
    let table = reader.finish()
    #expect(table.count == 1)
    #expect(
      table.problems.map(\.kind) == [
        .malformed(.textAfterQuote(line: 3, column: 6)), .cellCount(found: 3, expected: 4),
      ])
  }

  @Test func kindIsToldByTheHeader() {
    #expect(VoteTableReader(head: Array("document,role,country\n".utf8), document: "x") == nil)
    #expect(VoteTableReader(head: Array("At its 3rd meeting, the Committee\n".utf8), document: "x") == nil)
    #expect(VoteTableReader(head: Array("vote;country;rcid\n".utf8), document: "x") != nil)
  }

  @Test("Symbols of resolutions and their sessions")
  func symbols() {
    for (printed, symbol) in [
      ("R/65/206", "A/RES/65/206"), ("R/53/77E", "A/RES/53/77E"), ("ESS/10/15", "A/RES/ES-10/15"),
      ("R/30/5", "R/30/5"), ("A/RES/73/5", "A/RES/73/5"), ("R/9 9", "R/9 9"), ("", ""),
    ] { #expect(PrintedResolution.symbol(printed) == symbol) }
    for (symbol, session) in [
      ("A/RES/65/206", 65), ("A/RES/377(V)", 5), ("A/RES/2758(XXVI)", 26), ("A/RES/ES-10/21", nil), ("A/RES/1(I)", 1),
      ("A/RES/3068(XXVIII)", 28), ("R/1/3", nil),
    ] { #expect(PrintedResolution.session(of: symbol) == session, "\(symbol)") }
  }
}
