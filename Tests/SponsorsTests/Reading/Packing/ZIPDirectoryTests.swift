import TestSupport
import Testing

@testable import Sponsors

@Suite struct ZIPDirectoryTests {
  private static func file(_ name: String, _ contents: String, isPacked: Bool = false) -> ZIPFixture.File {
    let bytes = Array(contents.utf8)
    return ZIPFixture.File(name, bytes, crc: CRC32(of: bytes).value, isPacked: isPacked)
  }

  private static let two = [
    file("a.txt", "Albania, Andorra"), file("folder/b.txt", "Bahrain, Belgium", isPacked: true),
  ]

  private func problem(_ archive: ZIPFixture) -> PackingError.Problem? { problem(archive.bytes) }

  /// What is wrong with the list, or with the first file that something is wrong with.
  private func problem(_ archive: [UInt8]) -> PackingError.Problem? {
    do throws(PackingError) {
      let directory = try ZIPDirectory(archive)
      for entry in directory.entries { _ = try directory.contents(of: entry, limit: 1000, in: archive) }
      return nil
    } catch {
      return error.problem
    }
  }

  private func texts(_ archive: ZIPFixture) throws -> [String] {
    let bytes = archive.bytes
    let directory = try ZIPDirectory(bytes)
    return try directory.entries.map {
      $0.name + ": " + String(decoding: try directory.contents(of: $0, limit: 1000, in: bytes), as: UTF8.self)
    }
  }

  @Test("Files stored and packed; a comment, a program before, bytes behind, and ZIP64 change nothing")
  func files() throws {
    let expected = ["a.txt: Albania, Andorra", "folder/b.txt: Bahrain, Belgium"]
    var archive = ZIPFixture(Self.two)
    #expect(try texts(archive) == expected)
    archive.comment = [UInt8](repeating: 0x50, count: 65_535)
    #expect(try texts(archive) == expected)
    archive.before = Array("#!/bin/sh\n".utf8)
    #expect(try texts(archive) == expected)
    archive.comment = []
    archive.behind = Array("\r\n".utf8)
    #expect(try texts(archive) == expected)
    archive = ZIPFixture(Self.two)
    archive.isLarge = true
    #expect(try texts(archive) == expected)
    #expect(try texts(ZIPFixture([])) == [])
    #expect(ZIPDirectory.begins(archive.bytes) && ZIPDirectory.begins(ZIPFixture([]).bytes))
  }

  @Test("Sizes of ZIP64 stand in the extra field, in their order, behind other parts")
  func largeSizes() throws {
    var archive = ZIPFixture(Self.two)
    let size = UInt8(archive.files[0].size)
    archive.files[0].extra = [0x55, 0x54, 1, 0, 7, 1, 0, 16, 0, size, 0, 0, 0, 0, 0, 0, 0, size, 0, 0, 0, 0, 0, 0, 0]
    archive.files[0].size = 0xFFFF_FFFF
    archive.files[0].packedSize = 0xFFFF_FFFF
    #expect(try texts(archive).first == "a.txt: Albania, Andorra")
    archive.files[0].extra.removeLast(9)
    #expect(problem(archive) == .badDirectory)
  }

  @Test("Names are text: UTF-8 where it is said or they are, else the first programs' code page")
  func names() throws {
    var archive = ZIPFixture([Self.file("é", ""), Self.file("", ""), Self.file("a\u{1B}[2J\u{202E}/", "")])
    archive.files[1].name = [0x82, 0x41, 0x9C, 0xFF]
    let entries = try ZIPDirectory(archive.bytes).entries
    #expect(entries.map(\.name) == ["é", "éA£\u{A0}", "a\u{1B}[2J\u{202E}/"])
    #expect(entries.map(\.shownName) == ["é", "éA£\u{A0}", "a␛[2J<U+202E>/"])
    #expect(entries.map(\.isFolder) == [false, false, true])
    #expect(entries[1].nameBytes == [0x82, 0x41, 0x9C, 0xFF])
    #expect(Set(CodePage437.text(0...255).unicodeScalars).count == 256)
  }

  @Test("Links, locked files, other methods and archives within are told")
  func kinds() throws {
    var archive = ZIPFixture([Self.file("a", "b"), Self.file("b", "c"), Self.file("c", "d"), Self.file("D.Zip", "e")])
    archive.files[0].attributes = 0o120777 << 16
    archive.files[1].flags = 1
    archive.files[2].method = 12
    let bytes = archive.bytes
    let directory = try ZIPDirectory(bytes)
    #expect(directory.entries.map(\.isSymbolicLink) == [true, false, false, false])
    #expect(directory.entries.map(\.isEncrypted) == [false, true, false, false])
    #expect(directory.entry("c")?.method == 12)
    #expect(throws: PackingError(.encrypted(name: "b"), at: directory.entries[1].offset)) {
      try directory.contents(of: directory.entries[1], limit: 10, in: bytes)
    }
    #expect(throws: PackingError(.otherFileMethod(name: "c", method: 12), at: directory.entries[2].offset)) {
      try directory.contents(of: directory.entries[2], limit: 10, in: bytes)
    }
  }

  /// Each case changes one thing of an archive that is whole.
  @Test("An archive that contradicts itself is refused with what it says")
  func contradictions() {
    func changed(_ change: (inout ZIPFixture) -> Void) -> PackingError.Problem? {
      var archive = ZIPFixture(Self.two)
      change(&archive)
      return problem(archive)
    }
    #expect(changed { _ in } == nil)
    #expect(changed { $0.count = 3 } == .wrongCount(declared: 3, found: 2))
    #expect(changed { $0.count = 1 } == .wrongCount(declared: 1, found: 2))
    #expect(changed { $0.files[1].offset = 0 } == .overlap("a.txt", "folder/b.txt"))
    #expect(changed { $0.files[1].offset = 20 } == .overlap("a.txt", "folder/b.txt"))
    #expect(changed { $0.files[1].offset = 1 << 30 } == .outside(name: "folder/b.txt"))
    #expect(changed { $0.files[1].packedSize = 5000 } == .outside(name: "folder/b.txt"))
    #expect(changed { $0.files[0].headerName = Array("b.txt".utf8) } == .headersDiffer(name: "a.txt"))
    #expect(changed { $0.files[0].headerName = Array("a.text".utf8) } == .headersDiffer(name: "a.txt"))
    #expect(changed { $0.files[0].crc ^= 1 } == .wrongChecksum(name: "a.txt"))
    #expect(changed { $0.files[1].crc ^= 1 } == .wrongChecksum(name: "folder/b.txt"))
    #expect(changed { $0.files[0].size += 1 } == .wrongLength(name: "a.txt"))
    #expect(changed { $0.files[1].size -= 1 } == .wrongLength(name: "folder/b.txt"))
    #expect(changed { $0.files[1].size += 1 } == .wrongLength(name: "folder/b.txt"))
    #expect(changed { $0.files[1].size = 1001 } == .expandsTooFar(limit: 1000))
    #expect(changed { $0.files[1].packedSize -= 1 } == .cutShort)
    #expect(
      changed {
        $0.files[1].packed.append(0)
        $0.files[1].packedSize += 1
      } == .wrongLength(name: "folder/b.txt"))
  }

  @Test("All files together may not be more than an archive of this size can hold in earnest")
  func together() {
    var archive = ZIPFixture((0..<20).map { Self.file("\($0)", "x") })
    for index in archive.files.indices { archive.files[index].size = 4_000_000 }
    let limit = PackedLimit.pieces.bytes(packed: archive.bytes.count)
    #expect(problem(archive) == .expandsTooFar(limit: limit))
    for index in archive.files.indices { archive.files[index].size = 3_000_000 }
    #expect(problem(archive) == .expandsTooFar(limit: 1000))
  }

  @Test("Every beginning of an archive is refused")
  func prefixes() {
    var archive = ZIPFixture(Self.two)
    for isLarge in [false, true] {
      archive.isLarge = isLarge
      let bytes = archive.bytes
      for count in bytes.indices { #expect(problem(Array(bytes[..<count])) != nil, "\(count)") }
    }
  }

  @Test("With any byte changed, the archive is refused or holds the same contents")
  func changed() throws {
    var random = SplitMix64(seed: 22)
    var archive = ZIPFixture(Self.two)
    for isLarge in [false, true] {
      archive.isLarge = isLarge
      for index in archive.bytes.indices {
        var bytes = archive.bytes
        bytes[index] ^= UInt8.random(in: 1...255, using: &random)
        guard problem(bytes) == nil else { continue }
        let directory = try ZIPDirectory(bytes)
        let contents = try directory.entries.map { try directory.contents(of: $0, limit: 1000, in: bytes) }
        #expect(contents == [Array("Albania, Andorra".utf8), Array("Bahrain, Belgium".utf8)], "byte \(index)")
      }
    }
  }

  @Test("A file that becomes shorter while it is read is cut short")
  func shrinking() {
    let bytes = ZIPFixture(Self.two).bytes
    #expect(throws: PackingError(.cutShort, at: bytes.count - 1)) {
      try ZIPDirectory(size: bytes.count) { range throws(PackingError) in
        Array(bytes[range.lowerBound..<min(range.upperBound, bytes.count - 1)])
      }
    }
  }
}
