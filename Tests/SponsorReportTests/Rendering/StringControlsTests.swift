import Testing

@testable import sponsor_report

@Suite struct StringControlsTests {
  @Test("Every control of ASCII but tab and line feed, and every one that turns directions, is left out")
  func all() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl =
        (value < 0x20 && value != 9 && value != 10) || value == 0x7F || (0x202A...0x202E).contains(value)
        || (0x2066...0x2069).contains(value)
      let text = "a\(Character(scalar))b"
      #expect(
        Array(text.withoutControls.unicodeScalars) == (isControl ? ["a", "b"] : ["a", scalar, "b"]), "U+\(value)")
    }
  }

  @Test("A carriage return before a line feed goes, though both are one character")
  func lineEnds() {
    #expect("one\r\ntwo".withoutControls == "one\ntwo")
  }
}
