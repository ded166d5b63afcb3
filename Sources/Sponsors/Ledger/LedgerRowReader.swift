/// Reads the rows of a ledger's table under one header.
struct LedgerRowReader {
  private let width: Int
  private var known: [DelegationCode: Bool] = [:]
  private var document, body, paragraph, draft, title, resolution, printed: TextColumn
  private var language: WordColumn<Language>
  private var division: WordColumn<Division>
  private var role: WordColumn<Role>
  private var timing: WordColumn<Timing>
  private var reading: WordColumn<Reading>
  private let session, date, start, end, vote, country, via, group: Int

  /// Finds the columns. Throws where one is missing or stands twice.
  init(header: CSVRecord) throws(LedgerError) {
    var positions: [LedgerColumn: Int] = [:]
    for position in 0..<header.count {
      guard let column = LedgerColumn(rawValue: header.text(position)) else { continue }
      guard positions.updateValue(position, forKey: column) == nil else {
        throw .repeatedColumn(column, line: header.line)
      }
    }
    let missing = LedgerColumn.required.filter { positions[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(missing, line: header.line) }
    // Every column asked for here is a required one, so the default is never taken.
    func position(_ column: LedgerColumn) -> Int { positions[column] ?? header.count }
    width = header.count
    document = TextColumn(position: position(.document))
    body = TextColumn(position: position(.body))
    paragraph = TextColumn(position: position(.paragraph))
    draft = TextColumn(position: position(.draft))
    title = TextColumn(position: position(.title))
    resolution = TextColumn(position: position(.resolution))
    printed = TextColumn(position: position(.printed))
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
      throw .cell(line: record.line, column: .country, text: "", problem: .notACode)
    }
    let via = try code(via, .via, in: record, isKnown: isKnown)
    let group = try code(group, .group, in: record, isKnown: isKnown)
    guard let reading = try reading.word(in: record) else { throw reading.problem("", line: record.line) }
    return Action(
      document: document.text(in: record), language: language, session: session, body: body.text(in: record),
      date: date, paragraph: paragraph.text(in: record), span: span, draft: draft.text(in: record),
      title: title.text(in: record), resolution: resolution.text(in: record), vote: vote, division: division,
      role: role, timing: timing, country: country, printed: printed.text(in: record), via: via, group: group,
      reading: reading)
  }

  private func day(in record: CSVRecord) throws(LedgerError) -> Day? {
    let bytes = record[date]
    if bytes.isEmpty { return nil }
    if let day = Day(iso: bytes) { return day }
    throw .cell(line: record.line, column: .date, text: record.text(date), problem: .notADay)
  }

  /// The place of the printed name; a row that a person added has none, 0..<0.
  private func span(in record: CSVRecord) throws(LedgerError) -> Range<Int> {
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

  private func number(
    _ position: Int, _ column: LedgerColumn, atLeast minimum: Int, in record: CSVRecord
  ) throws(LedgerError) -> Int? {
    let bytes = record[position]
    if bytes.isEmpty { return nil }
    var number = 0
    for byte in bytes {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      let (tenfold, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tenfold.addingReportingOverflow(digit)
      guard (0...9).contains(digit), !overflows, !overflowsToo else {
        number = -1
        break
      }
      number = sum
    }
    if number >= minimum { return number }
    let text = record.text(position)
    throw .cell(line: record.line, column: column, text: text, problem: .notANumber(minimum: minimum))
  }

  private mutating func code(
    _ position: Int, _ column: LedgerColumn, in record: CSVRecord, isKnown: (DelegationCode) -> Bool
  ) throws(LedgerError) -> DelegationCode? {
    let bytes = record[position]
    if bytes.isEmpty { return nil }
    guard let code = DelegationCode(bytes: bytes) else {
      throw .cell(line: record.line, column: column, text: record.text(position), problem: .notACode)
    }
    let isKnownCode = known[code] ?? isKnown(code)
    known[code] = isKnownCode
    if isKnownCode { return code }
    throw .cell(line: record.line, column: column, text: code.text, problem: .unknownCode)
  }
}

/// A column of text. Most rows repeat the cell above: its text is then used again.
private struct TextColumn {
  let position: Int
  private var last = ""

  init(position: Int) { self.position = position }

  mutating func text(in record: CSVRecord) -> String {
    let bytes = record[position]
    if bytes.count != last.utf8.count || !last.utf8.elementsEqual(bytes) {
      last = String(decoding: bytes, as: UTF8.self)
    }
    return last
  }
}

/// A column of the words of an enumeration.
private struct WordColumn<Word: RawRepresentable & CaseIterable> where Word.RawValue == String {
  let column: LedgerColumn
  let position: Int
  private var last: (text: String, word: Word?) = ("", nil)

  init(column: LedgerColumn, position: Int) {
    self.column = column
    self.position = position
  }

  /// The word of a row, nil for an empty cell.
  mutating func word(in record: CSVRecord) throws(LedgerError) -> Word? {
    let bytes = record[position]
    if last.text.utf8.elementsEqual(bytes) { return last.word }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.isEmpty || Word(rawValue: text) != nil else { throw problem(text, line: record.line) }
    last = (text, Word(rawValue: text))
    return last.word
  }

  func problem(_ text: String, line: Int) -> LedgerError {
    .cell(line: line, column: column, text: text, problem: .notAWord(allowed: Word.allCases.map(\.rawValue)))
  }
}
