extension ZIPDirectory {
  /// How many packed bytes are read at a time.
  private static let pieceSize = 1 << 18

  /// The bytes of a file of the archive.
  ///
  /// Throws where the file is more than `limit` bytes, locked or packed by an unknown method, and where its header, size or
  /// checksum is not what the list says.
  /// - Complexity: O(bytes packed + bytes unpacked).
  package func contents(of entry: ZIPEntry, limit: Int, read: Read) throws(PackingError) -> [UInt8] {
    let name = entry.shownName
    guard !entry.isEncrypted else { throw PackingError(.encrypted(name: name), at: entry.offset) }
    guard entry.method == 0 || entry.method == 8 else {
      throw PackingError(.otherFileMethod(name: name, method: entry.method), at: entry.offset)
    }
    guard entry.size <= limit else { throw PackingError(.expandsTooFar(limit: limit), at: entry.offset) }
    var data = try data(of: entry, read)
    var bytes: [UInt8] = []
    // No more than deflate can reach, whatever the list says.
    bytes.reserveCapacity(entry.packedSize > entry.size / 1033 ? entry.size : entry.packedSize * 1033)
    if entry.method == 0 {
      while !data.isEmpty { bytes += try piece(&data, read) }
    } else {
      try unpack(&data, of: entry, into: &bytes, read)
    }
    guard bytes.count == entry.size else { throw PackingError(.wrongLength(name: name), at: entry.offset) }
    guard CRC32(of: bytes).value == entry.crc else {
      throw PackingError(.wrongChecksum(name: name), at: entry.offset)
    }
    return bytes
  }

  /// The bytes of a file of an archive held whole.
  package func contents(of entry: ZIPEntry, limit: Int, in archive: [UInt8]) throws(PackingError) -> [UInt8] {
    try contents(of: entry, limit: limit) { range throws(PackingError) in Array(archive[range]) }
  }

  /// Where the packed bytes of a file are, its own header having been compared with the list.
  private func data(of entry: ZIPEntry, _ read: Read) throws(PackingError) -> Range<Int> {
    let count = entry.nameBytes.count
    let bytes = try Self.bytes(entry.offset..<entry.offset + 30 + count, size: size, read)
    let header = ZIPFields(bytes)
    let differs = PackingError(.headersDiffer(name: entry.shownName), at: entry.offset)
    guard header.number(0, 4) == 0x0403_4B50, header.number(26, 2) == count,
      bytes[30...].elementsEqual(entry.nameBytes),
      header.number(8, 2) == entry.method, header.number(6, 2) & 0x2041 == 0
    else { throw differs }
    let (packed, size) = (header.number(18, 4), header.number(22, 4))
    // With bit 3 the numbers stand behind the data; all ones say that they stand in the extra field.
    if header.number(6, 2) & 8 == 0 {
      guard header.number(14, 4) == Int(entry.crc), packed == entry.packedSize || packed == 0xFFFF_FFFF,
        size == entry.size || size == 0xFFFF_FFFF
      else { throw differs }
    }
    let start = entry.offset + 30 + count + header.number(28, 2)
    guard start + entry.packedSize <= entry.end else {
      throw PackingError(.outside(name: entry.shownName), at: entry.offset)
    }
    return start..<start + entry.packedSize
  }

  private func piece(_ data: inout Range<Int>, _ read: Read) throws(PackingError) -> [UInt8] {
    let end = min(data.upperBound, data.lowerBound + Self.pieceSize)
    let bytes = try Self.bytes(data.lowerBound..<end, size: size, read)
    data = end..<data.upperBound
    return bytes
  }

  private func unpack(
    _ data: inout Range<Int>, of entry: ZIPEntry, into bytes: inout [UInt8], _ read: Read
  ) throws(PackingError) {
    var inflate = Inflate()
    var input: [UInt8] = []
    var position = 0
    while !inflate.isFinished {
      let piece = try inflate.next(from: input, at: &position, origin: data.lowerBound - input.count)
      // Never more than the list says, which is within the limit.
      guard bytes.count + piece.count <= entry.size else {
        throw PackingError(.wrongLength(name: entry.shownName), at: entry.offset)
      }
      bytes += piece
      guard piece.isEmpty, !inflate.isFinished else { continue }
      guard !data.isEmpty else { throw PackingError(.cutShort, at: data.upperBound) }
      input.removeFirst(position)
      position = 0
      input += try self.piece(&data, read)
    }
    guard position == input.count, data.isEmpty else {
      throw PackingError(.wrongLength(name: entry.shownName), at: entry.offset)
    }
  }
}
