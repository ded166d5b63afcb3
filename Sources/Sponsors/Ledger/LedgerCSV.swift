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

  /// Whether `bytes` are a ledger: a table whose first row has at least the columns document, role and country.
  /// Only the first 16 KiB are looked at.
  public static func looksLikeCSV(_ bytes: [UInt8]) -> Bool {
    var reader = CSVReader(Array(bytes.prefix(16_384)))
    var header = CSVRecord()
    guard (try? reader.read(into: &header)) == true else { return false }
    let names = Set((0..<header.count).map { header.text($0) })
    if [LedgerColumn.document, .role, .country].allSatisfy({ names.contains($0.rawValue) }) { return true }
    // A ledger whose header a spreadsheet or a hand has altered is still one: reading it says what is wrong.
    let words = names.flatMap { $0.split(separator: "\t") }.map { $0.trimmingCharactersOfSpace().lowercased() }
    let known = Set(LedgerColumn.allCases.map(\.rawValue))
    return Set(words).intersection(known).count >= 6
  }

  /// Reads a ledger back from comma-separated values, also after a person has edited it in a spreadsheet.
  ///
  /// Columns are found by their names, in any order; others are ignored, `name` too. Rows without anything in them
  /// are skipped, cells missing at the end of a row are empty. `isKnown` says whether the registry has a code; it is
  /// asked once a code. Throws at the first cell that its column cannot hold: nothing is put right by guessing.
  ///
  /// - Complexity: O(bytes).
  public init(csv bytes: [UInt8], isKnown: (DelegationCode) -> Bool) throws(LedgerError) {
    self.init()
    var reader = CSVReader(bytes)
    var record = CSVRecord()
    guard try Self.next(&reader, &record) else { throw .empty }
    var row = try LedgerRowReader(header: record)
    while try Self.next(&reader, &record) {
      if record.isBlank { continue }
      append(try row.action(of: record, isKnown: isKnown))
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
