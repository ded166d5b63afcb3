import Sponsors

extension IncidenceMatrix {
  /// The matrix of each session's texts alone, by session; texts of no known session are in none, and delegations with no
  /// text of a session not in its matrix. - Complexity: O(words of the matrix).
  public func bySession(_ session: (DraftFamily) -> Int?) -> [(session: Int, matrix: IncidenceMatrix)] {
    var columns: [Int: [Int]] = [:]
    for (column, family) in families.enumerated() {
      if let session = session(family) { columns[session, default: []].append(column) }
    }
    return columns.keys.sorted().map { ($0, taking(columns: columns[$0] ?? [])) }
  }
}
