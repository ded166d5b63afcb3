import Glibc
import Synchronization

/// Words on standard error: the line at the foot of a terminal that says how far a long work is, and the messages that
/// must not be mixed with it.
///
/// The line comes once the run has taken a second, on a terminal only, and is erased when the work ends. It can be moved
/// on from any thread; all is written under one lock. It has no effect on any output.
final class Progress: Sendable {
  /// What is under way.
  struct Work: Sendable {
    /// `reading`, `drawing`.
    let verb: String
    /// `documents`: what is counted.
    let things: String
    /// How many there are.
    let count: Int
  }

  /// How long a run takes before anything is shown.
  static let patience = Duration.seconds(1)
  /// How long a line stands before it is drawn anew.
  static let interval = Duration.milliseconds(100)

  private struct State {
    var work: Work?
    var done = 0
    var firstDone = Duration.zero
    var lastDrawn = Duration.zero
    var isShown = false
  }

  private let state = Mutex(State())
  private let width: (@Sendable () -> Int?)?
  private let now: @Sendable () -> Duration
  private let write: @Sendable ([UInt8]) -> Void

  /// - Parameters:
  ///   - width: the columns of the terminal, nil while the line must not be drawn; itself nil where it never is.
  ///   - now: the time since the run began, from a clock that is never set back.
  ///   - write: takes the bytes.
  init(
    width: (@Sendable () -> Int?)?, now: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.width = width
    self.now = now
    self.write = write
  }

  /// One that shows nothing.
  static let none = Progress(isShown: false)

  /// That of this process; `isShown` tells whether there is a line at all.
  convenience init(isShown: Bool) {
    let terminal = isShown ? Terminal(STDERR_FILENO).flatMap { $0.obeys ? $0 : nil } : nil
    var width: (@Sendable () -> Int?)?
    if let terminal { width = { terminal.isInFront ? terminal.width : nil } }
    let start = ContinuousClock.now
    self.init(
      width: width,
      now: { ContinuousClock.now - start },
      // Nothing can be done about a standard error that takes no words.
      write: { _ = Descriptor.write($0, to: STDERR_FILENO) })
  }

  /// Does `body`, showing meanwhile how many of `count` things are done; `advance` tells of each.
  func during<Result, Failure: Error>(
    _ verb: String, _ things: String, of count: Int, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard width != nil else { return try body() }
    state.withLock { state in
      (state.work, state.done) = (Work(verb: verb, things: things, count: count), 0)
      state.lastDrawn = now()
    }
    defer {
      state.withLock { state in
        erase(&state)
        state.work = nil
      }
    }
    return try body()
  }

  /// Tells that one more is done.
  func advance() {
    guard width != nil else { return }
    state.withLock { state in
      guard let work = state.work, state.done < work.count else { return }
      state.done += 1
      let now = now()
      if state.done == 1 { state.firstDone = now }
      guard now >= Self.patience, now - state.lastDrawn >= Self.interval else { return }
      state.lastDrawn = now
      draw(&state, now)
    }
  }

  /// Writes whole lines above the line, which is drawn again below them.
  func say(_ lines: String) {
    state.withLock { state in
      let wasShown = state.isShown
      // One call of the system, so that lines of two processes do not mix.
      write(Array(((wasShown ? Self.erasing : "") + lines).utf8))
      state.isShown = false
      if wasShown { draw(&state, now()) }
    }
  }

  /// Erases the line for good, unless another thread is writing, which is not waited for: the run is being stopped.
  func abandon() {
    _ = state.withLockIfAvailable { state in
      erase(&state)
      state.work = nil
    }
  }

  private static let erasing = "\r\u{1B}[K"

  private func erase(_ state: inout State) {
    if state.isShown { write(Array(Self.erasing.utf8)) }
    state.isShown = false
  }

  private func draw(_ state: inout State, _ now: Duration) {
    guard let work = state.work, let width = width?() else { return }
    let line = ProgressLine(work: work, done: state.done, elapsed: now - state.firstDone).text(width: width)
    write(Array((Self.erasing + line).utf8))
    state.isShown = true
  }
}
