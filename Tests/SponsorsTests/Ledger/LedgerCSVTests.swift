import Sponsors
import TestSupport
import Testing

@Suite struct LedgerCSVTests {
  static let header =
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,"
    + "country,name,printed,via,group,reading"

  private func code(_ text: String) throws -> DelegationCode { try #require(DelegationCode(text)) }

  private func read(_ text: String) throws(LedgerError) -> Ledger {
    try Ledger(csv: Array(text.utf8)) { RandomLedger.codes.contains($0) }
  }

  /// Bytes of every text, since `String` holds composed and decomposed accents for equal.
  private func texts(_ ledger: some Sequence<Action>) -> [[[UInt8]]] {
    ledger.map {
      [$0.document, $0.body, $0.paragraph, $0.draft, $0.title, $0.resolution, $0.printed].map {
        Array($0.utf8)
      }
    }
  }

  @Test func columnsStandInTheOrderOfTheContract() throws {
    let action = Action(
      document: "A/78/481/Add.3", language: .fr, session: 76, body: "A/C.3", date: Day(iso: "2021-11-12"),
      paragraph: "16", span: 2210..<2251, draft: "A/C.3/76/L.10/Rev.1", title: "Rights, \"of\" the child",
      resolution: "A/RES/79/6", vote: 3, division: .whole, role: .inFavour, timing: .after,
      country: try code("BOL"), printed: "Bolivie (État plurinational de)", via: try code("ZWE"),
      group: try code("EU"), reading: .repaired)
    let csv = Ledger([action, Action(document: "x", role: .sponsor, country: try code("AFG"))]).csv {
      code, _ in
      code.text == "BOL" ? "Bolivia" : "=\(code)"
    }
    #expect(
      String(decoding: csv, as: UTF8.self) == Self.header + "\n"
        + "A/78/481/Add.3,fr,76,A/C.3,2021-11-12,16,2210,2251,A/C.3/76/L.10/Rev.1,\"Rights, \"\"of\"\" the child\","
        + "A/RES/79/6,3,whole,in-favour,after,BOL,Bolivia,Bolivie (État plurinational de),ZWE,EU,repaired\n"
        + "x,,,,,,0,0,,,,,,sponsor,,AFG,'=AFG,,,,exact\n")
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func anyLedgerComesBackAsItWas(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let actions = RandomLedger.actions(60, using: &random)
    let ledger = Ledger(actions)
    let csv = ledger.csv { code, _ in code.text }
    let back = try Ledger(csv: csv) { RandomLedger.codes.contains($0) }
    #expect(Array(back) == actions, "seed \(seed)")
    #expect(texts(back) == texts(actions), "seed \(seed)")
    #expect(back == ledger, "seed \(seed)")
    #expect(back.csv { code, _ in code.text } == csv, "seed \(seed)")
  }

  @Test func piecesAreWholeRowsAndMakeTheWhole() throws {
    let long = String(repeating: "a\n,", count: 10_000)
    let ledger = Ledger(
      try (0..<100).map { Action(document: "\($0)", title: long, role: .sponsor, country: try code("BOL")) })
    var pieces: [[UInt8]] = []
    ledger.writeCSV(name: { code, _ in code.text }) { pieces.append($0) }
    #expect(pieces.count > 2)
    for piece in pieces.dropLast() { #expect(piece.suffix(7) == ArraySlice(",exact\n".utf8)) }
    #expect(Array(pieces.joined()) == ledger.csv { code, _ in code.text })
  }

  @Test func theFirstErrorOfTheSinkStopsWriting() throws {
    struct Full: Error {}
    let ledger = Ledger([Action(document: "x", role: .sponsor, country: try code("BOL"))])
    #expect(throws: Full.self) {
      try ledger.writeCSV(name: { code, _ in code.text }) { _ throws(Full) in throw Full() }
    }
  }

  @Test func aSpreadsheetsTableIsRead() throws {
    let names = Self.header.split(separator: ",").map(String.init)
    let values = "x,fr,76,,2021-11-12,,,,=D,,,,,sponsor,,BOL,?,Bolivie,,,exact"
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let expected = Ledger([
      Action(
        document: "x", language: .fr, session: 76, date: Day(iso: "2021-11-12"), draft: "=D", role: .sponsor,
        country: try code("BOL"), printed: "Bolivie")
    ])
    // A byte order mark, CR LF, semicolons, columns turned round, more columns, blank rows, rows cut short.
    func table(_ rows: [[String]], _ separator: String, _ lineEnd: String) -> String {
      rows.map { $0.joined(separator: separator) + lineEnd }.joined()
    }
    let noName = names.indices.filter { names[$0] != "name" }
    for text in [
      table([names, values], ",", "\n"),
      "\u{FEFF}" + table([names, values], ";", "\r\n"),
      table([names.reversed(), values.reversed()], ",", "\r"),
      table([["mine"] + names, ["1"] + values], ",", "\n"),
      table([noName.map { names[$0] }, noName.map { values[$0] }], ",", "\n"),
      table([names, Array(repeating: "", count: 23), values, [""], ["", ""]], ",", "\n"),
      table([names, values + ["", ""]], ",", "\n"),
      table([names.reversed() + ["a", "b"], values.reversed()], ",", "\n"),
    ] {
      #expect(try read(text) == expected, "\(text)")
    }
  }

  @Test func aRowInOneCellIsTakenOutOfIt() throws {
    // A comma-separated ledger, opened and saved where semicolons separate cells.
    let rows =
      "x,,,,,,0,3,,plain,,,,sponsor,,BOL,,,,,exact\n"
      + "\"x,,,,,,5,9,,\"\"Rights, \"\"\"\"of\"\"\"\" all\"\",,,,sponsor,,AFG,,,,,exact\"\n"
    #expect(try read(Self.header + "\n" + rows).map(\.title) == ["plain", "Rights, \"of\" all"])
    #expect(throws: LedgerError.self) { try read(Self.header + "\n\"x,,,\"\n") }
  }

  @Test func aHeaderAloneIsAnEmptyLedger() throws {
    #expect(try read(Self.header + "\n").isEmpty)
    #expect(Ledger().csv { code, _ in code.text } == Array((Self.header + "\n").utf8))
  }

  @Test func aGroupWithTheCodeOfACountryHasTheNameOfTheGroup() throws {
    let nam = try code("NAM")
    let country = Action(document: "", role: .sponsor, country: nam)
    var group = country
    group.group = nam
    var member = group
    member.reading = .roster
    let csv = Ledger([country, group, member, group]).csv { code, isGroup in isGroup ? "Movement" : "Namibia"
    }
    let names = String(decoding: csv, as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[16]
    }
    #expect(names == ["Namibia", "Movement", "Namibia", "Movement"])
  }

  @Test func codesAndNamesAreAskedForOnce() throws {
    let ledger = Ledger(
      try ["BOL", "AFG", "BOL", "BOL"].map { Action(document: "", role: .sponsor, country: try code($0)) })
    var named: [String] = []
    let csv = ledger.csv { code, _ in
      named.append(code.text)
      return ""
    }
    var asked: [String] = []
    _ = try Ledger(csv: csv) {
      asked.append($0.text)
      return true
    }
    #expect(named == ["BOL", "AFG"])
    #expect(asked == ["BOL", "AFG"])
  }

  @Test(arguments: [
    (header + "\n", true), ("\u{FEFF}role;document;country\r\n", true), ("document,role,country,x", true),
    ("document,role\n", false), ("", false), ("The document, its role, and the country\n", false),
    ("Document,Role,Country\n", false), ("\"document,role,country\n", false), ("x\n" + header, true),
    (header.uppercased(), true), (header.replacing(",", with: "\t"), true),
    // The rows of a ledger without a header, which reading it asks for; rows of something else.
    ("x,fr,76,,2021-11-12,,,,D,,,,,sponsor,,BOL,,Bolivie,,,exact\n", true), (String(repeating: "a,", count: 30), false),
  ])
  func aLedgerIsToldByItsHeader(text: String, expected: Bool) {
    #expect(Ledger.looksLikeCSV(Array(text.utf8)) == expected)
  }

  @Test func bytesThatAreNoTextAreNoLedger() {
    #expect(!Ledger.looksLikeCSV([0x25, 0x50, 0x44, 0x46, 0xE2, 0xE3]))
  }
}
