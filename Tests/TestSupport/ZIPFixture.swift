/// An archive made by hand, so that each number in it can be wrong.
public struct ZIPFixture: Sendable {
  /// One file of it.
  public struct File: Sendable {
    /// Its name in the list.
    public var name: [UInt8]
    /// Its name in its own header, where that is another.
    public var headerName: [UInt8]?
    /// Its bytes as they stand in the archive.
    public var packed: [UInt8]
    /// How it is packed.
    public var method = 0
    /// The flags of both headers.
    public var flags = 0
    /// What both headers say of its checksum.
    public var crc: UInt32
    /// What both headers say of its size.
    public var size: Int
    /// What both headers say of its packed size.
    public var packedSize: Int
    /// A Unix mode and what DOS knows.
    public var attributes = 0
    /// The extra field in the list.
    public var extra: [UInt8] = []
    /// Where the list says that it begins, if not where it does.
    public var offset: Int?

    /// A file that is stored, or packed by the fixed codes of deflate.
    public init(_ name: String, _ contents: [UInt8], crc: UInt32, isPacked: Bool = false) {
      self.name = Array(name.utf8)
      packed = isPacked ? BitString.fixedBlock(contents) : contents
      method = isPacked ? 8 : 0
      self.crc = crc
      size = contents.count
      packedSize = packed.count
    }
  }

  /// The files.
  public var files: [File]
  /// How many files the end says there are, if not as many as there are.
  public var count: Int?
  /// What stands before the archive, its offsets not counting it.
  public var before: [UInt8] = []
  /// What stands behind it.
  public var behind: [UInt8] = []
  /// The comment at its end.
  public var comment: [UInt8] = []
  /// Whether the end is ZIP64's.
  public var isLarge = false

  /// An archive of these files.
  public init(_ files: [File]) { self.files = files }

  /// The archive.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
      let offset = file.offset ?? bytes.count
      let common = number(file.flags, 2) + number(file.method, 2) + number(0x0021_0000, 4)
      let name = file.headerName ?? file.name
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + number(Int(file.crc), 4)
      bytes += number(file.packedSize, 4) + number(file.size, 4) + number(name.count, 2) + number(0, 2)
      bytes += name + file.packed
      list += number(0x0201_4B50, 4) + number(0x0314, 2) + number(20, 2) + common + number(Int(file.crc), 4)
      list += number(file.packedSize, 4) + number(file.size, 4)
      list += number(file.name.count, 2) + number(file.extra.count, 2)
      list += number(0, 6) + number(file.attributes, 4) + number(offset, 4) + file.name + file.extra
    }
    let start = bytes.count
    bytes += list
    let count = count ?? files.count
    if isLarge {
      let end = bytes.count
      bytes += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      bytes += number(count, 8) + number(count, 8) + number(list.count, 8) + number(start, 8)
      bytes += number(0x0706_4B50, 4) + number(0, 4) + number(before.count + end, 8) + number(1, 4)
    }
    bytes += number(0x0605_4B50, 4) + number(0, 4)
    bytes += number(isLarge ? 0xFFFF : count, 2) + number(isLarge ? 0xFFFF : count, 2)
    bytes += number(isLarge ? 0xFFFF_FFFF : list.count, 4) + number(isLarge ? 0xFFFF_FFFF : start, 4)
    bytes += number(comment.count, 2) + comment
    return before + bytes + behind
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
