import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func rowsStandALineEach() {
    #expect(text { _ in } == "[]\n")
    let two = text { json in
      json.beginRow()
      json.member("a", "x")
      json.member("b", 3)
      json.endRow()
      json.beginRow()
      json.endRow()
    }
    #expect(two == "[\n{\"a\":\"x\",\"b\":3},\n{}\n]\n")
  }

  @Test func whatIsEmptyIsNull() {
    let row = text { json in
      json.beginRow()
      json.member("a", "")
      json.member("b", nil as Int?)
      json.member("c", nil as Double?)
      json.member("d", Double.nan)
      json.member("e", Double.infinity)
      json.endRow()
    }
    #expect(row == "[\n{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null}\n]\n")
  }

  @Test func numbersAreTheShortestThatReadBack() {
    let row = text { json in
      json.beginRow()
      for (key, value) in [("a", 2.0), ("b", 0.1), ("c", -0.5), ("d", 1.0 / 3.0), ("e", 1e300)] {
        json.member(key, value)
      }
      json.endRow()
    }
    #expect(row.hasPrefix("[\n{\"a\":2,\"b\":0.1,\"c\":-0.5,\"d\":0.3333333333333333,\"e\":1"))
  }

  @Test("Every character comes back through Foundation's reader")
  func escapes() throws {
    var scalars = (0...0x2FF).compactMap { Unicode.Scalar($0) }
    scalars += ["\u{2028}", "\u{2029}", "\u{FEFF}", "中", "😀"]
    let hostile = String(String.UnicodeScalarView(scalars))
    let json = text { json in
      json.beginRow()
      json.member(hostile, hostile)
      json.endRow()
    }
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
    #expect(read.count == 1)
    let (key, value) = try #require(read.first?.first)
    #expect(Array(key.unicodeScalars) == scalars)
    #expect(Array(value.unicodeScalars) == scalars)
    #expect(!json.dropFirst().dropLast(3).utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test("A ledger has its columns as members, in pieces that make the whole")
  func ledger() throws {
    let code = try #require(DelegationCode("NAM"))
    let row = Action(
      document: "A/1", language: .en, session: 76, date: Day(iso: "2021-11-12"), span: 3..<9, vote: 2,
      division: .whole, role: .inFavour, country: code, printed: "Namibia \"x\"")
    var group = row
    group.group = code
    let long = String(repeating: "t", count: 600_000)
    var big = row
    big.title = long
    var pieces: [[UInt8]] = []
    Ledger([row, group, big, big]).writeJSON(name: { _, isGroup in isGroup ? "Movement" : "Namibia" }) {
      pieces.append($0)
    }
    #expect(pieces.count > 1)
    let data = Data(pieces.joined())
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.count == 4)
    #expect(Set(rows[0].keys) == Set(LedgerColumn.allCases.map(\.rawValue)))
    #expect(rows[0]["session"] as? Int == 76)
    #expect(rows[0]["end"] as? Int == 9)
    #expect(rows[0]["printed"] as? String == "Namibia \"x\"")
    #expect(rows[0]["draft"] is NSNull)
    #expect(rows.map { $0["name"] as? String } == ["Namibia", "Movement", "Namibia", "Namibia"])
    #expect(rows[3]["title"] as? String == long)
  }
}
