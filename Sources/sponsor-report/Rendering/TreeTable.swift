import Analytics

extension ResultTable {
  /// A tree for a person to read: one row a merge, lowest first, its members in an order of the leaves.
  static func tree(_ tree: Dendrogram, order: LeafOrder? = nil, preface: String) -> ResultTable {
    var table = ResultTable(
      [("merge", true), ("left", false), ("right", false), ("height", true), ("size", true), ("members", false)],
      preface: preface)
    for row in MergeTable(tree, order: order).rows {
      table.rows.append([
        .number(Double(row.merge)), .text(row.left), .text(row.right), .number(row.height),
        .number(Double(row.members.count)), .text(row.members.map(\.text).joined(separator: " ")),
      ])
    }
    return table
  }
}
