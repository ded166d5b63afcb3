import Glibc

/// The meeting point of threads that make outcomes in any order and one that takes them in order.
///
/// All state is read and written under `lock` only, which is what makes it `Sendable`.
final class OrderedQueue<Outcome: Sendable>: @unchecked Sendable {
  private let count: Int
  private let window: Int
  /// A mutex and a condition must not move in memory, so each is allocated by itself.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var begun = 0
  private var taken = 0
  /// Outcomes made and not yet taken; the place of number i is i modulo the window.
  private var slots: [Outcome?]
  private var isStopped = false

  /// A queue for outcomes 0 up to `count`, of which at most `window` are begun and not yet taken.
  init(count: Int, window: Int) {
    self.count = count
    self.window = window
    slots = Array(repeating: nil, count: window)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// The number of the next outcome to make, once there is room for it; nil if there is none left.
  func next() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !isStopped, begun < count, begun >= taken + window { pthread_cond_wait(changed, lock) }
    guard !isStopped, begun < count else { return nil }
    begun += 1
    return begun - 1
  }

  /// Hands over the outcome of a number that `next()` gave.
  func put(_ outcome: Outcome, at index: Int) {
    pthread_mutex_lock(lock)
    slots[index % window] = outcome
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// The next outcome in order, once it is made; nil after the last.
  func take() -> Outcome? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard taken < count else { return nil }
    while true {
      if let outcome = slots[taken % window] {
        slots[taken % window] = nil
        taken += 1
        pthread_cond_broadcast(changed)
        return outcome
      }
      pthread_cond_wait(changed, lock)
    }
  }

  /// Lets no further outcome be begun.
  func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}
