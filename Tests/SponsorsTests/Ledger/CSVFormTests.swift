import Sponsors
import TestSupport
import Testing

@Suite struct CSVFormTests {
  private func written(_ form: CSVForm, _ fill: (inout CSVWriter) -> Void) -> String {
    String(decoding: CSVWriter.bytes(form, fill), as: UTF8.self)
  }

  @Test("For Excel: mark, semicolons, CR LF, decimal commas in numbers and not in texts")
  func excel() {
    func fill(_ csv: inout CSVWriter) {
      csv.row(["a", "b;c", "d,e", "1.5", "=x"])
      csv.cell(1.5)
      csv.cell(-2)
      csv.cell(2.5e-7)
      csv.cell(Double.infinity)
      csv.cell(Day(iso: "2021-11-12"))
      csv.endRow()
      csv.cell(nil as Double?)
      csv.endRow()
    }
    #expect(
      written(.excel, fill)
        == "\u{FEFF}a;\"b;c\";\"d,e\";1.5;'=x\r\n1,5;-2;2,5e-07;Inf;2021-11-12\r\n\"\"\r\n")
    #expect(
      written(.rfc, fill) == "a,b;c,\"d,e\",1.5,'=x\n1.5,-2,2.5e-07,Inf,2021-11-12\n\"\"\n")
  }

  @Test("The mark stands once, also in a file written in pieces")
  func pieces() {
    var (csv, bytes) = (CSVWriter(.excel), [UInt8]())
    for row in 0..<3 {
      csv.row(["\(row)", ""])
      bytes += csv.drain()
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}0;\r\n1;\r\n2;\r\n")
  }

  @Test("Any ledger comes back from either form as it was", arguments: 1...10 as ClosedRange<UInt64>)
  func ledger(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ledger = Ledger(RandomLedger.actions(40, using: &random))
    for form in CSVForm.allCases {
      let bytes = ledger.csv(form) { code, _ in "name, of \(code);" }
      #expect(Ledger.looksLikeCSV(bytes))
      let back = try Ledger(csv: bytes) { _ in true }
      #expect(back.csv { code, _ in code.text } == ledger.csv { code, _ in code.text }, "\(form), seed \(seed)")
    }
  }
}
