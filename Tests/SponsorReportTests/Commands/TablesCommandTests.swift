import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct TablesCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  @Test("The list names every table with its columns")
  func list() throws {
    let result = try program.run(["tables"])
    #expect(result.exitCode == 0)
    #expect(column(0, of: result.standardOutput) == TableSet.files)
    #expect(result.standardOutput.contains(",group code first_day last_day source note\n"))
  }

  @Test("What is exported is right, can be read with --tables, and is not written over")
  func export() throws {
    try withScratchFolder { scratch in
      let folder = scratch.appendingPathComponent("mine")
      let first = try program.run(["tables", "--export", "mine"], folder: scratch)
      #expect(first.exitCode == 0)
      #expect(first.standardOutput == "")
      #expect(first.standardError == "sponsor-report: mine: 8 tables written\n")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == TableSet.files.sorted())
      for file in TableSet.files {
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
        #expect(bytes == (try TableSet.standard.bytes(of: file)))
        // A row added at the end must begin a line of its own.
        #expect(bytes.last == UInt8(ascii: "\n"))
      }
      let check = try program.run(["tables", "--check", "mine"], folder: scratch)
      #expect(check.exitCode == 0)
      #expect(check.standardError == "sponsor-report: mine: all 8 tables are right\n")
      #expect(
        try program.run(["country", "Peru", "--tables", "mine"], folder: scratch).standardOutput
          == program.run(["country", "Peru"]).standardOutput)

      try FileManager.default.removeItem(at: folder.appendingPathComponent("formulas.tsv"))
      let second = try program.run(["tables", "--export", "mine"], folder: scratch)
      #expect(
        second.standardError == "sponsor-report: mine: 1 tables written, 7 were there and are the same\n")

      try Data("edited\n".utf8).write(to: folder.appendingPathComponent("groups.tsv"))
      try FileManager.default.removeItem(at: folder.appendingPathComponent("formulas.tsv"))
      let third = try program.run(["tables", "--export", "mine"], folder: scratch)
      #expect(third.exitCode == 2)
      #expect(
        third.standardError
          == "sponsor-report: mine/groups.tsv: is there and differs from the program's own table; nothing was written, name another folder\n"
      )
      #expect(
        try String(contentsOf: folder.appendingPathComponent("groups.tsv"), encoding: .utf8) == "edited\n")
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("formulas.tsv").path))
    }
  }

  @Test("A wrong table is named with its line, a missing one with the cure")
  func check() throws {
    try withScratchFolder { scratch in
      _ = try program.run(["tables", "--export", "mine"], folder: scratch)
      let file = scratch.appendingPathComponent("mine/countries.tsv")
      let lines = String(decoding: try TableSet.standard.bytes(of: "countries.tsv"), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      var wrong = lines.map(String.init)
      wrong[1] = wrong[1].replacing("1946-11-19", with: "19 November 1946")
      try Data(wrong.joined(separator: "\n").utf8).write(to: file)
      let result = try program.run(["tables", "--check", "mine"], folder: scratch)
      #expect(result.exitCode == 2)
      #expect(result.standardOutput == "")
      #expect(result.standardError.contains("sponsor-report: mine/countries.tsv:2: "))
      let extract = try program.run(
        ["extract", "--tables", "mine", "-"], input: Array(Fixture.ledger.utf8), folder: scratch)
      #expect(extract.exitCode == 2)
      #expect(extract.standardOutput == "")
      #expect(
        extract.standardError
          == "sponsor-report: mine/countries.tsv:2: \"19 November 1946\" is no day; write it as 2021-11-12, or leave the cell blank\n"
      )
      try FileManager.default.removeItem(at: file)
      let missing = try program.run(["tables", "--check", "mine"], folder: scratch)
      #expect(missing.exitCode == 2)
      #expect(
        missing.standardError
          == "sponsor-report: mine/countries.tsv: this table is missing; \"sponsor-report tables --export DIR\" writes a full set\n"
      )
      #expect(try program.run(["tables", "--check", "nowhere"], folder: scratch).exitCode == 2)
      #expect(try program.run(["tables", "--export", "mine/groups.tsv"], folder: scratch).exitCode == 2)
      #expect(try program.run(["tables", "--export", "a", "--check", "b"], folder: scratch).exitCode == 64)
    }
  }
}
