extension ZIPEntry {
  /// Reads an entry of an archive's list; nil where its parts are not all there.
  init?(listed fields: ZIPFields, shift: Int) {
    let (nameLength, extraLength) = (fields.number(28, 2), fields.number(30, 2))
    let (madeBy, flags) = (fields.number(4, 2) >> 8, fields.number(8, 2))
    guard let bytes = fields.range(46, count: nameLength),
      let extra = fields.range(46 + nameLength, count: extraLength + fields.number(32, 2))?.prefix(extraLength)
    else { return nil }
    var (packed, size, offset) = (fields.number(20, 4), fields.number(24, 4), fields.number(42, 4))
    let large = Self.part(1, of: extra)
    var place = 0
    // ZIP64: a number of all ones stands in the extra field, in this order.
    for kind in 0..<3 {
      guard [size, packed, offset][kind] == 0xFFFF_FFFF else { continue }
      guard large.count >= place + 8 else { return nil }
      let number = ZIPFields(large, at: place).number(0, 8)
      // Beyond what any file has: so that sums of sizes and offsets cannot overflow.
      guard number < 1 << 60 else { return nil }
      switch kind {
      case 0: size = number
      case 1: packed = number
      default: offset = number
      }
      place += 8
    }
    let attributes = fields.number(38, 4)
    // 3 is Unix, 19 is macOS: the upper half is the file's mode.
    let mode = madeBy == 3 || madeBy == 19 ? attributes >> 16 : 0
    nameBytes = Array(bytes)
    name = Self.text(nameBytes, isUTF8: flags & 0x0800 != 0)
    packedSize = packed
    self.size = size
    method = fields.number(10, 2)
    crc = UInt32(truncatingIfNeeded: fields.number(16, 4))
    self.offset = offset + shift
    end = 0
    isFolder = nameBytes.last == UInt8(ascii: "/") || mode & 0o170000 == 0o040000
    // Locked, locked by a certificate, or with a list that hides what is in it.
    isEncrypted = flags & 0x2041 != 0
    isSymbolicLink = mode & 0o170000 == 0o120000
  }

  /// The same with the place where its data must have ended.
  func ending(_ end: Int) -> ZIPEntry { ZIPEntry(self, end: end) }

  private init(_ entry: ZIPEntry, end: Int) {
    nameBytes = entry.nameBytes
    name = entry.name
    packedSize = entry.packedSize
    size = entry.size
    method = entry.method
    crc = entry.crc
    offset = entry.offset
    self.end = end
    isFolder = entry.isFolder
    isEncrypted = entry.isEncrypted
    isSymbolicLink = entry.isSymbolicLink
  }

  /// The part of an extra field with this number; empty where there is none.
  private static func part(_ number: Int, of extra: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(extra)
    var place = 0
    while place + 4 <= bytes.count {
      let fields = ZIPFields(bytes, at: place)
      let length = fields.number(2, 2)
      if fields.number(0, 2) == number { return fields.range(4, count: length).map { Array($0) } ?? [] }
      place += 4 + length
    }
    return []
  }

  /// The name as text. Many programs write UTF-8 and do not say so; names in code page 437 are hardly ever UTF-8 too.
  private static func text(_ bytes: [UInt8], isUTF8: Bool) -> String {
    isUTF8 || firstInvalidUTF8(in: bytes) == nil ? String(decoding: bytes, as: UTF8.self) : CodePage437.text(bytes)
  }
}
