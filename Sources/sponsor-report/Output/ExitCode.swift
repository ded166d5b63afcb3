/// How the program ends; the one home of its exit codes.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// Done, but `--strict` was given and a name was not read or an audit failed.
  case unread = 1
  /// Could not do it, or not all of it: a file could not be read, or the result not be written.
  case failed = 2
  /// Wrong usage (EX_USAGE of sysexits.h). Nothing was read.
  case usage = 64

  /// What the help says of it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .unread: "done, but --strict was given and a name was not read or an audit failed"
    case .failed: "could not do it, or not all of it; standard error says what"
    case .usage: "wrong usage; nothing was read"
    }
  }
}
