import Foundation
import Glibc
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct TerminalTests {
  private func terminal(_ variables: [String: String]) -> Terminal {
    Terminal(ofKind: variables["TERM"], STDERR_FILENO) { variables[$0] }
  }

  @Test(
    "Colour is for terminals that know it and persons who do not refuse it",
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
      (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "dumb"], false), (["TERM": ""], false), ([:], false),
    ])
  func colour(variables: [String: String], isColoured: Bool) {
    #expect(terminal(variables).style == (isColoured ? .coloured : .plain))
  }

  @Test("One that prints commands is sent none, whether or not colour is refused")
  func dumb() {
    #expect(terminal(["TERM": "xterm", "NO_COLOR": "1"]).obeys)
    #expect(!terminal(["TERM": "dumb"]).obeys)
  }

  @Test("The window's width, or less where COLUMNS says so; 80 where neither says")
  func width() {
    #expect(Terminal.width(window: 120, columns: nil) == 120)
    #expect(Terminal.width(window: 120, columns: 60) == 60)
    #expect(Terminal.width(window: 60, columns: 120) == 60)
    #expect(Terminal.width(window: nil, columns: 50) == 50)
    #expect(Terminal.width(window: nil, columns: nil) == 80)
  }

  @Test("A file and a pipe are no terminals")
  func noTerminal() throws {
    let file = try #require(fopen("/dev/null", "r"))
    defer { fclose(file) }
    #expect(Terminal(fileno(file)) { _ in "xterm" } == nil)
  }
}
