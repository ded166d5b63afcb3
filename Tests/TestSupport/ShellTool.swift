import Foundation

/// A program of the system that a test needs and a user may not have, such as `zsh`.
public struct ShellTool: Sendable, CustomStringConvertible {
  /// Its name, as it is found in PATH.
  public let name: String

  /// The program `name`.
  public init(_ name: String) { self.name = name }

  public var description: String { name }

  /// Whether it is there. Where it is not, a line says what is skipped; in CI (`CI=true`) it is true nevertheless, so
  /// that the test runs and fails.
  public var isAvailable: Bool {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    let isThere = (try? BuiltProgram(file: URL(fileURLWithPath: "/bin/bash")).run(["-c", "command -v \(name)"]))?
      .exitCode == 0
    if !isThere { print("skipped: a test needs \(name)") }
    return isThere
  }
}
