import Synchronization

/// The files and folders that a run has begun and not finished, so that they can be taken away when it is stopped.
///
/// Whatever makes, moves or removes one of them does so within `change`: a stop waits for that, and nothing is made
/// behind the back of the one who cleans up.
final class Unfinished: Sendable {
  /// Those of this process; a signal is the process's, so there is one list.
  static let ofThisProcess = Unfinished()

  private let paths = Mutex<Set<FilePath>>([])

  /// Changes what is on disk and the list of it as one step.
  func change<Result: Sendable, Failure: Error>(
    _ body: (inout Set<FilePath>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try paths.withLock { paths throws(Failure) in try body(&paths) }
  }

  /// Takes away all that is unfinished and goes on to `end`; nobody changes anything any more.
  func takeAway(andThen end: () -> Never) -> Never {
    paths.withLock { paths in
      for path in paths { path.removeTree() }
      end()
    }
  }
}
