import Analytics

/// Makes something of each of the first `draws` matrices of `source`, several at a time, and hands it over in the order
/// of the draws: the result is the same for any number of threads.
func drawsInOrder<Outcome: Sendable>(
  _ draws: Int, of source: some MatrixDraws, jobs: Int?, _ make: @escaping @Sendable (IncidenceMatrix) -> Outcome,
  deliver: (Outcome) -> Void
) {
  mapInOrder(Array(0..<draws), jobs: jobs ?? processorCount) { make(source.matrix($0)) } deliver: { deliver($0) }
}
