import Testing

@testable import Sponsors

@Suite struct FoldedTextTests {
  private func symbols(_ text: String) -> String { String(decoding: FoldedText(text).symbols, as: UTF8.self) }

  @Test(arguments: [
    ("Côte d’Ivoire", "cotedivoire"), ("CÔTE D'IVOIRE", "cotedivoire"),
    ("Co\u{302}te d\u{2BC}Ivoire", "cotedivoire"),
    ("Pays -\nBas", "paysbas"), ("Myanma r", "myanmar"), ("Fédé\u{AD}ration", "federation"), ("Œuvre", "oeuvre"),
    ("Türkiye", "turkiye"), ("São Tomé", "saotome"), ("Łódź", "lodz"), ("Straße", "strasse"),
    ("Cuba [on behalf of the Group]", "cuba(onbehalfofthegroup)"), ("« Titre »", "\"titre\""),
    ("*Albania*,", "albania,"),
    ("11^e", "11e"), ("Albania¹, Chad", "albania,chad"), ("赞成：中国、日本。", "赞成:中国,日本."),
    ("Российская Федерация", "россииская федерация".replacing(" ", with: "")),
    ("الجزائر، ليبيا", "الجزاير,ليبيا"),
  ]) func lettersAreFolded(_ text: String, _ expected: String) {
    #expect(symbols(text) == expected)
  }

  @Test func everySymbolLeadsBackToItsPlace() {
    let source = Array("  É(ta\u{AD}t) -\n Œ".utf8)
    var text = FoldedText()
    text.append(source, source.indices)
    for index in 0..<text.count {
      let place = text.start(of: index)..<text.end(of: index)
      let character = String(decoding: source[place], as: UTF8.self)
      #expect(FoldedText(character).symbols.contains(text.symbols[index]), "\(character)")
    }
    #expect(text.span(of: 0..<text.count) == 2..<source.count)
  }

  @Test func wordsEndAtSpacesAndPunctuationButNotAtHyphensOrApostrophes() {
    let text = FoldedText("Guinée-Bissau, Canada’s Mali Chad.")
    let ends = (1...text.count).filter { text.endsWord($0) }
      .map { String(decoding: text.symbols[..<$0].suffix(4), as: UTF8.self) }
    #expect(ends == ["ssau", "sau,", "adas", "mali", "chad", "had."])
  }

  @Test func piecesOfABrokenTextAreTakenOrLeft() {
    // A cut in the middle of a character gives nothing for it, and no crash.
    let bytes = Array("Pérou".utf8)
    for end in 0...bytes.count {
      var text = FoldedText()
      text.append(bytes, 0..<end)
      #expect(text.count <= 5)
    }
  }

  @Test func quotationsAreStretchesBetweenMarks() {
    let text = FoldedText("un projet intitulé « Culture de paix » et “Wells” or \"one")
    let inside = text.quotations().map { String(decoding: text.symbols[$0], as: UTF8.self) }
    #expect(inside == ["\"culturedepaix\"", "\"wells\""])
  }
}
