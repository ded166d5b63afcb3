import Foundation
import TestSupport
import Testing

@testable import sponsor_report

/// What cannot be read is named in one sentence, the rest is done, and the exit code is 2.
@Suite struct BadInputTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private static let wrongColumn = Fixture.ledger.replacing("paragraph,", with: "", maxReplacements: 1)
  private static let unknownCode = Fixture.ledger.replacing(",FRA,", with: ",QQQ,")

  @Test(
    "Each bad input",
    arguments: [
      ("empty.txt", [], "empty.txt: is empty; get the document again"),
      ("blank.txt", Array(" \n\t\n".utf8), "blank.txt: "),
      ("binary.pdf", Array("%PDF-1.7\n".utf8) + [0, 1, 2], "binary.pdf: "),
      ("column.csv", Array(wrongColumn.utf8), "column.csv: line 1: the header lacks the column paragraph; "),
      (
        "code.csv", Array(unknownCode.utf8),
        "code.csv: line 10, column country: the code “QQQ” is not in the registry; "
      ),
    ] as [(String, [UInt8], String)])
  func file(name: String, bytes: [UInt8], sentence: String) throws {
    try Fixture.folder([name: bytes, "good.csv": Array(Fixture.ledger.utf8)]) { folder in
      for command in ["extract", "overlap", "clusters"] {
        let result = try program.run([command, "-q", name, "good.csv"], folder: folder)
        #expect(result.exitCode == 2, "\(command)")
        #expect(result.standardError.hasPrefix("sponsor-report: " + sentence), "\(result.standardError)")
        #expect(result.standardError.filter { $0 == "\n" }.count == 1, "\(result.standardError)")
        let alone = try program.run([command, "-q", "good.csv"], folder: folder)
        #expect(result.standardOutput == alone.standardOutput)
        #expect(alone.exitCode == 0)
      }
    }
  }

  @Test("A missing path and an empty folder are named; a folder is read")
  func paths() throws {
    try Fixture.folder(["good.csv": Array(Fixture.ledger.utf8)]) { folder in
      let empty = folder.appendingPathComponent("nothing")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      let good = try program.run(["extract", "good.csv"], folder: folder).standardOutput
      for (name, sentence) in [
        ("missing.txt", "missing.txt: there is no such file or folder; check the name"),
        ("nothing", "nothing: holds no file to read; name the folder that does"),
      ] {
        let result = try program.run(["extract", name, "good.csv"], folder: folder)
        #expect(result.exitCode == 2)
        #expect(result.standardError == "sponsor-report: \(sentence)\n")
        #expect(result.standardOutput == good)
      }
      let walked = try program.run(["extract", "."], folder: folder)
      #expect(walked.exitCode == 0)
      #expect(walked.standardOutput == good)
    }
  }

  @Test("A folder of tables that cannot be used stops the run before anything is read")
  func tables() throws {
    let result = try program.run(["extract", "-", "--tables", "/nowhere"], input: Array(Fixture.ledger.utf8))
    #expect(result.exitCode == 2)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError == "sponsor-report: /nowhere: there is no such file or folder; check the name\n")
  }

  @Test("The locale and the number of threads change no byte")
  func sameBytes() throws {
    var files: [String: [UInt8]] = [:]
    for number in 0..<12 {
      files["\(number).csv"] = Array(Fixture.ledger.replacing("A/76/1", with: "A/76/\(number)").utf8)
    }
    files["bad.bin"] = [0]
    try Fixture.folder(files) { folder in
      for line in [
        ["extract", "."], ["extract", ".", "-f", "json", "--names", "ar", "--with-absent"],
        ["overlap", ".", "-m", "cosine"], ["clusters", ".", "-k", "2"],
        ["country", "Congo", "Côte d’Ivoire"],
      ] {
        let first = try program.run(line, environment: ["LC_ALL": "C"], folder: folder)
        for (locale, jobs) in [("C", "2"), ("fr_FR.UTF-8", "1"), ("fr_FR.UTF-8", "2"), ("tr_TR.UTF-8", "5")] {
          let jobs = line[0] == "country" ? [] : ["--jobs", jobs]
          let other = try program.run(line + jobs, environment: ["LC_ALL": locale], folder: folder)
          #expect(other.standardOutput == first.standardOutput, "\(line) \(locale)")
          #expect(other.standardError == first.standardError, "\(line) \(locale)")
          #expect(other.exitCode == first.exitCode)
        }
        #expect(!first.standardOutput.isEmpty)
      }
    }
  }
}
