import Glibc

/// A thread that runs one closure.
///
/// Threads of the system and not Swift's tasks: a `main` that is `async` costs the start of the runtime's pool
/// on every start of the program, `--version` included.
struct WorkThread {
  private let thread: pthread_t

  /// Starts a thread, or returns nil if the system gives none.
  init?(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the first thread usually has: readers of nested formats go deep.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let box = Unmanaged.passRetained(Box(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the closure has returned. To be called once.
  func join() { pthread_join(thread, nil) }

  private final class Box {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
