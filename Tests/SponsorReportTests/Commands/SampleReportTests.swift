import Foundation
import TestSupport
import Testing

/// Makes the committed sample report anew, as `Reports/README.md` says, and compares every byte.
@Suite struct SampleReportTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "The sample is what the program makes, whatever the number of threads and the locale",
    arguments: [("1", "C"), ("2", "fr_FR.UTF-8")])
  func sample(jobs: String, locale: String) throws {
    try withScratchFolder { scratch in
      let made = scratch.appendingPathComponent("report")
      let result = try BuiltProgram("sponsor-report").run(
        ["report", "Reports/third-committee/documents", "--output", made.path, "--jobs", jobs],
        environment: ["LC_ALL": locale, "LANG": locale], folder: root)
      #expect(result.exitCode == 0)
      #expect(result.standardOutput == "")
      #expect(result.standardError == "")
      let committed = root.appendingPathComponent("Reports/third-committee/report")
      let names = try files(in: made)
      #expect(names.count > 100)
      #expect(try files(in: committed) == names)
      let different = try names.filter { name in
        let old = FileManager.default.contents(atPath: committed.appendingPathComponent(name).path)
        return try old != Data(contentsOf: made.appendingPathComponent(name))
      }
      #expect(
        different.isEmpty,
        "\(different.prefix(5)) differ; if that is right, run Scripts/remake-sample, review and commit")
    }
  }

  @Test("Where nothing can be read, an earlier report stays as it is")
  func nothingRead() throws {
    try withScratchFolder { scratch in
      let program = try BuiltProgram("sponsor-report")
      try Data("Chile and Peru: draft resolution\n".utf8).write(to: scratch.appendingPathComponent("text"))
      #expect(try program.run(["report", "text", "-o", "out"], folder: scratch).exitCode == 0)
      let page = scratch.appendingPathComponent("out/report.md")
      let before = try Data(contentsOf: page)
      let result = try program.run(["report", "none", "-o", "out"], folder: scratch)
      #expect(result.exitCode == 2)
      #expect(result.standardError.contains("nothing could be read, so nothing is written"))
      #expect(try Data(contentsOf: page) == before)
      let entries = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
      #expect(entries == ["out", "text"])
    }
  }

  @Test("The README has the command")
  func readme() throws {
    let text = try String(contentsOf: root.appendingPathComponent("Reports/README.md"), encoding: .utf8)
    #expect(
      text.contains(
        "\nsponsor-report report Reports/third-committee/documents --output Reports/third-committee/report\n"))
  }

  /// The files in a folder and its folders, sorted.
  private func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { name in
        var isFolder: ObjCBool = false
        let path = folder.appendingPathComponent(name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      }.sorted()
  }
}
