/// The list of an archive's files (APPNOTE 6.3 of ZIP, with ZIP64), and their contents.
///
/// Nothing is held of the archive but the list: `read` gives ranges of it, each within `0..<size`. An archive that
/// contradicts itself is refused: names twice in two headers, sizes, checksums, files that share bytes. Nothing is ever
/// written to disk.
package struct ZIPDirectory: Sendable {
  /// The files, in the order of the list.
  package let entries: [ZIPEntry]
  /// How many bytes the archive has.
  package let size: Int

  /// Gives the bytes of a range of the archive, all of them.
  package typealias Read = (Range<Int>) throws(PackingError) -> [UInt8]

  /// Reads the list of an archive of `size` bytes.
  ///
  /// Throws where there is none, where it contradicts itself, and where all files together would be more bytes than
  /// `PackedLimit.pieces` has for an archive of this size.
  /// - Complexity: O(n log n) in the number of files.
  package init(size: Int, read: Read) throws(PackingError) {
    self.size = size
    let end = try ZIPEnd(size: size, read: read)
    let listed = try Self.listed(end, try Self.bytes(end.directory, size: size, read))
    guard listed.count == end.count else {
      throw PackingError(.wrongCount(declared: end.count, found: listed.count), at: end.directory.lowerBound)
    }
    // Each file's bytes begin with a header of 30 bytes and its name: none may reach into the next.
    var ends = [Int](repeating: end.directory.lowerBound, count: listed.count)
    var previous: Int?
    var total = 0
    for index in listed.indices.sorted(by: { (listed[$0].offset, $0) < (listed[$1].offset, $1) }) {
      let entry = listed[index]
      let (least, overflows) = (entry.offset + 30 + entry.nameBytes.count).addingReportingOverflow(entry.packedSize)
      guard entry.offset >= 0, !overflows, least <= end.directory.lowerBound else {
        throw PackingError(.outside(name: entry.shownName), at: max(0, entry.offset))
      }
      if let previous {
        ends[previous] = entry.offset
        guard Self.leastEnd(listed[previous]) <= entry.offset else {
          throw PackingError(.overlap(listed[previous].shownName, entry.shownName), at: entry.offset)
        }
      }
      previous = index
      let (sum, tooMany) = total.addingReportingOverflow(entry.size)
      total = tooMany ? Int.max : sum
    }
    let limit = PackedLimit.pieces.bytes(packed: size)
    guard total <= limit else { throw PackingError(.expandsTooFar(limit: limit), at: end.directory.lowerBound) }
    entries = zip(listed, ends).map { $0.ending($1) }
  }

  /// The list of an archive held whole.
  package init(_ archive: [UInt8]) throws(PackingError) {
    try self.init(size: archive.count) { range throws(PackingError) in Array(archive[range]) }
  }

  /// Whether bytes begin as an archive does that holds a file, or is empty.
  package static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The file of this name; the first in the list where there are several.
  package func entry(_ name: String) -> ZIPEntry? { entries.first { $0.name == name } }

  private static func leastEnd(_ entry: ZIPEntry) -> Int {
    entry.offset + 30 + entry.nameBytes.count + entry.packedSize
  }

  /// The bytes of a range that must lie within the archive.
  static func bytes(_ range: Range<Int>, size: Int, _ read: Read) throws(PackingError) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= size else {
      throw PackingError(.cutShort, at: min(max(0, range.lowerBound), size))
    }
    let bytes = try read(range)
    // The file has become shorter since its size was asked for.
    guard bytes.count == range.count else { throw PackingError(.cutShort, at: range.lowerBound + bytes.count) }
    return bytes
  }

  /// The entries of the list.
  private static func listed(_ end: ZIPEnd, _ bytes: [UInt8]) throws(PackingError) -> [ZIPEntry] {
    var entries: [ZIPEntry] = []
    var place = 0
    while place < bytes.count {
      let fields = ZIPFields(bytes, at: place)
      // A signature of the list, which nobody writes, may follow the files.
      if fields.number(0, 4) == 0x0505_4B50 { break }
      guard place + 46 <= bytes.count, fields.number(0, 4) == 0x0201_4B50,
        let entry = ZIPEntry(listed: fields, shift: end.shift)
      else { throw PackingError(.badDirectory, at: end.directory.lowerBound + place) }
      entries.append(entry)
      place += 46 + fields.number(28, 2) + fields.number(30, 2) + fields.number(32, 2)
    }
    return entries
  }
}
