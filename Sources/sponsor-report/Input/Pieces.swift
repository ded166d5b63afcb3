import Glibc

/// The bytes of one file in pieces, unpacked by the system's `gzip` where the file is packed.
///
/// `gzip` is started without a shell, and reads the file as its standard input, so that no name is ever taken for an
/// option.
final class Pieces {
  /// How much is read at a time.
  static let size = 1 << 18

  /// Whether the file is packed.
  let isPacked: Bool
  private let name: String
  private var descriptor: Int32
  private var unpacker: pid_t?

  /// Opens a file and, where it is packed, starts `gzip`.
  init(of path: FilePath, name: String) throws(InputError) {
    self.name = name
    let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if file < 0 { throw errno == ENOENT ? .missing(name: name) : .unreadable(name: name, code: errno) }
    descriptor = file
    var magic: [UInt8] = [0, 0]
    let count = magic.withUnsafeMutableBytes { pread(file, $0.baseAddress, 2, 0) }
    isPacked = count == 2 && magic == [0x1F, 0x8B]
    if isPacked { try startUnpacking() }
  }

  deinit {
    close(descriptor)
    if let unpacker { _ = Self.status(of: unpacker) }
  }

  /// The next piece; empty at the end.
  func next() throws(InputError) -> [UInt8] {
    var code: Int32 = 0
    let descriptor = descriptor
    let piece = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(
          descriptor, UnsafeMutableRawBufferPointer(buffer).baseAddress?.advanced(by: count), buffer.count - count)
        if read > 0 {
          count += read
        } else if read == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw .unreadable(name: name, code: code) }
    return piece
  }

  /// Why what was unpacked is not all, once the last piece was taken; nil where it is.
  func problem() -> InputError? {
    guard let running = unpacker else { return nil }
    unpacker = nil
    // 2 is a warning: something follows the packed data, which are whole.
    let status = Self.status(of: running)
    return status == 0 || status == 2 ? nil : .damagedGzip(name: name)
  }

  private func startUnpacking() throws(InputError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .unreadable(name: name, code: errno) }
    // Else a gzip for another file, started meanwhile, would keep this pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = ["gzip", "-dc"].map { (word: String) in strdup(word) }
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    // An empty environment: nothing there may change what gzip does.
    let code = posix_spawnp(&process, "gzip", &actions, nil, arguments + [nil], [nil])
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw code == ENOENT ? .gzipMissing(name: name) : .unreadable(name: name, code: code)
    }
    close(descriptor)
    descriptor = ends[0]
    unpacker = process
  }

  /// The exit code of a process that ends, -1 where a signal ended it.
  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
