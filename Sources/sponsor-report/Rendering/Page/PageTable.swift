import Sponsors

/// A CSV file of the report as the page carries it: each column its distinct cells and, row for row, which of them it is.
///
/// The page writes the same bytes again when a person downloads the table: there is one truth, the file.
struct PageTable {
  /// The column's words.
  private var titles: [String] = []
  /// The distinct cells of each column, in the order of first appearance.
  private var cells: [[String]] = []
  /// For each column and row, which cell.
  private var places: [[Int]] = []

  /// The table in `csv`; nil where that is no CSV. - Complexity: O(bytes).
  init?(csv: [UInt8]) {
    var reader = CSVReader(csv, separator: UInt8(ascii: ","))
    var record = CSVRecord()
    // By their bytes: two strings are equal to Swift where an accent is one character in one and two in the other.
    var known: [[[UInt8]: Int]] = []
    var isHeader = true
    while true {
      do throws(CSVError) {
        guard try reader.read(into: &record) else { break }
      } catch {
        return nil
      }
      if isHeader {
        titles = (0..<record.count).map { String(decoding: record.verbatim($0), as: UTF8.self) }
        cells = titles.map { _ in [] }
        places = titles.map { _ in [] }
        known = titles.map { _ in [:] }
        isHeader = false
        continue
      }
      for column in titles.indices {
        let bytes = column < record.count ? Array(record.verbatim(column)) : []
        if let place = known[column][bytes] {
          places[column].append(place)
        } else {
          known[column][bytes] = cells[column].count
          places[column].append(cells[column].count)
          cells[column].append(String(decoding: bytes, as: UTF8.self))
        }
      }
    }
  }

  /// The table as data: `columns`, and for each the distinct `cells` and `rows`; columns without repetition have no rows,
  /// their cells are in the order of the rows.
  var json: JSONValue {
    .object([
      ("columns", .texts(titles)),
      (
        "cells",
        .array(
          titles.indices.map { column in
            isWithoutRepetition(column)
              ? .object([("cells", .texts(cells[column]))])
              : .object([("cells", .texts(cells[column])), ("rows", .wholes(places[column]))])
          })
      ),
    ])
  }

  private func isWithoutRepetition(_ column: Int) -> Bool { cells[column].count == places[column].count }
}
