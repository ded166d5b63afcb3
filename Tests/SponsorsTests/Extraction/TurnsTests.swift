import Sponsors
import TestSupport
import Testing

/// Speakers of records whose names run over several lines.
@Suite struct TurnsTests {
  /// The delegations that a text gives a row, with the words that stand for them.
  private func actions(_ text: String) throws -> [String] {
    let reading = try programExtractor.get().read(Array(text.utf8), name: "record")
    return reading.actions.map { "\($0.role.rawValue) \($0.country) \($0.printed)" }
  }

  @Test("A line that looks like a speaker inside the name of one begins no speech of its own (found by fuzzing)")
  func titleTwice() throws {
    #expect(try actions("A/SR.6\nSr.\nEl Sr.(Rea),").isEmpty)
    #expect(
      try actions("A/C.3/76/SR.46\nSr.\nEl Sr. Rivas (Chile) dice que está de acuerdo.\n") == ["statement CHL Chile"])
    #expect(
      try actions("A/C.3/76/SR.46\n\n1. Mr. Diop (Senegal) and\nMs. Lind (Uruguay): said that they agreed.\n") == [
        "statement SEN Senegal", "statement URY Uruguay",
      ])
  }

  @Test("A Chinese name that is cut by the end of a line is one")
  func chinese() throws {
    #expect(try actions("A/C.3/76/SR.46\n\n1. 阿方\n索先生（莫桑比克）说，莫桑比克赞成。\n") == ["statement MOZ 莫桑比克"])
  }
}
