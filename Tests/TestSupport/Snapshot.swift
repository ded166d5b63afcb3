import Foundation
import Testing

/// Compares `text` with the file `Snapshots/<name>` beside the test file.
///
/// A snapshot that is missing, or any if `RECORD_SNAPSHOTS=1` is set, is written, and the test fails once: a new
/// expectation must be looked at by a person before it counts.
public func assertSnapshot(
  _ text: String, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !isRecording, let data = try? Data(contentsOf: file) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Snapshots/\(name) is recorded; review and commit", sourceLocation: sourceLocation)
    return
  }
  if Array(data) == Array(text.utf8) { return }
  let expected = String(decoding: data, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
  let row = zip(expected, actual).prefix { $0 == $1 }.count
  let line = { (lines: [Substring]) in row < lines.count ? "\"\(lines[row])\"" : "the end" }
  Issue.record(
    """
    Snapshots/\(name):\(row + 1): expected \(line(expected)), found \(line(actual)); \
    if that is right, run the tests with RECORD_SNAPSHOTS=1, review and commit
    """, sourceLocation: sourceLocation)
}

/// A fresh folder for one test, taken away when `body` returns.
public func withScratchFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
