extension Ledger {
  /// The ledger as comma-separated values, the columns of `LedgerColumn` in their order.
  ///
  /// `name` gives the short name of a code in the language asked for, told whether the code stands for the group
  /// itself, because a group may have the code of a country (`NAM`); it is asked once a code and meaning.
  /// A ledger of millions of rows is better written piece by piece, by `writeCSV`.
  public func csv(
    _ form: CSVForm = .rfc, name: @escaping (_ code: DelegationCode, _ isGroup: Bool) -> String
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    writeCSV(form, name: name) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Gives the ledger as comma-separated values to `write`, in pieces of whole rows of about a mebibyte, so that
  /// writing takes no memory to speak of. Stops at the first error that `write` throws and throws it on.
  public func writeCSV<Failure: Error>(
    _ form: CSVForm = .rfc, name: @escaping (_ code: DelegationCode, _ isGroup: Bool) -> String,
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var csv = CSVWriter(form)
    csv.row(LedgerColumn.allCases.lazy.map(\.rawValue))
    var names = NameCache(name)
    for action in self {
      csv.row(action, name: names[action])
      if csv.bytes.count >= 1 << 20 { try write(csv.drain()) }
    }
    try write(csv.drain())
  }

  /// Writes the ledger row by row, the header first. `name` is that of `csv`.
  public func writeRows(
    name: @escaping (_ code: DelegationCode, _ isGroup: Bool) -> String, to sink: inout some RowSink
  ) {
    sink.row(LedgerColumn.allCases.lazy.map(\.rawValue))
    var names = NameCache(name)
    for action in self { sink.row(action, name: names[action]) }
  }

  /// Whether `bytes` are a ledger: a table with a row among its first that has at least the columns document, role and
  /// country, or several others whose names a spreadsheet or a hand has altered, or with a ledger's rows and no header.
  /// Only the first 16 KiB are looked at.
  public static func looksLikeCSV(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(16_384))
    return LedgerHeader.find(in: head) != nil || LedgerHeader.isMissing(in: head)
  }

  /// Reads a ledger back from comma-separated values, also after a person has edited it in a spreadsheet.
  ///
  /// Cells are separated by commas, semicolons or tabs. Columns are found by their names, whatever their capitals, in any
  /// order; others are ignored, `name` too. Rows without anything in them, and a title above the header, are skipped;
  /// cells missing at the end of a row are empty. Days, numbers and words are read in the forms that spreadsheets and
  /// programs give them where the cell, or else the whole table, leaves one way to read them. `isKnown` says whether the
  /// registry has a code; it is asked once a code. Throws at the first cell that its column cannot hold: nothing is put
  /// right by guessing.
  ///
  /// - Complexity: O(bytes).
  public init(csv bytes: [UInt8], isKnown: (DelegationCode) -> Bool) throws(LedgerError) {
    do throws(LedgerProblems) {
      self = try Self.reading(csv: bytes, mostProblems: 1, isKnown: isKnown)
    } catch {
      throw error.first
    }
  }

  /// Reads a ledger as `init(csv:isKnown:)` does, and goes on behind a row that is wrong, so that a person can put right
  /// several at once.
  ///
  /// - Parameter mostProblems: after how many problems, at least one, the reading stops.
  /// - Complexity: O(bytes).
  public static func reading(
    csv bytes: [UInt8], mostProblems: Int = 10, isKnown: (DelegationCode) -> Bool
  ) throws(LedgerProblems) -> Ledger {
    guard let header = LedgerHeader.find(in: bytes) else {
      throw LedgerProblems(LedgerHeader.isMissing(in: bytes) ? .noHeader : Self.problem(ofTableWithoutHeader: bytes))
    }
    var row: LedgerRowReader
    do throws(LedgerError) { row = try LedgerRowReader(header: header) } catch { throw LedgerProblems(error) }
    var ledger = Ledger()
    var rows = header.rows
    var record = CSVRecord()
    var problems: LedgerProblems?
    while true {
      do throws(LedgerError) {
        do { guard try header.read(&rows, into: &record) else { break } } catch { throw .malformed(error) }
      } catch {
        // What follows a quote in the wrong place cannot be told from what it should enclose.
        throw problems?.adding(error) ?? LedgerProblems(error)
      }
      if record.isBlank || header.isRepeated(in: record) { continue }
      do throws(LedgerError) {
        let action = try row.action(of: record, isKnown: isKnown)
        if problems == nil { ledger.append(action) }
      } catch {
        // A row of nothing but spaces.
        if (0..<record.count).allSatisfy({ TableCell.trimmed(record[$0]).isEmpty }) { continue }
        problems = problems?.adding(error) ?? LedgerProblems(error)
        if let problems, problems.all.count >= mostProblems { throw problems }
      }
    }
    if let problems { throw problems }
    return ledger
  }

  /// Why a table that has no header of a ledger is none.
  private static func problem(ofTableWithoutHeader bytes: [UInt8]) -> LedgerError {
    var reader = CSVReader(bytes)
    var record = CSVRecord()
    do throws(LedgerError) {
      guard try next(&reader, &record) else { return .empty }
      let names = Set((0..<record.count).map { record.text($0) })
      return .missingColumns(LedgerColumn.required.filter { !names.contains($0.rawValue) }, line: record.line)
    } catch {
      return error
    }
  }

  private static func next(_ reader: inout CSVReader, _ record: inout CSVRecord) throws(LedgerError) -> Bool {
    do { return try reader.read(into: &record) } catch { throw .malformed(error) }
  }
}

extension RowSink {
  /// Writes one row of the ledger.
  fileprivate mutating func row(_ action: Action, name: String) {
    cell(action.document)
    cell(action.language?.rawValue ?? "")
    cell(action.session)
    cell(action.body)
    cell(action.date)
    cell(action.paragraph)
    cell(action.span.lowerBound)
    cell(action.span.upperBound)
    cell(action.draft)
    cell(action.title)
    cell(action.resolution)
    cell(action.vote)
    cell(action.division?.rawValue ?? "")
    cell(action.role.rawValue)
    cell(action.timing?.rawValue ?? "")
    cell(action.country.text)
    cell(name)
    cell(action.printed)
    cell(action.via?.text ?? "")
    cell(action.group?.text ?? "")
    cell(action.reading.rawValue)
    endRow()
  }
}
