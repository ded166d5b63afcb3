import Testing

@testable import Analytics

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("<script>&\"'", "&lt;script&gt;&amp;&quot;'"), ("]]>", "]]&gt;"), ("a\tb\nc\r", "a&#9;b&#10;c&#13;"),
    ("\u{0}\u{8}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    // U+FFFD itself, and characters that share bytes with the forbidden ones.
    ("\u{FFFD}\u{FFBE}ﾾ¾¿", "\u{FFFD}\u{FFBE}ﾾ¾¿"), ("\u{1FFFF}\u{7F}é中😀", "\u{1FFFF}\u{7F}é中😀"),
  ])
  func wordsAreEscaped(_ words: String, _ expected: String) {
    var xml = XMLWriter()
    xml.element("a", ["b": words], text: words)
    #expect(
      String(decoding: xml.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"\(expected)\">\(expected)</a>\n")
  }
}
