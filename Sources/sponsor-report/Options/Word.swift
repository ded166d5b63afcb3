/// One word of the command line, as it was typed.
///
/// The bytes are kept because a file's name need not be UTF-8 (folders unpacked from an old archive are in
/// Latin-1), and a name that was repaired for show no longer opens its file.
struct Word: Hashable, Sendable {
  /// The bytes that the shell handed over.
  let bytes: [UInt8]

  /// A word of these bytes.
  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The word as a person reads it; bytes that are not UTF-8 are shown as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is made of digits alone.
  var isNumber: Bool { !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) } }

  /// The words after the program's name.
  static var ofThisProcess: [Word] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
          var length = 0
          while start[length] != 0 { length += 1 }
          return Word(bytes: UnsafeBufferPointer(start: start, count: length))
        }
      }
    }
  }
}

extension Word: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { bytes = Array(value.utf8) }
}
