import Sponsors

/// A ZIP archive whose files are not packed (APPNOTE 6.3), with their right lengths and checksums.
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let offset = bytes.count
    // Version, flags, method, time, day; checksum and both lengths; length of the name, none of further fields.
    let header =
      little(20, 2) + little(0x0800, 2) + little(0, 4) + little(0x21, 2) + little(Int(CRC32(of: contents).value), 4)
      + little(contents.count, 4) + little(contents.count, 4) + little(name.utf8.count, 2) + little(0, 2)
    bytes += little(0x0403_4B50, 4) + header + name.utf8 + contents
    directory += little(0x0201_4B50, 4) + little(20, 2) + header + little(0, 10) + little(offset, 4) + name.utf8
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
      + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
  }

  private func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
