import Testing

@testable import Sponsors

@Suite struct WordNumberingTests {
  private static let levels = """
    <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Para"/>\
    <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/>\
    <w:suff w:val="space"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/>\
    <w:suff w:val="nothing"/></w:lvl><w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u{F0B7}"/></w:lvl>\
    <w:lvl w:ilvl="4"><w:lvlRestart w:val="0"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%5)"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="Linked"/></w:abstractNum>\
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1."/></w:lvl>\
    <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="\(String(repeating: "x", count: 65))"/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>\
    <w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>\
    <w:num w:numId="4"><w:abstractNumId w:val="6"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>\
    <w:num w:numId="6"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>
    """
  private static let styles = """
    <w:style w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
    <w:style w:styleId="Child"><w:basedOn w:val="Para"/></w:style>\
    <w:style w:styleId="Linked"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    """

  /// What is printed before paragraphs of these lists and levels; nil for a paragraph of none.
  private func numbers(_ paragraphs: [(list: Int, level: Int?)?]) throws -> [String] {
    let body = paragraphs.map { paragraph in
      let level = paragraph?.level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
      let properties = paragraph.map { "<w:numPr>\(level)<w:numId w:val=\"\($0.list)\"/></w:numPr>" } ?? ""
      return OfficeFixture.paragraph("|", properties: properties)
    }
    return try printed(body)
  }

  private func printed(_ paragraphs: [String]) throws -> [String] {
    let document = try OfficeFixture.word(
      paragraphs.joined(), [("numbering", Self.levels), ("styles", Self.styles)])
    let text = String(decoding: try WordText.text(of: document), as: UTF8.self)
    return text.split(separator: "|", omittingEmptySubsequences: false).dropLast().map {
      $0.drop { $0 == "\n" }.description
    }
  }

  @Test("Levels count on, and begin anew behind a higher one")
  func levels() throws {
    let numbers = try numbers([
      (1, 0), (1, 1), (1, 1), nil, (1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 4), (1, 0), (1, 4), (1, 2),
    ])
    #expect(
      numbers == [
        "1.\t", "(a) ", "(b) ", "", "2.\t", "(a) ", "2.1.1", "2.1.2", "•\t", "i)\t", "3.\t", "ii)\t", "3.1.1",
      ])
  }

  @Test("Lists of one definition go on with one another, unless they say where they start")
  func lists() throws {
    #expect(
      try numbers([(1, 0), (2, 0), (3, 0), (3, 0), (1, 0), (4, nil), (6, 0)])
        == ["1.\t", "2.\t", "10.\t", "11.\t", "12.\t", "13.\t", "N.\t"])
    #expect(try numbers([(0, 0), (99, 0), (1, 8), (1, -1), (1, nil)]) == ["", "", "", "", "1.\t"])
  }

  @Test("No number is better than a wrong one, or than a long text before each paragraph")
  func unknown() throws {
    #expect(try numbers([(5, 0), (5, 1), (5, 0)]) == ["", "", ""])
  }

  @Test("A style numbers its paragraphs, and so do those that are based on it; 0 takes the number away")
  func styles() throws {
    let style = { (name: String, rest: String) in
      OfficeFixture.paragraph("|", properties: "<w:pStyle w:val=\"\(name)\"/>" + rest)
    }
    let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    #expect(
      try printed([style("Para", ""), style("Child", ""), style("Para", none), style("Child", ""), style("Other", "")])
        == ["1.\t", "2.\t", "", "3.\t", ""])
  }

  @Test("An empty paragraph is counted and not printed; a deleted one neither")
  func empty() throws {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let paragraph = OfficeFixture.paragraph("|", properties: list)
    let deleted = OfficeFixture.paragraph("", properties: list + "<w:rPr><w:del/></w:rPr>")
    #expect(
      try printed([paragraph, OfficeFixture.paragraph("", properties: list), deleted, paragraph]) == ["1.\t", "3.\t"])
  }
}
