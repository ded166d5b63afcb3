import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ManualPageTests {
  private let page = ManualPage(commands: CommandCatalogue.definitions).text

  @Test("The page") func snapshot() throws {
    let result = try BuiltProgram("sponsor-report").run(["manual"])
    #expect(result.exitCode == 0 && result.standardError == "")
    #expect(result.standardOutput == page)
    let folder = #filePath.replacingOccurrences(of: "/Options/", with: "/")
    try assertSnapshot(page, named: "sponsor-report.1", testFile: folder)
  }

  @Test("Every command with every option, argument and example, every exit code and variable")
  func complete() {
    for command in CommandCatalogue.definitions {
      #expect(page.contains(".SS \"sponsor\\-report \(Roff.inline(command.name))"))
      #expect(page.contains(Roff.escaped("sponsor-report \(command.example.line)")))
      for option in command.allOptions { #expect(page.contains("\\fB\(Roff.inline(option.typedName))\\fP")) }
    }
    for code in ExitCode.allCases { #expect(page.contains(".TP\n\\fB\(code.rawValue)\\fP\n")) }
    for variable in ["NO_COLOR", "COLUMNS", "TERM"] { #expect(page.contains("\\fB\(variable)\\fP")) }
  }

  @Test("The formatter finds nothing to warn of", .enabled(if: ShellTool("groff").isAvailable))
  func formatted() throws {
    let result = try BuiltProgram("sponsor-report").runInShell(
      "set -o pipefail; \"$PROGRAM\" manual | LC_ALL=C.UTF-8 groff -man -Tutf8 -ww -P-cbou")
    #expect(result.exitCode == 0 && result.standardError == "")
    #expect(result.standardOutput.contains("SPONSOR-REPORT(1)"))
    #expect(result.standardOutput.contains("--format FORMAT"))
    // What is to be typed is on one line and made of what is typed.
    for command in CommandCatalogue.definitions {
      #expect(result.standardOutput.contains("sponsor-report \(command.example.line)\n"))
    }
  }
}
