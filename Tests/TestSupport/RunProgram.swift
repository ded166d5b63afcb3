import Foundation

/// What a run of a program left.
public struct ProgramResult: Sendable {
  /// The bytes of standard output, as text.
  public let standardOutput: String
  /// The bytes of standard error, as text.
  public let standardError: String
  /// The exit code; 128 plus the signal's number where a signal ended it.
  public let exitCode: Int32
}

/// A built program of this package, found beside the bundle of the tests that run.
public struct BuiltProgram: Sendable {
  /// Where the program lies.
  public let file: URL

  /// The program `name` in the folder that holds the running test bundle, or in one above it.
  ///
  /// Throws `CocoaError(.fileNoSuchFile)` where it is not there; build it first.
  public init(_ name: String) throws {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    if let bundle = bundles.first {
      folder = URL(fileURLWithPath: bundle).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: candidate.path) {
        file = candidate
        return
      }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
  }

  /// Runs the program to its end and returns what it left, standard output and standard error apart.
  ///
  /// `environment` is added to that of the tests. `folder` is the program's current folder.
  public func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], folder: URL? = nil
  ) throws -> ProgramResult {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files and not pipes: a program that writes much to both can then never wait for a reader.
    let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
    try Data(input).write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return ProgramResult(
      standardOutput: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      standardError: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      exitCode: process.terminationStatus + (isSignal ? 128 : 0))
  }

  /// Runs a line of the shell in which `$PROGRAM` is this program, for what only a shell sets up: closed pipes,
  /// closed descriptors, devices.
  public func runInShell(_ line: String, folder: URL? = nil) throws -> ProgramResult {
    try Self(file: URL(fileURLWithPath: "/bin/bash"))
      .run(["-c", line], environment: ["PROGRAM": file.path], folder: folder)
  }

  init(file: URL) { self.file = file }
}
