import TestSupport
import Testing

@testable import Sponsors

@Suite struct GzipReaderTests {
  /// A member with these flags and parts of the header behind the first ten bytes.
  static func member(_ contents: [UInt8], flags: UInt8 = 0, parts: [UInt8] = [], packed: [UInt8]? = nil) -> [UInt8] {
    var header: [UInt8] = [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3] + parts
    if flags & 2 != 0 { header += number(CRC32(of: header).value & 0xFFFF, 2) }
    let packed = packed ?? BitString.fixedBlock(contents)
    return header + packed + number(CRC32(of: contents).value, 4) + number(UInt32(contents.count), 4)
  }

  private static func number(_ value: UInt32, _ count: UInt32) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// What comes out of bytes given in pieces of `size`, the error, and where other bytes begin behind them.
  private func unpack(
    _ packed: [UInt8], pieces size: Int = .max, limit: PackedLimit = .pieces
  ) -> (bytes: [UInt8], error: PackingError?, trailing: Int?) {
    var reader = GzipReader(limit: limit)
    var (bytes, given): ([UInt8], Int) = ([], 0)
    do throws(PackingError) {
      while true {
        let piece = try reader.next()
        bytes += piece
        guard piece.isEmpty else { continue }
        if given == packed.count {
          try reader.finish()
          return (bytes, nil, reader.trailing)
        }
        let end = size < packed.count - given ? given + size : packed.count
        reader.add(Array(packed[given..<end]))
        given = end
      }
    } catch {
      return (bytes, error, reader.trailing)
    }
  }

  private static let contents = Array("Angola, Benin, Chad".utf8)

  @Test("Each part of a header is passed over, whatever the size of pieces")
  func headers() {
    let extra: [UInt8] = [4, 0, 1, 2, 3, 4]
    let (name, comment) = (Array("a name\0".utf8), Array("a comment\0".utf8))
    let members = [
      Self.member(Self.contents), Self.member(Self.contents, flags: 1), Self.member(Self.contents, flags: 2),
      Self.member(Self.contents, flags: 4, parts: extra), Self.member(Self.contents, flags: 8, parts: name),
      Self.member(Self.contents, flags: 16, parts: comment),
      Self.member(Self.contents, flags: 31, parts: extra + name + comment),
    ]
    for member in members {
      for size in [1, 2, 5, .max] {
        let (bytes, error, trailing) = unpack(member, pieces: size)
        #expect(bytes == Self.contents)
        #expect(error == nil && trailing == nil)
      }
    }
  }

  @Test("Members are one behind the other; zeros behind them are nothing, other bytes are said")
  func members() {
    let members = Self.member(Self.contents) + Self.member([]) + Self.member(Array(" and Djibouti".utf8))
    let expected = Array("Angola, Benin, Chad and Djibouti".utf8)
    let end = members.count
    let cases: [(rest: [UInt8], trailing: Int?)] = [
      ([], nil), ([0], nil), ([UInt8](repeating: 0, count: 500), nil), ([0, 0, 7, 0], end + 2), ([1], end),
      ([0x1F], end), (Array("rest".utf8), end),
    ]
    for (rest, place) in cases {
      for size in [1, 10, .max] {
        let (bytes, error, trailing) = unpack(members + rest, pieces: size)
        #expect(bytes == expected, "\(rest)")
        #expect(error == nil, "\(rest)")
        #expect(trailing == place, "\(rest)")
      }
    }
  }

  @Test("Every beginning is cut short; what stands in it is given out")
  func prefixes() {
    let packed = Self.member(Self.contents, flags: 31, parts: [1, 0, 9] + Array("n\0c\0".utf8))
    for count in packed.indices {
      let (bytes, error, _) = unpack(Array(packed[..<count]))
      #expect(error == PackingError(.cutShort, at: count))
      #expect(Self.contents.starts(with: bytes))
    }
  }

  @Test("With any bit turned, what comes out whole is what was packed")
  func turned() {
    let packed = Self.member(Self.contents, flags: 30, parts: [1, 0, 9] + Array("n\0c\0".utf8))
    for place in 0..<packed.count * 8 {
      var changed = packed
      changed[place / 8] ^= 1 << UInt8(place % 8)
      let (bytes, error, _) = unpack(changed)
      if error == nil { #expect(bytes == Self.contents, "bit \(place)") }
    }
  }

  @Test("Each mistake is told from the others, with its byte")
  func mistakes() {
    var packed = Self.member(Self.contents)
    #expect(unpack(Array("no gzip".utf8)).error == PackingError(.noGzip, at: 0))
    packed[2] = 7
    #expect(unpack(packed).error == PackingError(.otherMethod(7), at: 2))
    (packed[2], packed[3]) = (8, 0x20)
    #expect(unpack(packed).error == PackingError(.unknownFlags(0x20), at: 3))
    packed[3] = 0
    packed[packed.count - 8] ^= 1
    #expect(unpack(packed).error == PackingError(.wrongChecksum(name: nil), at: packed.count - 8))
    packed[packed.count - 8] ^= 1
    packed[packed.count - 1] ^= 1
    #expect(unpack(packed).error == PackingError(.wrongLength(name: nil), at: packed.count - 4))
    #expect(unpack(packed).bytes == Self.contents)
    var checked = Self.member(Self.contents, flags: 2)
    checked[10] ^= 1
    #expect(unpack(checked).error == PackingError(.wrongHeaderChecksum, at: 10))
    // A second member that is none behind a first that is.
    let second = Self.member(Self.contents) + [0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 0]
    #expect(unpack(second).error?.problem == .otherMethod(9))
    #expect(unpack(second).bytes == Self.contents)
  }

  @Test("What expands past the limit is an error soon after the limit, and not before it")
  func limits() {
    let zeros = [UInt8](repeating: 0, count: 2000 * 258 + 1)
    let packed = Self.member(zeros, packed: BitString.zeros(repeats: 2000))
    let limit = PackedLimit(allowance: 1000, ratio: 250, most: .max)
    let (bytes, error, _) = unpack(packed, limit: limit)
    #expect(error?.problem == .expandsTooFar(limit: 1000 + 250 * packed.count))
    #expect(bytes.count <= 1000 + 250 * packed.count)
    let enough = PackedLimit(allowance: zeros.count - 250 * packed.count, ratio: 250, most: .max)
    #expect(unpack(packed, limit: enough).bytes == zeros)
    #expect(unpack(packed).error == nil)
  }

  @Test func wholeDocuments() throws {
    #expect(try GzipReader.contents(of: Self.member(Self.contents)) == Self.contents)
    #expect(throws: PackingError(.cutShort, at: 3)) { try GzipReader.contents(of: [0x1F, 0x8B, 8]) }
    #expect(GzipReader.begins(Self.member([])))
    #expect(!GzipReader.begins([0x1F]))
  }
}
