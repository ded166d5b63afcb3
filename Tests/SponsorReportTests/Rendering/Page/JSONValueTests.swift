import Testing

@testable import sponsor_report

@Suite struct JSONValueTests {
  private func text(_ value: JSONValue) -> String { String(decoding: value.bytes, as: UTF8.self) }

  @Test func valuesAreWritten() {
    let value = JSONValue.object([
      ("a", .array([.whole(1), .number(0.5), .number(2), .number(nil), .number(.nan), .null, .bool(true)])),
      ("b", .text("é\"\\\n")), ("c", .texts([])), ("d", .optional(nil as String?)), ("e", .optional(3)),
    ])
    #expect(text(value) == #"{"a":[1,0.5,2,null,null,null,true],"b":"é\"\\\n","c":[],"d":null,"e":3}"#)
  }

  @Test("No markup can begin in it")
  func markup() {
    let value = JSONValue.object([("</script><!--", .text("</script><script>alert(1)</script>"))])
    #expect(!text(value).contains("<"))
    #expect(text(value).contains(#"\u003c/script>"#))
  }
}
