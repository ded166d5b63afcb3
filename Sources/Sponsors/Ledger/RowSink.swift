/// Takes a table cell by cell, row by row, whichever file it becomes.
///
/// Every table is described once, by a function that writes its rows into a sink: `CSVWriter` makes comma-separated values
/// of them, a sheet of a workbook makes cells. What is a number or a day is told apart from what is a text here, and not
/// guessed from how it looks.
public protocol RowSink {
  /// Adds a cell of text; no text is an empty cell.
  mutating func cell(_ text: String)
  /// Adds a cell with a number; no value, or not a number, is an empty cell.
  mutating func cell(_ value: Double?)
  /// Adds a cell with a whole number; no value is an empty cell.
  mutating func cell(_ value: Int?)
  /// Adds a cell with a day; no day is an empty cell.
  mutating func cell(_ day: Day?)
  /// Ends the row. The first row is the header.
  mutating func endRow()
}

extension RowSink {
  /// Adds a row of texts, as headers are.
  public mutating func row(_ texts: some Sequence<String>) {
    for text in texts { cell(text) }
    endRow()
  }
}
