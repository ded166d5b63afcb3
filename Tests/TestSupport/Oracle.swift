import Foundation

/// A reference program: a Python script of `Scripts/` that recomputes with scipy, networkx or igraph what the Swift
/// code computed, prints a table of the differences, and fails where one is above what it allows.
public struct Oracle: Sendable {
  /// The script's name in `Scripts/`, such as `oracle-trees.py`.
  public let script: String
  /// The Python modules it imports.
  public let modules: [String]

  /// The reference program `script`, which imports `modules`.
  public init(_ script: String, modules: [String]) {
    self.script = script
    self.modules = modules
  }

  /// Whether the modules can be imported. Where they cannot, a line says what is skipped; in CI (`CI=true`) it is true
  /// nevertheless, so that the test runs and fails.
  public var isAvailable: Bool {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    let isThere = (try? run(["-c", "import " + modules.joined(separator: ", ")]))?.exitCode == 0
    if !isThere { print("skipped: \(script) needs python3 with \(modules.joined(separator: ", "))") }
    return isThere
  }

  /// Runs the script on `cases`, one JSON value as the script expects it on standard input, prints the table that it
  /// prints, and returns what it left; an exit code other than 0 is a difference.
  public func compare(_ cases: some Encodable) throws -> ProgramResult {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let input = [UInt8](try JSONEncoder().encode(cases))
    let result = try run([folder.appendingPathComponent("Scripts/\(script)").path], input: input)
    print(result.standardOutput, terminator: "")
    return result
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws -> ProgramResult {
    let python = ProcessInfo.processInfo.environment["ORACLE_PYTHON"] ?? "python3"
    return try BuiltProgram(file: URL(fileURLWithPath: "/usr/bin/env")).run([python] + arguments, input: input)
  }
}
