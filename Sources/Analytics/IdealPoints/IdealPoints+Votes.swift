import Sponsors

extension IdealPoints {
  /// The ideal points of the votes of `session` in `matrix`; nil takes the votes whose session is unknown.
  ///
  /// Throws where nothing places anybody, or the estimation does not converge.
  /// - Complexity: O(cells × 121) an iteration, of which there are usually 30 to 300.
  public init(
    votes matrix: VoteMatrix, session: Int?, model: IdealPointModel = IdealPointModel()
  ) throws(IdealPointError) {
    let numbers = matrix.votes.indices.filter { matrix.votes[$0].session == session }
    var columns = numbers.map { column in
      matrix.delegations.indices.map { row in
        matrix[row, column].map { UInt8($0.rawValue - 1) } ?? ResponseTable.missing
      }
    }
    // Who is absent throughout the session does not belong to it.
    let present = matrix.delegations.indices.filter { row in columns.contains { $0[row] != ResponseTable.missing } }
    columns = columns.map { column in present.map { column[$0] } }
    try self.init(
      ResponseTable(delegations: present.map { matrix.delegations[$0] }, columns: columns), session: session,
      model: model)
  }

  /// The sessions that `matrix` has votes of, in order; nil, first, where there are votes of no known session.
  public static func sessions(of matrix: VoteMatrix) -> [Int?] {
    let all = Set(matrix.votes.map(\.session))
    return (all.contains(nil) ? [nil] : []) + all.compactMap(\.self).sorted().map(Optional.some)
  }
}
