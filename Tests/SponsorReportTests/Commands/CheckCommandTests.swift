import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private static let clean = """
    United Nations
    A/76/900
    General Assembly
    Seventy-sixth session

    Report of the Third Committee

    1. At its 3rd meeting, on 12 November 2021, the Committee had before it a draft resolution entitled “Wells”
    (A/C.3/76/L.10), submitted by Chad and Peru. Subsequently, Togo joined in sponsoring the draft resolution.

    2. At the same meeting, the Committee adopted draft resolution A/C.3/76/L.10 by a recorded vote of 3 to 1, with
    2 abstentions. The voting was as follows:

    In favour:
    Chad, Peru, Togo

    Against:
    Belarus

    Abstaining:
    Algeria, Cuba

    """

  private func withDocument(_ text: String, _ body: (URL) throws -> Void) throws {
    try withScratchFolder { folder in
      try Data(text.utf8).write(to: folder.appendingPathComponent("report.txt"))
      try body(folder)
    }
  }

  @Test("A document whose totals agree is said to, and passes --strict")
  func clean() throws {
    try withDocument(Self.clean) { folder in
      let result = try program.run(["check", "report.txt", "--strict"], folder: folder)
      #expect(
        result.standardOutput == """
          # Audit

          1 document: 0 errors, 0 warnings, 0 notes. 1 recorded vote, 1 total confirmed.

          ## A/76/900 (en)

          9 actions. 1 recorded vote, 1 total confirmed.

          """)
      #expect(result.standardError == "")
      #expect(result.exitCode == 0)
    }
  }

  @Test("A total that differs, a double and an unread name: the rows, and exit code 1 only under --strict")
  func doubtful() throws {
    let text = Self.clean.replacingOccurrences(of: "Chad, Peru, Togo", with: "Chad, Peru, Chad, Xanadu")
    try withDocument(text) { folder in
      let result = try program.run(["check", "report.txt", "--format", "csv", "--names", "fr"], folder: folder)
      let lines = result.standardOutput.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines[1].hasPrefix("error,A/76/900,en,2,"))
      #expect(
        lines[1].hasSuffix(
          "\"Vote 1: the document prints 3 in favour, the list holds 2 and words that could not be read (1).\""))
      #expect(lines[2].hasSuffix(",Chad,TCD,Vote 1: Tchad stands twice among those in favour."))
      #expect(lines[3].hasPrefix("warning,A/76/900,en,2,"))
      #expect(lines[3].hasSuffix(",Xanadu,,No delegation in the registry has this name."))
      #expect(result.exitCode == 0)
      #expect(result.standardError == "sponsor-report: 1 name could not be read; the audit lists it\n")
      #expect(try program.run(["check", "report.txt", "--strict"], folder: folder).exitCode == 1)
    }
  }

  @Test("What is not selected is not audited")
  func selection() throws {
    let text = Self.clean.replacingOccurrences(of: "Chad, Peru, Togo", with: "Chad, Peru, Xanadu")
    try withDocument(text) { folder in
      for options in [["--until", "2020-12-31"], ["--session", "75"], ["--body", "A/C.2"]] {
        let result = try program.run(["check", "report.txt", "--strict"] + options, folder: folder)
        #expect(result.standardOutput == "# Audit\n\n0 documents: 0 errors, 0 warnings, 0 notes.\n")
        #expect(result.exitCode == 0)
      }
      let result = try program.run(
        ["check", "report.txt", "--strict", "--from", "2021-11-12", "--session", "76"], folder: folder)
      #expect(result.exitCode == 1)
    }
  }

  @Test("A ledger is audited too, but for what it does not hold")
  func ledger() throws {
    try withDocument(Self.clean) { folder in
      _ = try program.run(["extract", "report.txt", "-o", "ledger.csv"], folder: folder)
      let result = try program.run(["check", "ledger.csv", "--strict", "--format", "json"], folder: folder)
      #expect(
        result.standardOutput == """
          [
          {"severity":"note","document":"A/76/900","language":"en","paragraph":null,"start":null,"end":null,\
          "printed":null,"read":null,\
          "sentence":"The totals of 1 vote cannot be checked: a ledger does not hold them."}
          ]

          """)
      #expect(result.exitCode == 0)
      let markdown = try program.run(["check", "ledger.csv"], folder: folder).standardOutput
      #expect(markdown.contains("\n## A/76/900 (en), from the ledger ledger.csv\n"))
      #expect(markdown.contains("1 recorded vote, 1 total not held by the ledger."))
    }
  }

  @Test("An input that cannot be read is named, the rest is audited, exit code 2")
  func failure() throws {
    try withDocument(Self.clean) { folder in
      let result = try program.run(["check", "gone.txt", "report.txt", "--strict"], folder: folder)
      #expect(result.standardOutput.contains("1 total confirmed."))
      #expect(result.standardError.hasPrefix("sponsor-report: gone.txt: "))
      #expect(result.exitCode == 2)
    }
  }
}
