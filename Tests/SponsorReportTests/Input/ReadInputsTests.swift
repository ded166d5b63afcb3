import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReadInputsTests {
  @Test("A bad file stops none of the others", arguments: [1, 4])
  func goesOn(jobs: Int) throws {
    try withScratchFolder { folder in
      for (name, bytes) in [("a", "1"), ("b", ""), ("c", "22")] {
        try Data(bytes.utf8).write(to: folder.appendingPathComponent(name))
      }
      var sizes: [Int] = []
      let paths = [FilePath(folder.path), FilePath(folder.path + "/none"), FilePath(folder.path + "/a")]
      let code = try readInputs(paths, jobs: jobs, Messages(isQuiet: true)) {
        $1.count
      } deliver: {
        sizes.append($0)
      }
      #expect(code == .failed)
      #expect(sizes == [1, 2])
      #expect(
        try readInputs([paths[2]], jobs: jobs, Messages(isQuiet: true)) {
          $1.count
        } deliver: { _ in
        } == .done)
    }
  }
}
