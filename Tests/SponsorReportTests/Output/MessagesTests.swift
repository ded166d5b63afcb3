import Synchronization
import Testing

@testable import sponsor_report

@Suite struct MessagesTests {
  private func said(isQuiet: Bool = false, style: TextStyle, _ body: (Messages) -> Void) -> String {
    final class Sink: Sendable { let bytes = Mutex<[UInt8]>([]) }
    let sink = Sink()
    let progress = Progress(width: nil, now: { .zero }, write: { bytes in sink.bytes.withLock { $0 += bytes } })
    body(Messages(isQuiet: isQuiet, progress: progress, style: style))
    return sink.bytes.withLock { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Problems and notes can be told apart where there is colour")
  func styles() {
    let both = { (messages: Messages) in
      messages.note("n")
      messages.problem("p")
    }
    #expect(said(style: .plain, both) == "sponsor-report: n\nsponsor-report: p\n")
    #expect(
      said(style: .coloured, both)
        == "\u{1B}[1msponsor-report:\u{1B}[0m n\n\u{1B}[1;31msponsor-report:\u{1B}[0m p\n")
    #expect(said(isQuiet: true, style: .plain, both) == "sponsor-report: p\n")
  }

  @Test("A name that would command the terminal is shown, not obeyed; a message is one line")
  func commands() {
    #expect(
      said(style: .plain) { $0.problem("a\u{1B}]0;x\u{7}\nb") } == "sponsor-report: a\u{FFFD}]0;x\u{FFFD}\u{FFFD}b\n")
  }
}
