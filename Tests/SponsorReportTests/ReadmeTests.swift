import Foundation
import TestSupport
import Testing

/// What the pages of the repository tell a reader to type, typed.
@Suite struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let pages: [String] =
    ["README.md", "CONTRIBUTING.md", "Reports/README.md", "Sources/Sponsors/Tables/README.md"]
    + files(in: root.appendingPathComponent("Guides"), ending: ".md").map { "Guides/\($0.lastPathComponent)" }

  @Test("Every command of the program on a page runs", arguments: pages)
  func commands(page: String) throws {
    let program = try BuiltProgram("sponsor-report")
    try withScratchFolder { folder in
      // The commands write beside what they read: a folder that shows the repository's documents and nothing else.
      let sample = folder.appendingPathComponent("Reports/third-committee")
      try FileManager.default.createDirectory(at: sample, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: sample.appendingPathComponent("documents"),
        withDestinationURL: Self.root.appendingPathComponent("Reports/third-committee/documents"))
      let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
      // Those whose output is printed are run by the test that compares it.
      let unshown = try blocks("sh", of: page).filter { !text.contains("\($0)```\n```text\n") }
      for line in unshown.flatMap({ $0.split(separator: "\n") }) where line.hasPrefix("sponsor-report ") {
        let result = try program.runInShell("sponsor-report() { \"$PROGRAM\" \"$@\"; }; \(line)", folder: folder)
        #expect(result.exitCode == 0, "\(line)\n\(result.standardError)")
      }
    }
  }

  @Test("The README's example is how the output of the command before it begins")
  func example() throws {
    let command = try #require(try blocks("sh", of: "README.md").first { $0.hasPrefix("sponsor-report extract ") })
    let expected = try #require(try blocks("csv", of: "README.md").first)
    let result = try BuiltProgram("sponsor-report")
      .runInShell("sponsor-report() { \"$PROGRAM\" \"$@\"; }; \(command)", folder: Self.root)
    #expect(result.standardOutput.hasPrefix(expected))
  }

  @Test("What a page shows is what its commands print", arguments: pages)
  func guide(page: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
    let commands = try blocks("sh", of: page)
    let outputs = try blocks("text", of: page)
    let shown = commands.filter { text.contains("\($0)```\n```text\n") }
    #expect(shown.count == outputs.count)
    for (command, output) in zip(shown, outputs) {
      let result = try BuiltProgram("sponsor-report")
        .runInShell("sponsor-report() { \"$PROGRAM\" \"$@\"; }; \(command)", folder: Self.root)
      #expect(result.standardOutput == output, "\(command)")
    }
  }

  @Test("Pages with commands are found")
  func found() throws {
    let commands = try Self.pages.flatMap { try blocks("sh", of: $0) }.joined()
    #expect(commands.split(separator: "\n").count { $0.hasPrefix("sponsor-report ") } >= 30)
    #expect(try Self.pages.flatMap { try blocks("text", of: $0) }.count >= 12)
  }

  /// The code blocks of a page in one language, each with its last line's end.
  private func blocks(_ language: String, of page: String) throws -> [String] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
    var blocks: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        isOpen = true
        blocks.append("")
      } else if line == "```" {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1] += "\(line)\n"
      }
    }
    return blocks
  }
}
