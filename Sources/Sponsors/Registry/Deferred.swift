import Synchronization

/// A value that is made when it is first asked for: once, whichever thread asks, and never if nobody does.
///
/// Asking again costs one atomic load. - Complexity: that of making it, the first time.
final class Deferred<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let made = AtomicLazyReference<Box>()
  private let making = Mutex(())
  private let make: @Sendable () -> Value

  /// A value that `make` will give; it must always give the same.
  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// A value that is there already.
  init(made value: Value) {
    make = { value }
    _ = made.storeIfNil(Box(value))
  }

  /// The value. A thread that asks while another makes it waits for that one.
  var value: Value {
    if let box = made.load() { return box.value }
    return making.withLock { _ in
      if let box = made.load() { return box.value }
      return made.storeIfNil(Box(make())).value
    }
  }

  /// Whether it has been made.
  var isMade: Bool { made.load() != nil }
}
