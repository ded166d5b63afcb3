/// Reads the rows of a ledger's table under one header.
struct LedgerRowReader {
  private let width: Int
  private var table: LedgerTable
  private var known: [DelegationCode: Bool] = [:]
  private var document, body, paragraph, draft, title, resolution, printed: TextColumn
  private var language: WordColumn<Language>
  private var division: WordColumn<Division>
  private var role: WordColumn<Role>
  private var timing: WordColumn<Timing>
  private var reading: WordColumn<Reading>
  private var lastDay: (cell: [UInt8], day: Day)?
  private let session, date, start, end, vote, country, via, group: Int

  /// Finds the columns. Throws where one is missing or stands twice.
  init(header found: LedgerHeader) throws(LedgerError) {
    let header = found.record
    let positions = found.positions
    if let column = found.repeated { throw .repeatedColumn(column, line: header.line) }
    let missing = LedgerColumn.required.filter { positions[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(missing, line: header.line) }
    if found.isBelowRows { throw .rowsAboveHeader(line: header.line) }
    table = LedgerTable(header: found)
    // Every column asked for here is a required one, so the default is never taken.
    func position(_ column: LedgerColumn) -> Int { positions[column] ?? header.count }
    width = header.count
    document = TextColumn(column: .document, position: position(.document))
    body = TextColumn(column: .body, position: position(.body))
    paragraph = TextColumn(column: .paragraph, position: position(.paragraph))
    draft = TextColumn(column: .draft, position: position(.draft))
    title = TextColumn(column: .title, position: position(.title))
    resolution = TextColumn(column: .resolution, position: position(.resolution))
    printed = TextColumn(column: .printed, position: position(.printed))
    language = WordColumn(column: .language, position: position(.language))
    division = WordColumn(column: .division, position: position(.division))
    role = WordColumn(column: .role, position: position(.role))
    timing = WordColumn(column: .timing, position: position(.timing))
    reading = WordColumn(column: .reading, position: position(.reading))
    session = position(.session)
    date = position(.date)
    start = position(.start)
    end = position(.end)
    vote = position(.vote)
    country = position(.country)
    via = position(.via)
    group = position(.group)
  }

  /// The action of one row. Throws at the first cell, in the order of the columns, that cannot be what it should be.
  mutating func action(
    of record: CSVRecord, isKnown: (DelegationCode) -> Bool
  ) throws(LedgerError) -> Action {
    // Spreadsheets fill rows up with empty cells; a cell with something in it would be lost.
    for position in width..<max(width, record.count) where !record[position].isEmpty {
      throw .cellsBeyondHeader(line: record.line, found: record.count, expected: width)
    }
    let language = try language.word(in: record)
    let session = try number(session, .session, atLeast: 0, in: record)
    let date = try day(in: record)
    let span = try span(in: record)
    let vote = try number(vote, .vote, atLeast: 1, in: record)
    let division = try division.word(in: record)
    guard let role = try role.word(in: record) else { throw role.problem("", line: record.line) }
    let timing = try timing.word(in: record)
    guard let country = try code(country, .country, in: record, isKnown: isKnown) else {
      throw .cell(line: record.line, column: .country, text: record.text(self.country), problem: .notACode)
    }
    let via = try code(via, .via, in: record, isKnown: isKnown)
    let group = try code(group, .group, in: record, isKnown: isKnown)
    guard let reading = try reading.word(in: record) else { throw reading.problem("", line: record.line) }
    return Action(
      document: try document.text(in: record, of: &table), language: language, session: session,
      body: try body.text(in: record, of: &table), date: date, paragraph: try paragraph.text(in: record, of: &table),
      span: span, draft: try draft.text(in: record, of: &table), title: try title.text(in: record, of: &table),
      resolution: try resolution.text(in: record, of: &table), vote: vote, division: division, role: role,
      timing: timing, country: country, printed: try printed.text(in: record, of: &table), via: via, group: group,
      reading: reading)
  }

  private mutating func day(in record: CSVRecord) throws(LedgerError) -> Day? {
    let bytes = record[date]
    if bytes.isEmpty { return nil }
    if let day = Day(iso: bytes) { return day }
    let cell = TableCell.trimmed(bytes)
    if cell.isEmpty || TableCell.isNoValue(cell) { return nil }
    if let day = lastDay, day.cell.elementsEqual(cell) { return day.day }
    guard let shown = ShownDay(cell), !shown.candidates.isEmpty else {
      throw .cell(line: record.line, column: .date, text: record.text(date), problem: .notADay)
    }
    let days = shown.candidates.count == 1 ? shown.candidates.map(\.day) : table.habits.days(shown)
    guard let day = days.first, days.count == 1 else {
      throw .cell(line: record.line, column: .date, text: record.text(date), problem: .severalDays(days))
    }
    lastDay = (Array(cell), day)
    return day
  }

  /// The place of the printed name; a row that a person added has none, 0..<0.
  private mutating func span(in record: CSVRecord) throws(LedgerError) -> Range<Int> {
    let first = try number(start, .start, atLeast: 0, in: record)
    let last = try number(end, .end, atLeast: 0, in: record)
    switch (first, last) {
    case (let first?, let last?):
      if first <= last { return first..<last }
      throw .cell(line: record.line, column: .end, text: record.text(end), problem: .beforeStart(first))
    case (nil, nil): return 0..<0
    case (nil, _): throw .cell(line: record.line, column: .start, text: "", problem: .otherEndEmpty)
    case (_, nil): throw .cell(line: record.line, column: .end, text: "", problem: .otherEndEmpty)
    }
  }

  private mutating func number(
    _ position: Int, _ column: LedgerColumn, atLeast minimum: Int, in record: CSVRecord
  ) throws(LedgerError) -> Int? {
    let bytes = record[position]
    if bytes.isEmpty { return nil }
    if let number = Self.figures(bytes), number >= minimum { return number }
    let cell = TableCell.trimmed(bytes)
    if cell.isEmpty || TableCell.isNoValue(cell) { return nil }
    let text = record.text(position)
    switch ShownNumber(cell) {
    case .one(let number, _, _)? where number >= minimum: return number
    case .either(let grouped, let plain, let mark)?:
      switch (table.habits.groupingMarks.contains(mark), table.habits.decimalMarks.contains(mark)) {
      case (true, false) where grouped >= minimum: return grouped
      case (false, true) where plain >= minimum: return plain
      default:
        throw .cell(line: record.line, column: column, text: text, problem: .severalNumbers([plain, grouped]))
      }
    default: break
    }
    if MangledSymbol.isRounded(cell) {
      throw .cell(line: record.line, column: column, text: text, problem: .roundedNumber)
    }
    throw .cell(line: record.line, column: column, text: text, problem: .notANumber(minimum: minimum))
  }

  /// Plain figures, as nearly all numbers of a ledger are.
  private static func figures(_ bytes: ArraySlice<UInt8>) -> Int? {
    // Eighteen figures overflow nothing.
    guard bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte.isDigit else { return nil }
      number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    return number
  }

  private mutating func code(
    _ position: Int, _ column: LedgerColumn, in record: CSVRecord, isKnown: (DelegationCode) -> Bool
  ) throws(LedgerError) -> DelegationCode? {
    let bytes = record[position]
    if bytes.isEmpty { return nil }
    if let code = DelegationCode(bytes: bytes), isKnownCode(code, isKnown) { return code }
    // Capitals and white space that a hand changed.
    let cell = TableCell.trimmed(bytes)
    if cell.isEmpty { return nil }
    let capitals = cell.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0 }
    let code = DelegationCode(bytes: capitals)
    if let code, isKnownCode(code, isKnown) { return code }
    if TableCell.isNoValue(cell) { return nil }
    guard let code else {
      throw .cell(line: record.line, column: column, text: record.text(position), problem: .notACode)
    }
    let isCode = DelegationCode(bytes: cell) != nil
    throw .cell(
      line: record.line, column: column, text: isCode ? code.text : record.text(position),
      problem: isCode ? .unknownCode : .notACode)
  }

  private mutating func isKnownCode(_ code: DelegationCode, _ isKnown: (DelegationCode) -> Bool) -> Bool {
    if let known = known[code] { return known }
    let answer = isKnown(code)
    known[code] = answer
    return answer
  }
}

/// A table behind its header, and what it tells as a whole once that is asked for.
struct LedgerTable {
  let header: LedgerHeader
  /// What the whole table tells; it is read once more for it, and only where a cell leaves something open.
  private(set) lazy var habits = LedgerHabits(header)

  init(header: LedgerHeader) { self.header = header }
}

/// A column of text. Most rows repeat the cell above: its text is then used again.
private struct TextColumn {
  let column: LedgerColumn
  let position: Int
  private var lastCell: [UInt8] = []
  private var wasQuoted = false
  private var last = ""

  init(column: LedgerColumn, position: Int) {
    self.column = column
    self.position = position
  }

  mutating func text(in record: CSVRecord, of table: inout LedgerTable) throws(LedgerError) -> String {
    let bytes = record[position]
    let isQuoted = record.isQuoted(position)
    if bytes.count == lastCell.count, isQuoted == wasQuoted, lastCell.elementsEqual(bytes) { return last }
    let cell = try read(bytes, isQuoted: isQuoted, line: record.line, of: &table)
    last = String(decoding: cell, as: UTF8.self)
    lastCell = Array(bytes)
    wasQuoted = isQuoted
    return last
  }

  /// What a cell says. Titles and printed words stay as they are; symbols lose the white space around them.
  private func read(
    _ bytes: ArraySlice<UInt8>, isQuoted: Bool, line: Int, of table: inout LedgerTable
  ) throws(LedgerError) -> ArraySlice<UInt8> {
    let trimmed = TableCell.trimmed(bytes)
    func problem(_ problem: LedgerError.CellProblem) -> LedgerError {
      .cell(line: line, column: column, text: String(decoding: bytes, as: UTF8.self), problem: problem)
    }
    if column != .document, TableCell.isNoValue(trimmed) {
      let word = LedgerHabits.EmptyWord(word: trimmed, isQuoted: isQuoted)
      guard table.habits.emptyWords.contains(word) else { throw problem(.textOrNoValue) }
      return []
    }
    if TableCell.isFailedFormula(trimmed) { throw problem(.failedFormula) }
    switch column {
    case .title, .printed: return bytes
    case .document:
      // A file may be called 1E+05.
      if MangledSymbol.isRounded(trimmed), trimmed.count > 8 { throw problem(.mangledSymbol) }
      return trimmed
    default:
      if MangledSymbol.isMangled(trimmed) { throw problem(.mangledSymbol) }
      guard let whole = LedgerHabits.whole(trimmed) else { return trimmed }
      guard table.habits.fractional.contains(column) else { throw problem(.mangledSymbol) }
      return whole
    }
  }
}

/// A column of the words of an enumeration.
private struct WordColumn<Word: RawRepresentable & CaseIterable> where Word.RawValue == String {
  let column: LedgerColumn
  let position: Int
  private var last: (text: String, word: Word?) = ("", nil)
  private let words: [String: Word]

  init(column: LedgerColumn, position: Int) {
    self.column = column
    self.position = position
    words = Dictionary(
      Word.allCases.map { (TableCell.folded(Array($0.rawValue.utf8)[...]), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The word of a row, nil for an empty cell.
  mutating func word(in record: CSVRecord) throws(LedgerError) -> Word? {
    let bytes = record[position]
    if last.text.utf8.elementsEqual(bytes) { return last.word }
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = TableCell.trimmed(bytes)
    let isEmpty = trimmed.isEmpty || TableCell.isNoValue(trimmed)
    let word = isEmpty ? nil : Word(rawValue: text) ?? words[TableCell.folded(trimmed)]
    guard isEmpty || word != nil else { throw problem(text, line: record.line) }
    last = (text, word)
    return last.word
  }

  func problem(_ text: String, line: Int) -> LedgerError {
    .cell(line: line, column: column, text: text, problem: .notAWord(allowed: Word.allCases.map(\.rawValue)))
  }
}
