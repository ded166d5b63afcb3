import Testing

@testable import sponsor_report

@Suite struct JSONValueLinesTests {
  private let value = JSONValue.object([
    ("a", .array([.object([("b", .whole(1)), ("c", .null)]), .words("x\n<")])), ("d", .array([])), ("e", .words("")),
  ])

  @Test("Parts down to a depth have lines of their own, what is deeper stands on one")
  func lines() {
    #expect(
      String(decoding: value.lines(depth: 2), as: UTF8.self) == """
        {
        "a":[
        {"b":1,"c":null},
        "x\\n\\u003c"
        ],
        "d":[],
        "e":null
        }

        """)
    #expect(value.lines(depth: 0) == value.bytes + [0x0A])
  }
}
