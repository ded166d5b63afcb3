import Testing

@testable import sponsor_report

@Suite struct SVGWriterTests {
  @Test("Elements are nested as they were begun and ended")
  func elements() {
    var svg = SVGWriter()
    svg.begin("g", ["fill": "red"])
    svg.empty("path", ["d": "M0 0"])
    svg.element("title", ["id": "t"], words: "A")
    svg.end()
    svg.end()
    #expect(
      String(decoding: svg.bytes, as: UTF8.self) == """
        <g fill="red">
        <path d="M0 0"/>
        <title id="t">A</title>
        </g>

        """)
  }

  @Test(
    "Whatever a document says is text",
    arguments: [
      "<script>alert(1)</script>", "]]>", "a & b", "\"quoted\" 'so'", "<!-- --> <![CDATA[x]]>", "&#0; &amp; %x;",
    ])
  func escaped(_ words: String) throws {
    var svg = SVGWriter()
    svg.begin("svg", ["id": words])
    svg.text(words, x: 1, y: 2)
    svg.element("desc", words: words)
    svg.end()
    let parsed = try #require(ParsedXML(svg.bytes))
    #expect(parsed.elements.map(\.name) == ["svg", "text", "desc"])
    #expect(parsed.elements[0].attributes["id"] == words)
    #expect(parsed.words("text") == [words])
    #expect(parsed.words("desc") == [words])
  }

  @Test("Characters that XML has no place for become others")
  func impossible() throws {
    var svg = SVGWriter()
    svg.text("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e\nf", x: 0, y: 0)
    #expect(try #require(ParsedXML(svg.bytes)).words("text") == ["a b c\u{FFFD}d\u{FFFD}e f"])
  }

  @Test("A name in a right-to-left script has its direction, and stands where it would stand otherwise")
  func directions() throws {
    let expected: [(SVGWriter.Anchor, String, anchor: String?, direction: String?)] = [
      (.left, "Chile", nil, nil), (.middle, "Chile", "middle", nil), (.right, "Chile", "end", nil),
      (.left, "شيلي", "end", "rtl"), (.middle, "شيلي", "middle", "rtl"), (.right, "شيلي", nil, "rtl"),
      (.right, "智利", "end", nil),
    ]
    for (anchor, words, textAnchor, direction) in expected {
      var svg = SVGWriter()
      svg.text(words, x: 10, y: 0, anchor)
      let element = try #require(ParsedXML(svg.bytes)?.elements.first)
      #expect(element.attributes["text-anchor"] == textAnchor)
      #expect(element.attributes["direction"] == direction)
    }
  }

  @Test("Lengths have two decimals at most, and are always numbers")
  func lengths() {
    let expected: [(Double, String)] = [
      (0, "0"), (-0.001, "0"), (1.5, "1.5"), (2.25, "2.25"), (3.004, "3"), (3.05, "3.05"), (-0.5, "-0.5"),
      (12.999, "13"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ]
    for (value, words) in expected { #expect(value.svg == words) }
  }
}
