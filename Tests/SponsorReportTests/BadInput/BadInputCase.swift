import Foundation
import TestSupport
import Testing

/// One thing that goes wrong: what is given, how it is made, what is typed.
struct BadInputCase: Sendable {
  /// What is given, as the guide's table says it.
  let what: String
  /// What is typed behind the program's name.
  let line: String
  /// Makes the input in a folder in which `good.txt` can be read.
  var prepare: @Sendable (URL) throws -> Void = { _ in }
  /// What bash sets up for the program, whose line stands in the place of `%`.
  var around = "%"
  /// Programs that are needed for it.
  var needs: [ShellTool] = []

  /// Cases under one heading of the guide.
  struct Chapter: Sendable, CustomTestStringConvertible {
    let title: String
    let cases: [BadInputCase]

    var testDescription: String { title }
  }

  /// A draft with one sponsor, so that what is beside the bad input is seen to be read.
  static let good = "A/C.3/76/L.1\n\nChile: draft resolution\n\nA title\n\nThe General Assembly,\n"

  /// The row of the guide: what is given, what was typed, what standard error said, the exit code.
  func row() throws -> String {
    try withScratchFolder { folder in
      try Data(Self.good.utf8).write(to: folder.appendingPathComponent("good.txt"))
      try prepare(folder)
      let typed = around.replacing("%", with: "\"$PROGRAM\" \(line)")
      let result = try BuiltProgram("sponsor-report").runInShell("{ \(typed); } >/dev/null", folder: folder)
      let said = result.standardError.split(separator: "\n").map { line in
        let words = line.trimmingPrefix("sponsor-report: ").replacing(folder.path + "/", with: "")
        return "“\(words.replacing("|", with: "\\|").replacing("<", with: "&lt;"))”"
      }
      let words = said.isEmpty ? "nothing" : said.joined(separator: "<br>")
      return "| \(what) | `\(line.replacing("|", with: "\\|"))` | \(words) | \(result.exitCode) |"
    }
  }

  /// What a line of bash makes.
  static func made(by line: String) -> @Sendable (URL) throws -> Void {
    { folder in
      let result = try BuiltProgram("sponsor-report").runInShell(line, folder: folder)
      if result.exitCode != 0 { throw CocoaError(.fileWriteUnknown, userInfo: ["line": line]) }
    }
  }

  /// A file of these bytes.
  static func file(_ name: String, _ bytes: [UInt8]) -> @Sendable (URL) throws -> Void {
    { try Data(bytes).write(to: $0.appendingPathComponent(name)) }
  }

  /// A file of this text.
  static func file(_ name: String, _ text: String) -> @Sendable (URL) throws -> Void { file(name, Array(text.utf8)) }
}
