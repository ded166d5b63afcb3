/// What a whole table tells of the program that saved it, where single cells leave it open.
struct LedgerHabits {
  /// A word for no value, quoted or not.
  struct EmptyWord: Hashable {
    let word: ArraySlice<UInt8>
    let isQuoted: Bool
  }

  /// Of each style of days, the orders in which every day of the table can be read.
  private(set) var orders: [ShownDay.Style: Set<ShownDay.Order>] = [
    .figures: [.dayFirst, .monthFirst, .yearFirst], .number: [.since1900, .since1904],
  ]
  /// Marks that surely group thousands somewhere in the table, and marks that surely stand before decimals.
  private(set) var groupingMarks: Set<UInt8> = []
  private(set) var decimalMarks: Set<UInt8> = []
  /// Words that stand for no value where nothing else could.
  private(set) var emptyWords: Set<EmptyWord> = []
  /// Columns of symbols and paragraphs in which every cell is a number with a nothing behind its point, `4.0`.
  private(set) var fractional: Set<LedgerColumn> = []

  /// The columns of texts in which a number may stand.
  private static let symbols: [LedgerColumn] = [.body, .paragraph, .draft, .resolution]
  private static let numbers: [LedgerColumn] = [.session, .start, .end, .vote]
  /// The columns in which a word such as `NA` can be nothing but no value.
  private static let valued: [LedgerColumn] = numbers + [.date, .language, .division, .timing]

  /// Looks through all rows, as far as they can be read. - Complexity: O(bytes).
  init(_ header: LedgerHeader) {
    var rows = header.rows
    var record = CSVRecord()
    var wholes: Set<LedgerColumn> = []
    var fractions: Set<LedgerColumn> = []
    while (try? header.read(&rows, into: &record)) == true {
      if header.isRepeated(in: record) { continue }
      func cell(_ column: LedgerColumn) -> ArraySlice<UInt8> {
        header.positions[column].map { TableCell.trimmed(record[$0]) } ?? []
      }
      for column in Self.valued {
        guard let position = header.positions[column], TableCell.isNoValue(cell(column)) else { continue }
        emptyWords.insert(EmptyWord(word: Array(cell(column))[...], isQuoted: record.isQuoted(position)))
      }
      for column in Self.numbers {
        guard case .one(_, let grouping, let decimals)? = ShownNumber(cell(column)) else { continue }
        if let grouping { groupingMarks.insert(grouping) }
        if let decimals { decimalMarks.insert(decimals) }
      }
      for column in Self.symbols where !cell(column).isEmpty && !TableCell.isNoValue(cell(column)) {
        if Self.whole(cell(column)) != nil { fractions.insert(column) } else { wholes.insert(column) }
      }
      if let day = ShownDay(cell(.date)), day.style != .plain, !day.candidates.isEmpty {
        let plausible = Self.plausible(day, session: cell(.session), body: cell(.body))
        orders[day.style]?.formIntersection(plausible.compactMap(\.order))
      }
    }
    fractional = fractions.subtracting(wholes)
  }

  /// The candidates that agree with the session: the Nth of the General Assembly, and of its Main Committees, begins in
  /// 1945 + N and ends within a year. All of them where that decides nothing.
  private static func plausible(
    _ day: ShownDay, session: ArraySlice<UInt8>, body: ArraySlice<UInt8>
  ) -> [(order: ShownDay.Order?, day: Day)] {
    guard case .one(let number, _, _)? = ShownNumber(session), (1...200).contains(number),
      assemblyBodies.contains(String(decoding: body, as: UTF8.self))
    else { return day.candidates }
    let fitting = day.candidates.filter { (0...1).contains($0.day.civil.year - 1945 - number) }
    return fitting.isEmpty ? day.candidates : fitting
  }

  private static let assemblyBodies: Set<String> = ["A", "A/C.1", "A/C.2", "A/C.3", "A/C.4", "A/C.5", "A/C.6"]

  /// The days that a cell may be, once the whole table has been asked: one where that decides.
  func days(_ shown: ShownDay) -> [Day] {
    let all = shown.candidates
    if all.count <= 1 { return all.map(\.day) }
    let orders = orders[shown.style] ?? []
    let kept = all.filter { $0.order.map(orders.contains) ?? true }
    return Set((kept.isEmpty ? all : kept).map(\.day)).sorted()
  }

  /// `4.0` as `4`; nil for what is not a number with a nothing behind its point.
  static func whole(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard cell.count >= 3, cell.last == UInt8(ascii: "0") else { return nil }
    let front = cell.dropLast()
    guard front.last == UInt8(ascii: ".") || front.last == UInt8(ascii: ",") else { return nil }
    let figures = front.dropLast()
    return figures.allSatisfy(\.isDigit) ? figures : nil
  }
}
