/// The record at the end of an archive, which says where the list of its files is.
struct ZIPEnd {
  /// Where the list is.
  let directory: Range<Int>
  /// How many files it should name.
  let count: Int
  /// How many bytes stand before the archive that its offsets do not count: a program that unpacks it.
  let shift: Int

  private static let length = 22
  private static let longestComment = 0xFFFF

  /// Finds and reads the record: the last that a comment reaching just to the end may follow.
  init(size: Int, read: ZIPDirectory.Read) throws(PackingError) {
    let start = max(0, size - Self.length - Self.longestComment)
    let tail = try ZIPDirectory.bytes(start..<size, size: size, read)
    guard let place = Self.place(in: tail) else { throw PackingError(.noDirectory, at: size) }
    let fields = ZIPFields(tail, at: place)
    var end = start + place
    var (disk, listDisk) = (fields.number(4, 2), fields.number(6, 2))
    var (here, count) = (fields.number(8, 2), fields.number(10, 2))
    var (length, offset) = (fields.number(12, 4), fields.number(16, 4))
    if disk == 0xFFFF || listDisk == 0xFFFF || count == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      end >= 20
    {
      let locator = ZIPFields(try ZIPDirectory.bytes(end - 20..<end, size: size, read))
      if locator.number(0, 4) == 0x0706_4B50 {
        let place = locator.number(8, 8)
        guard place <= end - 20 - 56 else { throw PackingError(.badDirectory, at: end - 20) }
        let large = ZIPFields(try ZIPDirectory.bytes(place..<place + 56, size: size, read))
        guard large.number(0, 4) == 0x0606_4B50 else { throw PackingError(.badDirectory, at: place) }
        (disk, listDisk) = (large.number(16, 4), large.number(20, 4))
        (here, count) = (large.number(24, 8), large.number(32, 8))
        (length, offset) = (large.number(40, 8), large.number(48, 8))
        end = place
      }
    }
    guard disk == 0, listDisk == 0, here == count else { throw PackingError(.severalDisks, at: end) }
    guard length <= PackedLimit.largestDirectory else {
      throw PackingError(.directoryTooLarge(limit: PackedLimit.largestDirectory), at: end)
    }
    guard length <= end, offset <= end - length else { throw PackingError(.badDirectory, at: end) }
    shift = end - length - offset
    directory = end - length..<end
    self.count = count
  }

  /// Where the record begins whose comment ends with the file; else where the last one begins that has room.
  private static func place(in tail: [UInt8]) -> Int? {
    var found: Int?
    var place = tail.count - length
    while place >= 0 {
      if tail[place] == 0x50, tail[place + 1] == 0x4B, tail[place + 2] == 0x05, tail[place + 3] == 0x06 {
        let end = place + length + ZIPFields(tail, at: place).number(20, 2)
        if end == tail.count { return place }
        if found == nil, end < tail.count { found = place }
      }
      place -= 1
    }
    return found
  }
}
