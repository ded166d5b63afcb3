import Testing

@testable import sponsor_report

@Suite struct ProgressLineTests {
  private func line(_ done: Int, of count: Int = 300, after seconds: Int, width: Int = 80) -> String {
    ProgressLine(
      work: .init(verb: "reading", things: "documents", count: count), done: done, elapsed: .seconds(seconds)
    ).text(width: width)
  }

  @Test("Count, time left and a bar")
  func words() {
    // 20 more in 4 s after the first: 16 s for the 80 left.
    #expect(line(21, of: 101, after: 4) == "reading 21 of 101 documents, 16 s left [======------------------------]")
    #expect(line(300, after: 9) == "reading 300 of 300 documents [==============================]")
  }

  @Test("No time is told before there is anything to tell it by")
  func noTime() {
    #expect(line(0, after: 0).hasPrefix("reading 0 of 300 documents ["))
    #expect(line(1, after: 3).hasPrefix("reading 1 of 300 documents ["))
  }

  @Test(
    "Time in the unit that suits it, rounded up",
    arguments: [(3, 2, "1 s"), (2, 99, "99 s"), (2, 100, "2 min"), (2, 5999, "100 min"), (2, 6001, "2 h")])
  func units(done: Int, seconds: Int, words: String) {
    #expect(line(done, of: done + 1, after: seconds).contains(", \(words) left"))
  }

  @Test("The line is narrower than any terminal: first the bar shrinks and goes, then the words end")
  func narrow() {
    for width in 0...100 {
      let line = line(120, after: 8, width: width)
      #expect(line.count <= max(0, width - 1))
    }
    #expect(line(120, after: 8, width: 54) == "reading 120 of 300 documents, 13 s left [====-------]")
    #expect(line(120, after: 8, width: 50) == "reading 120 of 300 documents, 13 s left")
    #expect(line(120, after: 8, width: 12) == "reading 120")
  }
}
