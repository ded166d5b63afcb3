import Foundation
import TestSupport
import Testing

/// The built program on a terminal that `script` plays; nothing of it shows where there is none.
@Suite(.enabled(if: ShellTool("script").isAvailable)) struct AnswerFormTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// What a terminal so many columns wide is sent, standard output and standard error together.
  private func onTerminal(
    _ line: String, columns: Int = 80, environment: String = "TERM=xterm", folder: URL? = nil
  ) throws -> String {
    try program.runInShell(
      """
      export PROGRAM
      env -u NO_COLOR -u COLUMNS \(environment) SHELL=/bin/bash \\
        script -qec 'stty cols \(columns) -onlcr; \(line)' /dev/null < /dev/null
      """, folder: folder
    ).standardOutput
  }

  @Test("An answer is laid out on a terminal, and is data where a form is asked for or nobody looks")
  func forms() throws {
    let asked = "\"$PROGRAM\" country BOL CHN --names en"
    let data = try program.runInShell(asked).standardOutput
    #expect(data.hasPrefix("asked,reading,code,"))
    #expect(try onTerminal("\(asked) --format csv") == data)
    #expect(try onTerminal("\(asked) | cat") == data)
    #expect(try onTerminal("\(asked) --csv rfc") == data)
    let seen = try onTerminal(asked, columns: 90, environment: "TERM=dumb")
    #expect(seen.hasPrefix("asked  reading   code  name "))
    #expect(seen.contains("Plurinational") && !seen.contains("\u{1B}"))
    #expect(seen.split(separator: "\n").allSatisfy { $0.count <= 90 })
    #expect(try onTerminal(asked, columns: 200, environment: "TERM=dumb COLUMNS=90") == seen)
  }

  @Test("Colour is for a terminal, unless it is refused or not known there")
  func colour() throws {
    let plain = try program.runInShell("\"$PROGRAM\" overlap --help; \"$PROGRAM\" overlap --mesure x 2>&1")
    #expect(!plain.standardOutput.contains("\u{1B}"))
    let line = "\"$PROGRAM\" overlap --help; \"$PROGRAM\" overlap --mesure x"
    let coloured = try onTerminal(line)
    #expect(coloured.contains("\n\u{1B}[1mUsage:\u{1B}[0m\n"))
    #expect(coloured.contains("\n\u{1B}[1;31msponsor-report:\u{1B}[0m \"overlap\" has no option"))
    for environment in ["TERM=xterm NO_COLOR=1", "TERM=dumb", "TERM="] {
      #expect(try onTerminal(line, environment: environment) == plain.standardOutput)
    }
  }

  @Test("A long reading shows how far it is on a terminal, leaves nothing of that, and writes the same bytes")
  func progress() throws {
    try withScratchFolder { folder in
      try Data(PlantedLedger.ledger(texts: 60).utf8).write(to: folder.appendingPathComponent("ledger.csv"))
      // The input takes a second, whatever the machine; the drawing may be over too soon to be told of.
      let line = "{ sleep 1.1; cat ledger.csv; } | \"$PROGRAM\" clusters - -k 3 --stability 60"
      let seen = try onTerminal("\(line) > seen.csv", folder: folder)
      #expect(seen.contains("\u{1B}[Kreading 1 of 1 documents "))
      // What is to be seen at the end are the messages alone.
      let left = seen.split(separator: "\n").map { $0.split(separator: "\r\u{1B}[K").last ?? "" }
      #expect(left.allSatisfy { $0.hasPrefix("\u{1B}[1msponsor-report:\u{1B}[0m ") })
      let quiet = try onTerminal("\(line) --quiet > quiet.csv", folder: folder)
      #expect(quiet == "")
      #expect(!(try onTerminal("\(line) > dumb.csv", environment: "TERM=dumb", folder: folder)).contains("reading 1"))
      let piped = try program.runInShell("\(line) 2>&1 > piped.csv | cat", folder: folder)
      #expect(!piped.standardOutput.contains("reading 1"))
      let bytes = try ["seen", "quiet", "dumb", "piped"].map {
        try Data(contentsOf: folder.appendingPathComponent("\($0).csv"))
      }
      #expect(Set(bytes).count == 1 && !bytes[0].isEmpty)
    }
  }

  @Test("Ctrl-C ends the run by its signal and erases the line")
  func interrupted() throws {
    try withScratchFolder { folder in
      try Data(PlantedLedger.ledger(texts: 60).utf8).write(to: folder.appendingPathComponent("ledger.csv"))
      let seen = try onTerminal(
        "(sleep 3; kill -INT 0) & \"$PROGRAM\" clusters ledger.csv -k 3 --stability 100000 -o out.csv",
        folder: folder)
      #expect(seen.contains("drawing ") && seen.hasSuffix("\r\u{1B}[K"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.csv"])
    }
  }
}
