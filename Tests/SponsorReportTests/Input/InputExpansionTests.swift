import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct InputExpansionTests {
  /// The names found, or the sentence of what is wrong, with the scratch folder left out.
  private func found(_ names: [String], in folder: URL) -> [String] {
    let paths = names.map { $0 == "-" ? FilePath("-") : FilePath(folder.path + "/" + $0) }
    return InputExpansion.inputs(of: paths).map { result in
      let words =
        switch result {
        case .success(let input): input.name
        case .failure(let error): error.sentence
        }
      return words.replacing(folder.path + "/", with: "")
    }
  }

  @Test("A folder is walked in the order of names; hidden files, loops and doubles are left out")
  func walk() throws {
    try withScratchFolder { folder in
      let files = FileManager.default
      for name in ["d/b", "d/.hidden", "d/a/z", "d/é", "d/B"] {
        let file = folder.appendingPathComponent(name)
        try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: file)
      }
      try files.createSymbolicLink(atPath: folder.path + "/d/a/loop", withDestinationPath: folder.path + "/d")
      try files.createSymbolicLink(atPath: folder.path + "/d/c", withDestinationPath: folder.path + "/d/b")
      try files.createDirectory(atPath: folder.path + "/d/hollow", withIntermediateDirectories: true)
      #expect(found(["d"], in: folder) == ["d/B", "d/a/z", "d/b", "d/é"])
      #expect(found(["d/b", "-", "d/b"], in: folder) == ["d/b", "standard input"])
    }
  }

  @Test("What cannot be read is named in its place")
  func problems() throws {
    try withScratchFolder { folder in
      let files = FileManager.default
      try Data("x".utf8).write(to: folder.appendingPathComponent("good"))
      try files.createDirectory(atPath: folder.path + "/hollow", withIntermediateDirectories: true)
      try files.createSymbolicLink(atPath: folder.path + "/broken", withDestinationPath: "nowhere")
      #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
      let pipe =
        "pipe: is a device, pipe or socket, not a file; "
        + "to read a pipe, give \"-\" and let it be standard input"
      #expect(
        found(["none", "good", "hollow", "broken", "pipe", "-", "-"], in: folder) == [
          "none: there is no such file or folder; check the name", "good",
          "hollow: holds no file to read; name the folder that does",
          "broken: is a link to something that is not there; mend or remove it", pipe, "standard input",
          "standard input: can be read only once; give \"-\" once",
        ])
      #expect(InputExpansion.inputs(of: [FilePath("/dev/null")]).count == 1)
      #expect(throws: InputError.notAFile(name: "/dev/null")) {
        try InputExpansion.inputs(of: [FilePath("/dev/null")])[0].get()
      }
    }
  }

  @Test("Bytes are read whole, whatever their number", arguments: [1, 65_535, 65_536, 65_537, 300_001])
  func bytes(count: Int) throws {
    try withScratchFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      let file = folder.appendingPathComponent("f")
      try Data(bytes).write(to: file)
      #expect(try Input(name: "f", source: .file(FilePath(file.path))).load() == bytes)
      let descriptor = open(file.path, O_RDONLY)
      defer { close(descriptor) }
      #expect(try Descriptor.readAll(descriptor, expecting: 0).get() == bytes)
    }
  }

  @Test("An empty file is an error")
  func emptyFile() throws {
    try withScratchFolder { folder in
      let file = folder.appendingPathComponent("f")
      try Data().write(to: file)
      #expect(throws: InputError.empty(name: "f")) {
        try Input(name: "f", source: .file(FilePath(file.path))).load()
      }
    }
  }
}
