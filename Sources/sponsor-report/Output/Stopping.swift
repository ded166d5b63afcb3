import Glibc

/// What happens when a person or the system stops the run: Ctrl-C, `kill`, a terminal that is closed.
///
/// One thread waits for the signals and all others hold them back, so that cleaning up is ordinary code and not a
/// signal's handler, which may do next to nothing.
enum Stopping {
  /// The signals that ask a program to end.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on a stop takes away what is unfinished and erases the line of `progress`; then the process ends by the
  /// same signal, so that a shell knows why. To be called before any thread is begun.
  ///
  /// A signal that the process was told to ignore, as `nohup` does, stays ignored.
  static func watch(_ progress: Progress, _ unfinished: Unfinished = .ofThisProcess) {
    var watched = sigset_t()
    sigemptyset(&watched)
    for signal in signals where !isIgnored(signal) { sigaddset(&watched, signal) }
    var before = sigset_t()
    guard pthread_sigmask(SIG_BLOCK, &watched, &before) == 0 else { return }
    let set = watched
    let thread = WorkThread {
      var (set, signal) = (set, Int32())
      while sigwait(&set, &signal) != 0 {}
      unfinished.takeAway {
        progress.abandon()
        end(by: signal)
      }
    }
    // Without a thread that waits, a stop must at least stop.
    if thread == nil { pthread_sigmask(SIG_SETMASK, &before, nil) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    // The first process of a container is not ended by its own signal.
    _exit(128 + number)
  }
}
