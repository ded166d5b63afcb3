import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct UnfinishedTests {
  @Test("What is being written is on the list until it is in its place or given up")
  func listed() throws {
    try withScratchFolder { scratch in
      let isListed = { Unfinished.ofThisProcess.change { $0.contains { "\($0)".hasPrefix(scratch.path) } } }
      do {
        var folder = try FreshFolder(replacing: FilePath(scratch.path + "/report"), entries: ["ledger.csv"])
        #expect(isListed())
        try folder.finish()
        #expect(!isListed())
      }
      do {
        let output = try Output(FilePath(scratch.path + "/file"))
        #expect(isListed())
        _ = consume output
      }
      #expect(!isListed())
      do {
        var output = try Output(FilePath(scratch.path + "/file"))
        try output.write("x")
        try output.finish()
      }
      #expect(!isListed())
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["file", "report"])
    }
  }
}
