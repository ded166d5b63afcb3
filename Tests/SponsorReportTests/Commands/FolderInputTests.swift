import Foundation
import TestSupport
import Testing

/// Folders of documents as people keep them: with the report made of them inside, and with copies.
@Suite struct FolderInputTests {
  private let draft = "A/C.3/78/L.900\n\nChile and Peru: draft resolution\n\nThe General Assembly,\n"

  @Test("A report written into the folder of its documents is not counted with them")
  func reportInside() throws {
    try withScratchFolder { scratch in
      let program = try BuiltProgram("sponsor-report")
      try Data(draft.utf8).write(to: scratch.appendingPathComponent("draft.txt"))
      for _ in 0..<2 { #expect(try program.run(["report", "."], folder: scratch).exitCode == 0) }
      let ledger = try String(contentsOf: scratch.appendingPathComponent("report/ledger.csv"), encoding: .utf8)
      #expect(ledger.split(separator: "\n").count == 3)
    }
  }

  @Test("The same bytes under two names are counted once, and it is said")
  func copies() throws {
    try withScratchFolder { scratch in
      let program = try BuiltProgram("sponsor-report")
      for name in ["a.txt", "b.txt"] { try Data(draft.utf8).write(to: scratch.appendingPathComponent(name)) }
      let result = try program.run(["extract", "a.txt", "b.txt"], folder: scratch)
      #expect(result.exitCode == 0)
      #expect(result.standardOutput.split(separator: "\n").count == 3)
      #expect(result.standardError.contains("b.txt: is the same document as a.txt"))
    }
  }

  @Test("Where nothing can be read, an earlier output stays as it is")
  func nothingRead() throws {
    try withScratchFolder { scratch in
      let program = try BuiltProgram("sponsor-report")
      let old = scratch.appendingPathComponent("old.csv")
      try Data("mine\n".utf8).write(to: old)
      let result = try program.run(["extract", "nowhere", "--output", "old.csv"], folder: scratch)
      #expect(result.exitCode == 2)
      #expect(try String(contentsOf: old, encoding: .utf8) == "mine\n")
    }
  }

  @Test("A ledger whose header was altered is refused, not read as a document without actions")
  func alteredLedger() throws {
    try withScratchFolder { scratch in
      let program = try BuiltProgram("sponsor-report")
      let header = "document,language,session,body,date,paragraph,start,end,draft,title,printed\n"
      try Data(header.utf8).write(to: scratch.appendingPathComponent("ledger.csv"))
      let result = try program.run(["extract", "ledger.csv"], folder: scratch)
      #expect(result.exitCode == 2)
      #expect(result.standardError.contains("role"))
    }
  }
}
