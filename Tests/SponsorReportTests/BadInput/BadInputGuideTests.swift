import Foundation
import TestSupport
import Testing

/// The tables of Guides/Bad-input.md: each row is made by trying the input, and no row is there without one.
@Suite(.serialized) struct BadInputGuideTests {
  private static let guide = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Guides/Bad-input.md")

  @Test("Every bad input is met with the sentence and the exit code of the guide", arguments: BadInputCase.chapters)
  func chapter(_ chapter: BadInputCase.Chapter) throws {
    let wanted = try Self.rows(of: chapter.title)
    var found: [String] = []
    for (place, bad) in chapter.cases.enumerated() {
      if bad.needs.allSatisfy(\.isAvailable) {
        found.append(try bad.row())
      } else if place < wanted.count {
        found.append(wanted[place])
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Self.record(found, in: chapter.title)
      Issue.record("the table of \"\(chapter.title)\" is recorded in Guides/Bad-input.md; review and commit")
      return
    }
    for (row, expected) in zip(found, wanted) { #expect(row == expected) }
    #expect(found.count == wanted.count, "RECORD_SNAPSHOTS=1 writes the table anew; review and commit")
  }

  @Test("The guide has the chapters that are tried, and no other")
  func chapters() throws {
    let titles = try String(contentsOf: Self.guide, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(titles == BadInputCase.chapters.map(\.title))
  }

  private static let head = ["| What is given | Command | What is said | Exit code |", "|---|---|---|---|"]

  /// The rows of the table under a heading.
  private static func rows(of title: String) throws -> [String] {
    let lines = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: "## \(title)") else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return Array(section.drop { $0 != head[1] }.dropFirst().prefix { $0.hasPrefix("| ") })
  }

  /// Puts rows into the place of those under a heading.
  private static func record(_ rows: [String], in title: String) throws {
    var lines = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: "## \(title)") else {
      lines += ["## \(title)", ""] + head + rows + [""]
      try lines.joined(separator: "\n").write(to: guide, atomically: true, encoding: .utf8)
      return
    }
    let next = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    let first = lines[start..<next].firstIndex { $0.hasPrefix("|") } ?? next
    let last = lines[first..<next].firstIndex { !$0.hasPrefix("|") } ?? next
    lines.replaceSubrange(first..<last, with: head + rows)
    try lines.joined(separator: "\n").write(to: guide, atomically: true, encoding: .utf8)
  }
}
