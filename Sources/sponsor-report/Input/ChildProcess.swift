import Glibc

/// A program that was started: its output is read, then it is gone.
struct ChildProcess: ~Copyable {
  /// Bytes of standard error that are kept.
  private static let words = 4096

  private let process: pid_t
  private let output: Int32
  private let errors: Int32
  private var isReaped = false

  private init(process: pid_t, output: Int32, errors: Int32) {
    self.process = process
    self.output = output
    self.errors = errors
  }

  /// Starts the program of a file.
  ///
  /// - Parameter input: an open file, its standard input. It stays open here.
  static func started(
    path: [CChar], name: String, arguments: [String], input: Int32
  ) throws(ChildProgram.Failure) -> ChildProcess {
    let output = try pipe()
    let errors: (read: Int32, write: Int32)
    do throws(ChildProgram.Failure) {
      errors = try pipe()
    } catch {
      close(output.read)
      close(output.write)
      throw error
    }
    var process = pid_t()
    let code = start(path, [name] + arguments, descriptors: [input, output.write, errors.write], process: &process)
    close(output.write)
    close(errors.write)
    if code != 0 {
      close(output.read)
      close(errors.read)
      throw .system(code: code)
    }
    return ChildProcess(process: process, output: output.read, errors: errors.read)
  }

  deinit {
    close(output)
    close(errors)
    if !isReaped {
      kill(process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// Limits what the program may take from now on. No file of its memory is written should it break.
  func limit(processorSeconds: Int, memory: Int) {
    // A system that knows no such limits leaves that of time.
    _ = LinuxCall.limit(RLIMIT_CPU, of: process, to: processorSeconds)
    _ = LinuxCall.limit(RLIMIT_AS, of: process, to: memory)
    _ = LinuxCall.limit(RLIMIT_CORE, of: process, to: 0)
  }

  /// Everything that the program writes, and its first words on standard error, once it has ended well.
  mutating func answer(
    upTo limit: Int, seconds: Int
  ) throws(ChildProgram.Failure) -> (output: [UInt8], words: [UInt8]) {
    let end = Self.now() + Int64(max(seconds, 0)) * 1000
    var (bytes, words): ([UInt8], [UInt8]) = ([], [])
    var (isOutputOpen, areErrorsOpen) = (true, true)
    while isOutputOpen || areErrorsOpen {
      let rest = end - Self.now()
      if rest <= 0 { throw .tooSlow(seconds: seconds) }
      var waiting = [
        pollfd(fd: isOutputOpen ? output : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: areErrorsOpen ? errors : -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waiting, 2, Int32(min(rest, 60_000)))
      if ready < 0, errno != EINTR { throw .system(code: errno) }
      if ready <= 0 { continue }
      if waiting[0].revents != 0 {
        isOutputOpen = try Self.take(output, into: &bytes)
        if bytes.count > limit { throw .tooMuchOutput(limit: limit) }
      }
      if waiting[1].revents != 0 {
        areErrorsOpen = try Self.take(errors, into: &words)
        // The first words say what is wrong; a program that goes on and on is still listened to, so that it ends.
        if words.count > Self.words { words.removeLast(words.count - Self.words) }
      }
    }
    let status = try ended(before: end, seconds: seconds)
    if status & 0x7F != 0 { throw .stopped(signal: status & 0x7F) }
    let code = (status >> 8) & 0xFF
    if code != 0 { throw .ended(code: code, words: words) }
    return (bytes, words)
  }

  /// How the program ended, as `waitpid` tells it. Both pipes are closed by now, so this is a matter of moments unless
  /// the program closed them itself.
  private mutating func ended(before end: Int64, seconds: Int) throws(ChildProgram.Failure) -> Int32 {
    var pause: useconds_t = 100
    while true {
      var status: Int32 = 0
      let found = waitpid(process, &status, WNOHANG)
      if found == process {
        isReaped = true
        return status
      }
      if found < 0, errno != EINTR { throw .system(code: errno) }
      if Self.now() >= end { throw .tooSlow(seconds: seconds) }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  /// Adds what can be read at once; false at the end.
  private static func take(_ descriptor: Int32, into bytes: inout [UInt8]) throws(ChildProgram.Failure) -> Bool {
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let read = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if read > 0 { count = read } else if read < 0 { code = errno }
    }
    if code == EINTR || code == EAGAIN { return true }
    if code != 0 { throw .system(code: code) }
    bytes += piece
    return !piece.isEmpty
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func pipe() throws(ChildProgram.Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = []
    let code = LinuxCall.pipe(&ends)
    if code != 0 { throw .system(code: code) }
    return (ends[0], ends[1])
  }

  /// Starts a program with these open files as its 0, 1 and 2; returns the errno, 0 if it was started.
  private static func start(
    _ path: [CChar], _ words: [String], descriptors: [Int32], process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // All threads here hold back the signals that end a program, and ignore some: a child would inherit that, and
    // Ctrl-C would leave it behind. It stays in the terminal's group so that Ctrl-C reaches it; where this program
    // alone is killed, its next write ends it.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { (word: String) in strdup(word) }
    let environment = [
      strdup("LC_ALL=C.UTF-8"), getenv("PATH").flatMap { strdup("PATH=" + String(cString: $0)) },
    ].compactMap { $0 }
    defer { for copy in arguments + environment { free(copy) } }
    return posix_spawn(&process, path, &actions, &attributes, arguments + [nil], environment + [nil])
  }
}
