import Foundation
import Glibc
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct FilePathChangesTests {
  @Test("Two folders change places in one step")
  func exchanged() throws {
    try withScratchFolder { scratch in
      for name in ["a", "b"] {
        try FileManager.default.createDirectory(
          at: scratch.appendingPathComponent("\(name)/was-\(name)"), withIntermediateDirectories: true)
      }
      let (a, b) = (FilePath(scratch.path + "/a"), FilePath(scratch.path + "/b"))
      let code = a.exchanged(with: b)
      // Not every file system can; then nothing is changed.
      #expect(code == nil || code == EINVAL || code == ENOSYS)
      #expect(a.entries() == [FilePath(code == nil ? "was-b" : "was-a")])
      #expect(a.exchanged(with: FilePath(scratch.path + "/no")) == (code == nil ? ENOENT : code))
    }
  }

  @Test("A tree goes with all that is in it; what a link leads to stays")
  func removed() throws {
    try withScratchFolder { scratch in
      let manager = FileManager.default
      try manager.createDirectory(
        at: scratch.appendingPathComponent("tree/inner"), withIntermediateDirectories: true)
      try manager.createDirectory(at: scratch.appendingPathComponent("kept"), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: scratch.appendingPathComponent("kept/x"))
      try Data("x".utf8).write(to: scratch.appendingPathComponent("tree/inner/x"))
      try manager.createSymbolicLink(
        at: scratch.appendingPathComponent("tree/link"), withDestinationURL: scratch.appendingPathComponent("kept"))
      FilePath(scratch.path + "/tree").removeTree()
      #expect(try manager.contentsOfDirectory(atPath: scratch.path) == ["kept"])
      #expect(try manager.contentsOfDirectory(atPath: scratch.path + "/kept") == ["x"])
    }
  }
}
