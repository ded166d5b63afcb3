/// One file of an archive, as the archive's list at its end has it.
package struct ZIPEntry: Hashable, Sendable {
  /// Its name, as its bytes; two entries are the same file only if these are the same.
  package let nameBytes: [UInt8]
  /// Its name to show and to find parts by, slashes between folders. It is never a path to write to.
  package let name: String
  /// How many bytes it has, packed and unpacked.
  package let packedSize: Int
  package let size: Int
  /// How it is packed: 0 not at all, 8 by deflate.
  package let method: Int
  /// The checksum of its bytes.
  package let crc: UInt32
  /// Where its own header begins in the archive.
  package let offset: Int
  /// Where the next file's header, or the list, begins: its data end there or before.
  package let end: Int
  /// Whether it is a folder.
  package let isFolder: Bool
  /// Whether it is locked by a password.
  package let isEncrypted: Bool
  /// Whether it is a link, whose contents are another file's name.
  package let isSymbolicLink: Bool

  /// The name with characters that harm the place where they are shown put into signs: `␛` for escape, `<U+202E>` for what
  /// turns the direction. Different names stay different unless they hold such signs themselves.
  package var shownName: String {
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0..<0x20: if let sign = Unicode.Scalar(0x2400 + scalar.value) { shown.append(sign) }
      case 0x7F: shown.append("\u{2421}")
      case 0x80..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        shown.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
