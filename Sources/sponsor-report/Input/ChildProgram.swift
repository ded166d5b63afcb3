import Glibc

/// A program of the system that reads bytes on standard input and writes bytes on standard output.
///
/// It is started without a shell, found only in folders that `PATH` names by their whole path, given bytes and no
/// name of a user's file, and ended where it takes more time, memory or output than its limits allow. It holds no open
/// file of this program but its own three, no signal back and no variable but `PATH` and `LC_ALL`.
struct ChildProgram: Sendable {
  /// What a program may take.
  struct Limits: Sendable {
    /// Seconds from its start to its end.
    var seconds = 120
    /// Seconds of work of the processor; nothing else ends a program whose parent was killed.
    var processorSeconds = 60
    /// Bytes of memory.
    var memory = 1 << 30
    /// Bytes on standard output.
    var output = 1 << 28
  }

  /// Why there is no output. Cases hold facts.
  enum Failure: Error, Equatable, Sendable {
    /// No folder of `PATH` holds the program.
    case missing
    /// It was not done after `seconds`.
    case tooSlow(seconds: Int)
    /// It wrote more than `limit` bytes.
    case tooMuchOutput(limit: Int)
    /// It ended with `code`, and `words` on standard error.
    case ended(code: Int32, words: [UInt8])
    /// A signal ended it: it broke, or took more memory or work than it may.
    case stopped(signal: Int32)
    /// A call of the system failed with `code` (errno).
    case system(code: Int32)
  }

  /// Its name, without a folder.
  let name: String
  /// What follows the name on its command line.
  let arguments: [String]
  var limits = Limits()

  /// What the program makes of `input`. It is gone when this returns, whatever happened. Several threads may call this
  /// at a time.
  func output(for input: [UInt8]) throws(Failure) -> [UInt8] { try answer(to: input).output }

  /// What the program makes of `input`, and the first words that it says on standard error though it ends well.
  func answer(to input: [UInt8]) throws(Failure) -> (output: [UInt8], words: [UInt8]) {
    guard let path = Self.find(name) else { throw .missing }
    let source = try Self.file(holding: input)
    defer { close(source) }
    var process = try ChildProcess.started(path: path, name: name, arguments: arguments, input: source)
    process.limit(processorSeconds: limits.processorSeconds, memory: limits.memory)
    return try process.answer(upTo: limits.output, seconds: limits.seconds)
  }

  /// The file of a program, as the first folder of `PATH` has it. Folders relative to the present one are passed over:
  /// the documents in it may have come from anyone.
  static func find(_ name: String) -> [CChar]? {
    let folders = getenv("PATH").map { UnsafeBufferPointer(start: $0, count: strlen($0)) }.map(Array.init) ?? []
    for folder in folders.split(separator: CChar(UInt8(ascii: ":"))) where folder.first == CChar(UInt8(ascii: "/")) {
      let path = folder + [CChar(UInt8(ascii: "/"))] + name.utf8CString
      var status = stat()
      if stat(path.withUnsafeBufferPointer(Array.init), &status) == 0, FileKind(status) == .regular,
        access(Array(path), X_OK) == 0
      {
        return Array(path)
      }
    }
    return nil
  }

  /// A file without a name that holds these bytes, at its beginning. To be closed.
  private static func file(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    var file: Int32 = -1
    var code = LinuxCall.file(&file)
    if code != 0 { throw .system(code: code) }
    code = Descriptor.write(bytes, to: file)
    if code == 0, lseek(file, 0, SEEK_SET) != 0 { code = errno }
    if code != 0 {
      close(file)
      throw .system(code: code)
    }
    return file
  }
}
