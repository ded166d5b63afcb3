import Foundation
import Glibc
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct OtherRunsTests {
  /// The number of a process that ran and is gone.
  private func deadProcess() throws -> String {
    try BuiltProgram("sponsor-report").runInShell("sh -c 'echo $$'").standardOutput
      .trimmingCharacters(in: .newlines)
  }

  private func make(_ folder: URL, files: [String] = ["ledger.csv", "pages/BOL.md"]) throws {
    for file in files {
      let url = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("# Bolivia (BOL)\n".utf8).write(to: url)
    }
  }

  /// Makes a report with these things beside it, and says what of them is left.
  private func left(_ prepare: (_ scratch: URL, _ dead: String) throws -> Void) throws -> [String] {
    try withScratchFolder { scratch in
      try prepare(scratch, deadProcess())
      var folder = try FreshFolder(
        replacing: FilePath(scratch.path + "/report"), entries: ["ledger.csv", "pages"])
      try folder.write([], as: "ledger.csv")
      try folder.finish()
      return try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0 != "report" }.sorted()
    }
  }

  @Test("What a run that was killed outright left is taken away")
  func dead() throws {
    #expect(
      try left { scratch, dead in
        try make(scratch.appendingPathComponent(".report.\(dead).part"))
        try make(scratch.appendingPathComponent(".report.\(dead)-3.part"), files: ["pages/BOL.md"])
      } == [])
  }

  @Test("Whatever is not surely that stays")
  func others() throws {
    let alive = getpid()
    var kept: [String] = []
    let found = try left { scratch, dead in
      kept = [
        ".report.\(alive).part", ".other.\(dead).part", ".report.\(dead).old", ".report.\(dead).parts",
        ".report.x\(dead).part", ".report.\(dead)-1-2.part", ".report..part", ".report.0.part", "report.\(dead).part",
      ].sorted()
      for name in kept { try make(scratch.appendingPathComponent(name)) }
    }
    #expect(found == kept)
    // By its name it is a leftover, and it holds what no report writes; or it is a file, or a link.
    #expect(
      try left { scratch, dead in
        try make(scratch.appendingPathComponent(".report.\(dead).part"), files: ["ledger.csv", "notes.txt"])
        try make(scratch.appendingPathComponent(".report.\(dead)-1.part"), files: ["pages/my notes.md"])
        try Data().write(to: scratch.appendingPathComponent(".report.\(dead)-2.part"))
        try make(scratch.appendingPathComponent("elsewhere"), files: ["ledger.csv"])
        try FileManager.default.createSymbolicLink(
          atPath: scratch.path + "/.report.\(dead)-4.part", withDestinationPath: scratch.path + "/elsewhere")
      }.count == 5)
  }

  @Test("While another run writes the same report, none is begun; its folder stays, whatever its process's number says")
  func alive() throws {
    try withScratchFolder { scratch in
      let folder = scratch.appendingPathComponent(".report.\(try deadProcess()).part")
      try make(folder)
      let lock = try OtherRuns.lock(FilePath(folder.path)).get()
      defer { close(lock) }
      let target = scratch.path + "/report"
      #expect {
        _ = try FreshFolder(replacing: FilePath(target), entries: ["ledger.csv", "pages"])
      } throws: {
        ($0 as? OutputError)?.sentence.hasPrefix("\(target): another run of the program (process ") == true
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [folder.lastPathComponent])
    }
  }

  @Test("A file that another run writes is not begun either; what a killed one left is taken away")
  func file() throws {
    try withScratchFolder { scratch in
      let target = FilePath(scratch.path + "/ledger.csv")
      let leftover = scratch.appendingPathComponent(".ledger.csv.\(try deadProcess()).part")
      try Data("old".utf8).write(to: leftover)
      var first = try Output(target)
      #expect(!FileManager.default.fileExists(atPath: leftover.path))
      #expect(throws: OutputError.otherRun(target: target.description, process: getpid())) { _ = try Output(target) }
      try first.write("one")
      try first.finish()
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["ledger.csv"])
      #expect(try String(contentsOfFile: target.description, encoding: .utf8) == "one")
    }
  }
}
