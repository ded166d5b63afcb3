import Testing

@testable import Sponsors

@Suite struct DocumentSymbolTests {
  private func read(_ text: String) -> String? {
    let folded = FoldedText(text)
    return DocumentSymbol.read(in: folded, at: 0, to: folded.count)?.symbol.text
  }

  @Test(arguments: [
    ("A/C.3/76/L.10/Rev.1)", "A/C.3/76/L.10/Rev.1"), ("A/C.3/76/\nL.10", "A/C.3/76/L.10"),
    ("A/C.3/78/L. 41 and", "A/C.3/78/L.41"),
    ("S/2016/1061", "S/2016/1061"), ("A/HRC/58/L.7.", "A/HRC/58/L.7"), ("S/RES/2396(2017) du", "S/RES/2396(2017)"),
    ("A/65/PV.71", "A/65/PV.71"), ("A/67/L.28/Add.1,", "A/67/L.28/Add.1"), ("E/CN.4/1994/SR.30", "E/CN.4/1994/SR.30"),
    ("A/C.3/78/L.41 (see", "A/C.3/78/L.41"),
  ]) func symbolsAreRead(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: ["and/or", "A/C", "Albania", "A. Draft", "12/34", "a/c.3/76/l.10", "", "/L.1"])
  func otherWordsAreNot(_ text: String) {
    let folded = FoldedText("x " + text)
    #expect(DocumentSymbol.read(in: folded, at: min(1, folded.count), to: folded.count) == nil)
  }

  @Test func aSymbolSaysItsSessionAndBody() {
    func facts(_ text: String) -> [String] {
      let symbol = DocumentSymbol(text)
      return [symbol.session.map(String.init) ?? "", symbol.body, symbol.isDraft ? "draft" : ""]
    }
    #expect(facts("A/C.3/76/L.10/Rev.1") == ["76", "A/C.3", "draft"])
    #expect(facts("A/78/481/Add.3") == ["78", "A", ""])
    #expect(facts("A/79/L.8") == ["79", "A", "draft"])
    #expect(facts("A/HRC/58/L.7") == ["58", "A/HRC", "draft"])
    #expect(facts("A/RES/66/181") == ["66", "A", ""])
    #expect(facts("S/2024/37") == ["", "S", ""])
    #expect(facts("A/L.632") == ["", "A", "draft"])
  }
}
