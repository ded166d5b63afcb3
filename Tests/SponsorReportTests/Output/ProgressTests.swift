import Synchronization
import Testing

@testable import sponsor_report

/// A progress on a terminal that is an array, with a clock that stands until it is set.
private final class Screen: Sendable {
  let bytes = Mutex<[UInt8]>([])
  let time = Mutex(Duration.zero)

  func progress(width: Int? = 80, isTerminal: Bool = true) -> Progress {
    let columns: @Sendable () -> Int? = { width }
    return Progress(
      width: isTerminal ? columns : nil, now: { self.time.withLock { $0 } },
      write: { bytes in self.bytes.withLock { $0 += bytes } })
  }

  func advance(_ progress: Progress, after milliseconds: Int) {
    time.withLock { $0 += .milliseconds(milliseconds) }
    progress.advance()
  }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  /// What is to be seen on each line at the end, as a terminal does what it is told.
  var seen: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false).last ?? "")
    }
  }
}

@Suite struct ProgressTests {
  private let erase = "\r\u{1B}[K"

  @Test("Nothing in the first second; then at most ten lines a second, and nothing is left at the end")
  func timing() {
    let screen = Screen()
    let progress = screen.progress()
    progress.during("reading", "documents", of: 500) {
      for _ in 0..<99 { screen.advance(progress, after: 10) }
      #expect(screen.text == "")
      for _ in 0..<100 { screen.advance(progress, after: 10) }
      #expect(screen.seen[0].hasPrefix("reading "))
    }
    #expect(screen.text.split(separator: erase).count == 10)
    #expect(screen.text.hasSuffix(erase))
    #expect(screen.seen == [""])
  }

  @Test("The second is the run's: what comes later is shown as soon as it lasts")
  func laterWork() {
    let screen = Screen()
    let progress = screen.progress()
    progress.during("reading", "documents", of: 2) { screen.advance(progress, after: 2000) }
    progress.during("drawing", "matrices", of: 9) {
      screen.advance(progress, after: 90)
      #expect(screen.seen == [""])
      screen.advance(progress, after: 20)
      #expect(screen.seen[0].hasPrefix("drawing 2 of 9 matrices, 1 s left ["))
    }
  }

  @Test("A message stands on a line of its own, the line below it")
  func messages() {
    let screen = Screen()
    let progress = screen.progress()
    let messages = Messages(isQuiet: false, progress: progress, style: .plain)
    messages.note("before")
    progress.during("reading", "documents", of: 9) {
      screen.advance(progress, after: 1500)
      messages.problem("x: cannot be read")
      #expect(screen.seen.dropLast() == ["sponsor-report: before", "sponsor-report: x: cannot be read"])
      #expect(screen.seen.last?.hasPrefix("reading 1 of 9 documents") == true)
    }
    #expect(screen.seen == ["sponsor-report: before", "sponsor-report: x: cannot be read", ""])
  }

  @Test("Where there is no terminal, or it is not to be written to, messages only")
  func noTerminal() {
    for isTerminal in [true, false] {
      let screen = Screen()
      let progress = screen.progress(width: nil, isTerminal: isTerminal)
      progress.during("reading", "documents", of: 9) {
        screen.advance(progress, after: 1500)
        progress.say("words\n")
        screen.advance(progress, after: 1500)
      }
      #expect(screen.text == "words\n")
    }
  }

  @Test("An error of the work erases the line and is passed on")
  func failure() {
    struct Failure: Error {}
    let screen = Screen()
    let progress = screen.progress()
    #expect(throws: Failure.self) {
      try progress.during("reading", "documents", of: 9) {
        screen.advance(progress, after: 1500)
        throw Failure()
      }
    }
    #expect(screen.seen == [""] && !screen.text.isEmpty)
  }

  @Test("A line that is abandoned is gone and does not come back")
  func abandoned() {
    let screen = Screen()
    let progress = screen.progress()
    progress.during("reading", "documents", of: 9) {
      screen.advance(progress, after: 1500)
      progress.abandon()
      screen.advance(progress, after: 1500)
      #expect(screen.seen == [""])
    }
  }

  @Test("Threads move it on together")
  func threads() {
    let screen = Screen()
    let progress = screen.progress()
    screen.time.withLock { $0 = .seconds(5) }
    progress.during("reading", "documents", of: 4000) {
      mapInOrder(Array(0..<3999), jobs: 8) { _ in
        progress.advance()
      } deliver: { _ in
      }
      #expect(screen.text == "")
      screen.advance(progress, after: 200)
      #expect(screen.seen[0].hasPrefix("reading 4000 of 4000 documents ["))
    }
  }
}
