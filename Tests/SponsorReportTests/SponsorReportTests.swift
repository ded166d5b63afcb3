import Foundation
import TestSupport
import Testing

@testable import sponsor_report

/// Runs the built program and looks at standard output, standard error and exit code apart.
@Suite struct SponsorReportTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  @Test(
    "--help of every command, and of the program", arguments: [""] + CommandCatalogue.definitions.map(\.name))
  func help(command: String) throws {
    for (option, ending) in [("--help", ""), ("-h", "-short")] {
      let result = try program.run(command.isEmpty ? [option] : [command, option])
      #expect(result.exitCode == 0)
      #expect(result.standardError == "")
      let name = command.isEmpty ? "help\(ending).txt" : "help-\(command)\(ending).txt"
      try assertSnapshot(result.standardOutput, named: name)
      #expect(!result.standardOutput.split(separator: "\n").contains { $0.count > 80 })
    }
  }

  @Test("--version")
  func version() throws {
    let result = try program.run(["--version"])
    #expect(result.standardOutput == "sponsor-report 0.1.0\n")
    #expect(result.standardError == "")
    #expect(result.exitCode == 0)
  }

  @Test("Wrong usage says what is wrong and where to look, and writes no data")
  func usage() throws {
    let result = try program.run(["overlap", "--mesure", "count", "x"])
    #expect(result.standardOutput == "")
    #expect(
      result.standardError == """
        sponsor-report: "overlap" has no option "--mesure"; did you mean "--measure"?
        sponsor-report: try "sponsor-report overlap --help"

        """)
    #expect(result.exitCode == 64)
    #expect(try program.run([]).exitCode == 64)
  }

  @Test("A reader that goes away is no failure")
  func closedPipe() throws {
    let result = try program.runInShell("\"$PROGRAM\" completions zsh | true; echo ${PIPESTATUS[0]}")
    #expect(result.standardOutput == "0\n")
    #expect(result.standardError == "")
  }

  @Test("A full disk is one sentence and exit code 2", arguments: ["> /dev/full", "-o /dev/full"])
  func fullDisk(target: String) throws {
    let result = try program.runInShell("\"$PROGRAM\" completions bash \(target)")
    #expect(result.exitCode == 2)
    #expect(result.standardError.hasPrefix("sponsor-report: "))
    #expect(result.standardError.hasSuffix("make room, or name another place with --output\n"))
    #expect(result.standardError.split(separator: "\n").count == 1)
  }

  @Test("A closed standard output is a failure, not data in a wrong place")
  func closedOutput() throws {
    let result = try program.runInShell("\"$PROGRAM\" --version >&-")
    #expect(result.exitCode == 2)
    #expect(result.standardError.hasPrefix("sponsor-report: standard output: cannot be written"))
  }

  @Test("--output replaces a file and keeps its permissions; devices are written to")
  func outputFile() throws {
    try withScratchFolder { folder in
      let file = folder.appendingPathComponent("script")
      try Data("old".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      let result = try program.run(["completions", "bash", "-o", file.path])
      #expect(result.standardOutput == "")
      #expect(result.exitCode == 0)
      let direct = try program.run(["completions", "bash", "-o", "-"])
      #expect(try String(contentsOf: file, encoding: .utf8) == direct.standardOutput)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["script"])
      #expect(try program.run(["completions", "bash", "-o", "/dev/null"]).exitCode == 0)
      let missing = try program.run(["completions", "bash", "-o", "no/f"], folder: folder)
      #expect(missing.exitCode == 2)
      #expect(
        missing.standardError == "sponsor-report: no/f: the folder \"no\" does not exist; make it first\n")
    }
  }

  @Test("The bash script is one that bash takes, and completes")
  func bashCompletions() throws {
    let result = try program.runInShell(
      """
      source <("$PROGRAM" completions bash) || exit 9
      complete_words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sponsor_report; echo "${COMPREPLY[*]}"; }
      complete_words sponsor-report ov
      complete_words sponsor-report overlap --measure j
      complete_words sponsor-report overlap --pa
      complete_words sponsor-report completions f
      """)
    #expect(result.standardOutput == "overlap\njaccard\n--pairs\nfish\n")
    #expect(result.exitCode == 0)
  }
}
