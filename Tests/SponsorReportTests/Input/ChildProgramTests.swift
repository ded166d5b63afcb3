import Glibc
import Testing

@testable import sponsor_report

/// Programs of the system that every Linux has, at their limits.
@Suite struct ChildProgramTests {
  private func failure(_ program: ChildProgram, _ input: [UInt8] = []) -> ChildProgram.Failure? {
    do throws(ChildProgram.Failure) {
      _ = try program.output(for: input)
      return nil
    } catch {
      return error
    }
  }

  private func words(_ name: String, _ arguments: [String]) throws -> String {
    String(decoding: try ChildProgram(name: name, arguments: arguments).output(for: []), as: UTF8.self)
  }

  @Test("What goes in comes out, more of it than a pipe holds")
  func passesBytes() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try ChildProgram(name: "cat", arguments: []).output(for: bytes) == bytes)
    #expect(try ChildProgram(name: "cat", arguments: []).output(for: []).isEmpty)
  }

  @Test("A word is an argument whatever stands in it: there is no shell")
  func hasNoShell() throws {
    #expect(try words("printf", ["%s|%s", "$(false); rm", "a b"]) == "$(false); rm|a b")
  }

  @Test("A program that is not there, and a file that is none, are missing")
  func missing() {
    #expect(failure(ChildProgram(name: "no-such-program-is-there", arguments: [])) == .missing)
    #expect(failure(ChildProgram(name: "../bin", arguments: [])) == .missing)
  }

  @Test func exitCodeAndWordsAreKept() throws {
    #expect(failure(ChildProgram(name: "false", arguments: [])) == .ended(code: 1, words: []))
    guard case .ended(let code, let words) = failure(ChildProgram(name: "cat", arguments: ["/no/such/file"])) else {
      Issue.record("cat does not fail")
      return
    }
    #expect(code == 1)
    #expect(String(decoding: words, as: UTF8.self).contains("/no/such/file"))
  }

  @Test("A program that does nothing is ended in time")
  func slowProgramIsEnded() {
    var program = ChildProgram(name: "sleep", arguments: ["3600"])
    program.limits.seconds = 1
    #expect(failure(program) == .tooSlow(seconds: 1))
  }

  @Test("A program that writes without an end is ended")
  func outputIsBounded() {
    var program = ChildProgram(name: "yes", arguments: [])
    program.limits.output = 100_000
    #expect(failure(program) == .tooMuchOutput(limit: 100_000))
  }

  @Test("Work without an end is ended by the system, should nobody here do it")
  func workIsBounded() {
    var program = ChildProgram(name: "sha256sum", arguments: ["/dev/zero"])
    program.limits.processorSeconds = 1
    #expect([.stopped(signal: SIGKILL), .stopped(signal: SIGXCPU)].contains(failure(program)))
  }

  @Test("Memory without an end is refused by the system")
  func memoryIsBounded() {
    // One line without an end, which must be held whole.
    var program = ChildProgram(name: "sort", arguments: ["--parallel=1", "/dev/zero"])
    program.limits.memory = 1 << 28
    guard case .ended(let code, let words) = failure(program) else {
      Issue.record("sort took more memory than it may")
      return
    }
    #expect(code == 2)
    #expect(String(decoding: words, as: UTF8.self).contains("memory"))
  }

  @Test("A child holds back and ignores no signal, though its parent does")
  func signalsAreReset() throws {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    sigaddset(&held, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &held, &before)
    let status = try words("cat", ["/proc/self/status"])
    pthread_sigmask(SIG_SETMASK, &before, nil)
    func signals(_ label: String) -> UInt64? {
      status.split(separator: "\n").first { $0.hasPrefix(label) }
        .flatMap { UInt64($0.dropFirst(label.count).drop { $0 == "\t" }, radix: 16) }
    }
    #expect(signals("SigBlk:") == 0)
    // The C library keeps 32 and 33 to itself.
    #expect(signals("SigIgn:").map { $0 & ~(3 << 31) } == 0)
  }

  @Test("A child has none of this program's open files, and two variables")
  func inheritsNothing() throws {
    let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
    let other = fcntl(file, F_DUPFD_CLOEXEC, 777)
    defer { for descriptor in [file, other] { close(descriptor) } }
    let open = try words("ls", ["/proc/self/fd"]).split(separator: "\n")
    #expect(Set(["0", "1", "2"]).isSubset(of: open.map(String.init)))
    #expect(!open.contains { $0 == String(other) })
    let names = try words("env", []).split(separator: "\n").compactMap { $0.split(separator: "=").first }
    #expect(Set(names) == ["LC_ALL", "PATH"])
  }

  @Test("Many at a time on many threads do not mix")
  func worksOnThreads() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(number), count: 100_000)
          return try ChildProgram(name: "cat", arguments: []).output(for: bytes) == bytes
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
