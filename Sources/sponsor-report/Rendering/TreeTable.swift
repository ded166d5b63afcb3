import Analytics

extension ResultTable {
  /// A tree for a person to read: one row a merge, lowest first.
  static func tree(_ tree: Dendrogram, preface: String) -> ResultTable {
    var table = ResultTable(
      [("merge", true), ("left", false), ("right", false), ("height", true), ("size", true), ("members", false)],
      preface: preface)
    for row in MergeTable(tree).rows {
      table.rows.append([
        .number(Double(row.merge)), .text(row.left), .text(row.right), .number(row.height),
        .number(Double(row.members.count)), .text(row.members.map(\.text).joined(separator: " ")),
      ])
    }
    return table
  }
}
