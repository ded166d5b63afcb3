extension Brief.Table {
  /// The table without the columns in which no row says anything; the first stays.
  var withoutEmptyColumns: Brief.Table {
    let kept = columns.indices.filter { column in
      column == columns.startIndex || rows.contains { !$0[column].isEmpty }
    }
    var table = Brief.Table(caption: caption, columns: kept.map { columns[$0] })
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }
}
