import Sponsors
import Testing

@Suite struct CSVWriterTests {
  private func written(_ fill: (inout CSVWriter) -> Void) -> String {
    var csv = CSVWriter()
    fill(&csv)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    // Nothing to quote.
    ("", "\"\"\n"), ("Bolivia", "Bolivia\n"), (" spaced ", " spaced \n"), ("a;b", "a;b\n"), ("❤️", "❤️\n"),
    // RFC 4180, section 2, rules 5 to 7.
    ("a,b", "\"a,b\"\n"), ("a\nb", "\"a\nb\"\n"), ("a\r\nb", "\"a\r\nb\"\n"), ("a\rb", "\"a\rb\"\n"),
    ("say \"no\"", "\"say \"\"no\"\"\"\n"),
    // Formulas, and apostrophes that would be taken for our own.
    ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1\n"), ("+1", "'+1\n"), ("-1", "'-1\n"), ("@x", "'@x\n"),
    ("\t", "'\t\n"), ("\r", "\"'\r\"\n"), ("'=x", "''=x\n"), ("''=x", "'''=x\n"),
    ("=\"a\"", "\"'=\"\"a\"\"\"\n"),
    ("'x", "'x\n"), ("'", "'\n"), ("a=b", "a=b\n"),
    // What a file begins with must not pass for its byte order mark.
    ("\u{FEFF}a", "\"\u{FEFF}a\"\n"),
  ])
  func textIsQuotedOnlyWhereNeeded(text: String, expected: String) {
    let found = written {
      $0.cell(text)
      $0.endRow()
    }
    #expect(Array(found.utf8) == Array(expected.utf8))
  }

  @Test func numbersAreNeverTouched() {
    let found = written {
      for number in [-1, 0, 870_109, Int.max] { $0.cell(number) }
      $0.cell(nil as Int?)
      $0.endRow()
      for number in [0.1, 1.0, -0.0, -2.5, 1e-20, 1e15, 1e17, .nan, .infinity, -.infinity] { $0.cell(number) }
      $0.cell(nil as Double?)
      $0.endRow()
    }
    #expect(
      found == "-1,0,870109,9223372036854775807,\n"
        + "0.1,1,0,-2.5,1e-20,1000000000000000,1e+17,,Inf,-Inf,\n")
  }

  @Test func drainingGivesTheSameBytesInPieces() {
    var whole = CSVWriter()
    var piecewise = CSVWriter()
    var pieces: [UInt8] = []
    for row in 0..<5 {
      for text in row == 3 ? [""] : ["a", "", "\(row)"] {
        whole.cell(text)
        piecewise.cell(text)
      }
      whole.endRow()
      piecewise.endRow()
      pieces += piecewise.drain()
      #expect(piecewise.bytes.isEmpty)
    }
    #expect(pieces == whole.bytes)
  }
}
