import Glibc

/// Calls of the system on an open file, with interruptions and partial transfers seen to.
enum Descriptor {
  /// Whether an open file is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes all bytes, or returns the errno of the call that failed; 0 if none did.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          // Standard output may be a terminal or pipe that someone has set not to block.
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// Everything from the present place to the end, or the first `most` bytes of it and perhaps some more. `expecting` is a
  /// guess of the number of bytes.
  ///
  /// The errno of the call that failed is returned in the place of the bytes.
  static func readAll(_ descriptor: Int32, expecting: Int, most: Int = .max) -> Result<[UInt8], SystemCode> {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen without growing.
    var chunk = max(expecting + 1, 1 << 16)
    while true {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        while count < buffer.count {
          let read = Glibc.read(
            descriptor, UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: count),
            buffer.count - count)
          if read > 0 {
            count += read
          } else if read == 0 {
            return
          } else if errno == EAGAIN {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, -1)
          } else if errno != EINTR {
            code = errno
            return
          }
        }
      }
      if code != 0 { return .failure(SystemCode(number: code)) }
      let isWhole = piece.count < chunk
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if isWhole || bytes.count >= most { return .success(bytes) }
      chunk = min(bytes.count, 1 << 26)
    }
  }

  /// Makes sure that the numbers 0, 1 and 2 are taken.
  ///
  /// Where the caller has closed one of them, the next file opened would get its number, and words for standard
  /// error would be written into a result. The place is filled such that using it fails.
  static func reserveStandardOnes() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// An errno.
struct SystemCode: Error, Equatable, Sendable {
  let number: Int32
}
