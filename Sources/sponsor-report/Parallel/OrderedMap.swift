import Glibc

/// Applies `transform` to every element on up to `jobs` threads and hands the results over in the order of the
/// elements, on the calling thread.
///
/// No element is begun that lies `window` or more beyond the last one handed over, so that never more than
/// `window` results are held, however slow the first is. If `deliver` throws, no further element is begun, the
/// threads are waited for, and the error is passed on. With one job, or if no thread can be had, all is done on
/// the calling thread.
///
/// - Complexity: the calls of `transform` shared among the threads; O(`window`) space.
func mapInOrder<Element: Sendable, Outcome: Sendable, Failure: Error>(
  _ elements: [Element], jobs: Int, window: Int? = nil,
  _ transform: @escaping @Sendable (Element) -> Outcome,
  deliver: (Outcome) throws(Failure) -> Void
) throws(Failure) {
  let jobs = min(max(1, jobs), elements.count)
  guard jobs > 1 else {
    for element in elements { try deliver(transform(element)) }
    return
  }
  let queue = OrderedQueue<Outcome>(count: elements.count, window: max(jobs, window ?? 4 * jobs))
  let work: @Sendable () -> Void = {
    while let index = queue.next() { queue.put(transform(elements[index]), at: index) }
  }
  let threads = (0..<jobs).compactMap { _ in WorkThread(work) }
  defer {
    queue.stop()
    for thread in threads { thread.join() }
  }
  guard !threads.isEmpty else {
    for element in elements { try deliver(transform(element)) }
    return
  }
  while let outcome = queue.take() { try deliver(outcome) }
}

/// How many processors are there to be used; at least one.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
