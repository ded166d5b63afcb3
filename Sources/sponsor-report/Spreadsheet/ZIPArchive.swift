/// A container of compressed files, as APPNOTE 6.3 of ZIP has it.
///
/// All files have the day on which such times begin: the bytes depend on nothing but the files.
struct ZIPArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file.
  mutating func add(_ name: String, _ file: Deflated) {
    let offset = UInt32(truncatingIfNeeded: bytes.count)
    let content = file.bytes + Deflated.end
    var header: [UInt8] = []
    // Version 2.0, names in UTF-8, deflate, 1980-01-01 00:00.
    header.append16(20, 0x0800, 8, 0, 0x0021)
    header.append32(
      file.crc.value, UInt32(truncatingIfNeeded: content.count), UInt32(truncatingIfNeeded: file.count))
    header.append16(UInt16(name.utf8.count), 0)
    bytes.append32(0x0403_4B50)
    bytes += header
    bytes += name.utf8
    bytes += content
    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory += header
    // No comment, first disk, no attributes.
    directory.append16(0, 0, 0)
    directory.append32(0, offset)
    directory += name.utf8
    count += 1
  }

  /// The container.
  consuming func finished() -> [UInt8] {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let size = UInt32(truncatingIfNeeded: directory.count)
    bytes += directory
    bytes.append32(0x0605_4B50)
    bytes.append16(0, 0, count, count)
    bytes.append32(size, start)
    bytes.append16(0)
    return bytes
  }
}

extension [UInt8] {
  /// Appends numbers of 16 bits, the lower byte first.
  fileprivate mutating func append16(_ values: UInt16...) {
    for value in values {
      append(UInt8(truncatingIfNeeded: value))
      append(UInt8(truncatingIfNeeded: value >> 8))
    }
  }

  /// Appends numbers of 32 bits, the lowest byte first.
  fileprivate mutating func append32(_ values: UInt32...) {
    for value in values {
      for shift in stride(from: UInt32(0), to: 32, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
  }
}
