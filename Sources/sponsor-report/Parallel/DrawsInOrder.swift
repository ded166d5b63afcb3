import Analytics

/// Makes something of each of the first `draws` matrices of `source`, several at a time, and hands it over in the order
/// of the draws: the result is the same for any number of threads. `progress` shows how many are done.
func drawsInOrder<Outcome: Sendable>(
  _ draws: Int, of source: some MatrixDraws, jobs: Int?, showing progress: Progress?,
  _ make: @escaping @Sendable (IncidenceMatrix) -> Outcome,
  deliver: (Outcome) -> Void
) {
  let progress = progress ?? .none
  progress.during("drawing", "matrices", of: draws) {
    mapInOrder(Array(0..<draws), jobs: jobs ?? processorCount) {
      let outcome = make(source.matrix($0))
      progress.advance()
      return outcome
    } deliver: {
      deliver($0)
    }
  }
}
