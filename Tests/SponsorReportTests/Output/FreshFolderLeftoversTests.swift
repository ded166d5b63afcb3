import Foundation
import Glibc
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct FreshFolderLeftoversTests {
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

  @Test("A folder whose lock is held is in the making, whatever its process's number says")
  func locked() throws {
    var lock: Int32?
    defer { if let lock { close(lock) } }
    let left = try left { scratch, dead in
      let folder = scratch.appendingPathComponent(".report.\(dead).part")
      try make(folder)
      lock = FreshFolder.lock(FilePath(folder.path))
    }
    #expect(left.count == 1 && lock != nil)
  }
}
