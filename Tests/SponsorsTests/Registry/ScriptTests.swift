import Testing

@testable import Sponsors

@Suite struct ScriptTests {
  @Test(arguments: [
    ("Albania", Script.latin), ("Équateur", .latin), ("östlich", .latin), ("77国集团", .latin), ("“G77”", .latin),
    ("（中国）", .latin), ("Албания", .cyrillic), ("ёлка", .cyrillic), ("阿尔巴尼亚", .han), ("ألبانيا", .arabic),
    ("ـألبانيا", .arabic), ("\u{200F}ألبانيا", .arabic),
  ]) func aNameBelongsToTheScriptOfItsFirstSymbol(name: String, script: Script) {
    #expect(Script(name: name.utf8) == script)
    #expect(Script(symbol: FoldedText(name).symbols[0]) == script)
  }

  @Test(arguments: ["", " ", "’", "-"]) func whatHasNoSymbolHasNoScript(name: String) {
    #expect(Script(name: name.utf8) == nil)
  }
}
