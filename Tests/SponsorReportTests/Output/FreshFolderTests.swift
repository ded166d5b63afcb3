import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct FreshFolderTests {
  private let entries: Set<String> = ["ledger.csv", "pages"]

  private func make(_ path: String, ledger: String, finish: Bool = true) throws {
    var folder = try FreshFolder(replacing: FilePath(path), entries: entries)
    try folder.write(Array(ledger.utf8), as: "ledger.csv")
    try folder.write(Array("# Bolivia (BOL)\n".utf8), as: "pages/BOL.md")
    if finish { try folder.finish() }
  }

  @Test("A report is made, made again, and nothing is left beside it")
  func replaced() throws {
    try withScratchFolder { scratch in
      let target = scratch.path + "/report"
      try make(target, ledger: "one")
      try make(target + "/", ledger: "two")
      #expect(try String(contentsOfFile: target + "/ledger.csv", encoding: .utf8) == "two")
      #expect(try String(contentsOfFile: target + "/pages/BOL.md", encoding: .utf8) == "# Bolivia (BOL)\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["report"])
    }
  }

  @Test("There is no moment without a report while one takes another's place")
  func neverMissing() throws {
    try withScratchFolder { scratch in
      let target = scratch.path + "/report"
      try make(target, ledger: "0")
      // Where the file system cannot let two folders change places, there is such a moment.
      let (a, b) = (FilePath(scratch.path + "/a"), FilePath(scratch.path + "/b"))
      for path in [a, b] { mkdir(String(describing: path), 0o777) }
      let canExchange = a.exchanged(with: b) == nil
      let misses = Mutex(0)
      let isDone = Mutex(false)
      let watcher = WorkThread {
        while !isDone.withLock({ $0 }) {
          if access(target + "/ledger.csv", R_OK) != 0 { misses.withLock { $0 += 1 } }
        }
      }
      for number in 1...200 { try make(target, ledger: "\(number)") }
      isDone.withLock { $0 = true }
      watcher?.join()
      #expect(!canExchange || misses.withLock { $0 } == 0)
      #expect(try String(contentsOfFile: target + "/ledger.csv", encoding: .utf8) == "200")
    }
  }

  @Test("A stop in the middle leaves the old report whole and nothing beside it")
  func stopped() throws {
    try withScratchFolder { scratch in
      let target = scratch.path + "/report"
      try make(target, ledger: "one")
      try make(target, ledger: "two", finish: false)
      #expect(try String(contentsOfFile: target + "/ledger.csv", encoding: .utf8) == "one")
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["report"])
    }
  }

  @Test("Notes that a person put into a folder of the report are not lost")
  func notesInside() throws {
    try withScratchFolder { scratch in
      let target = scratch.path + "/report"
      try make(target, ledger: "one")
      // Names that reports give too, and names that they do not.
      for name in ["my-notes.md", "NOTES.md", "own.csv"] {
        let note = scratch.appendingPathComponent("report/pages/\(name)")
        try Data("mine".utf8).write(to: note)
        #expect(throws: OutputError.notOurs(target: target, entry: "pages/\(name)")) {
          try make(target, ledger: "two")
        }
        try FileManager.default.removeItem(at: note)
      }
      #expect(try String(contentsOfFile: target + "/ledger.csv", encoding: .utf8) == "one")
    }
  }

  @Test(
    "A folder that holds something else is not replaced",
    arguments: [["notes.txt"], ["ledger.csv", "notes.txt"]])
  func foreign(names: [String]) throws {
    try withScratchFolder { scratch in
      for name in names { try Data("mine".utf8).write(to: scratch.appendingPathComponent(name)) }
      #expect(throws: OutputError.notOurs(target: scratch.path, entry: "notes.txt")) {
        try make(scratch.path, ledger: "two")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == names)
    }
  }

  @Test("An empty folder is taken; a file and a folder that is missing are not")
  func targets() throws {
    try withScratchFolder { scratch in
      let empty = scratch.path + "/empty"
      try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
      try make(empty, ledger: "one")
      #expect(throws: OutputError.isNoFolder(target: empty + "/ledger.csv")) {
        try make(empty + "/ledger.csv", ledger: "two")
      }
      #expect(throws: OutputError.missingFolder(target: empty + "/no/no", folder: empty + "/no")) {
        try make(empty + "/no/no", ledger: "two")
      }
    }
  }
}
