import Testing

@testable import sponsor_report

@Suite struct HTMLWriterTests {
  @Test(
    "Texts and values of attributes show as they are, whatever they hold",
    arguments: [
      ("1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2"),
      ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
      ("\" onload=\"x", "&quot; onload=&quot;x"),
      ("]]></style><!--", "]]&gt;&lt;/style&gt;&lt;!--"),
      ("&amp;", "&amp;amp;"),
      ("a\u{0}b\u{1B}[31m\tc\nd\u{7F}", "ab[31m\tc\nd"),
      ("one\u{202E}two\u{2066}three\u{2069}\u{202C}", "onetwothree"),
      ("עברית\u{200F}, “Égalité”", "עברית\u{200F}, “Égalité”"),
      ("", ""),
    ])
  func escaping(content: String, expected: String) {
    #expect(HTMLWriter.escaped(content) == expected)
    var html = HTMLWriter()
    html.element("p", ["title": content.isEmpty ? nil : content], text: content)
    #expect(html.markup == (content.isEmpty ? "<p></p>" : "<p title=\"\(expected)\">\(expected)</p>"))
  }

  @Test("Elements close in the order in which they were opened; attributes without a value are left out")
  func nesting() {
    var html = HTMLWriter()
    html.element("ul", ["id": "list", "class": nil, "hidden": ""]) { list in
      list.element("li") { $0.quoted("Droits de l’enfant", .fr) }
      list.element("li") { $0.quoted("<b>", nil) }
    }
    html.empty("br")
    html.line()
    #expect(
      html.markup == """
        <ul id="list" hidden><li><bdi lang="fr">Droits de l’enfant</bdi></li><li><bdi>&lt;b&gt;</bdi></li></ul><br>

        """)
  }
}
