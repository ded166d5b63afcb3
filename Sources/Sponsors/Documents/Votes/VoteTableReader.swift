/// Reads a table of votes piece by piece.
///
///     guard var reader = VoteTableReader(head: beginning, document: "un_votes") else { … no such table … }
///     while let piece = next() { reader.append(piece) }
///     let table = reader.finish()
///
/// No record that is wrong stops the reading: what is wrong is kept as a problem, and the rest is read.
public struct VoteTableReader: Sendable {
  /// How many different problems are kept; more are counted with the last.
  public static let mostProblems = 50

  private var table: VoteTable
  private let columns: VoteTableColumns
  private var pieces = CSVPieces()
  private var record = CSVRecord()
  private var isHeader = true
  private var voterIndex: [[UInt8]: UInt32] = [:]
  private var lastRollCall: (number: Int, index: UInt32)?
  private var problemIndex: [VoteTableProblem.Kind: Int] = [:]

  /// A reader for the table that begins with `head`; nil where that is not the beginning of a table of votes. Only the
  /// first 16 KiB are looked at, and nothing of them is read yet.
  ///
  /// - Parameter document: what the ledger is to call the table.
  public init?(head: some Collection<UInt8>, document: String) {
    var reader = CSVReader(Array(head.prefix(16_384)))
    var header = CSVRecord()
    guard (try? reader.read(into: &header)) == true, let columns = VoteTableColumns(header: header) else { return nil }
    self.columns = columns
    table = VoteTable(kind: columns.kind, document: document)
  }

  /// Reads the bytes that follow. - Complexity: O(bytes).
  public mutating func append(_ piece: ArraySlice<UInt8>) {
    table.bytes += piece.count
    pieces.append(piece)
    readRecords(isLast: false)
  }

  /// Reads what is left, and gives the table.
  public mutating func finish() -> VoteTable {
    readRecords(isLast: true)
    if table.kind != .rollCalls {
      for (column, name) in [(VoteTableColumns.Column.number, "of the vote's number"), (.vote, "of the vote")]
      where columns[column] == nil { report(.missingColumn(name), line: 1) }
    }
    return table
  }

  private mutating func readRecords(isLast: Bool) {
    while true {
      do throws(CSVError) {
        guard try pieces.read(into: &record, isLast: isLast) else { return }
        if isHeader {
          isHeader = false
        } else if !record.isBlank {
          readRecord()
        }
      } catch {
        report(.malformed(error), line: 0)
      }
    }
  }

  private mutating func readRecord() {
    guard record.count == columns.names.count else {
      return report(.cellCount(found: record.count, expected: columns.names.count))
    }
    guard let column = columns[.number] else { return }
    let cell = record.verbatim(column)
    guard let number = Self.number(cell) else {
      return report(.badNumber(Self.text(cell), column: columns.names[column]))
    }
    if table.kind == .rollCalls { return readRollCall(number) }
    guard let position = columns[.vote] else { return }
    let voted = record.verbatim(position)
    guard let role = Self.role(voted) else {
      let allowed = table.kind == .library ? ["Y", "N", "A", "NV"] : ["yes", "no", "abstain"]
      return report(.unknownVote(Self.text(voted), allowed: allowed))
    }
    let rollCall = index(ofRollCall: number)
    let name = columns[.name].map(record.verbatim) ?? []
    let code = columns[.code].map(record.verbatim) ?? []
    let printed = name.isEmpty ? code : name
    table.ballots.append(
      VoteTable.Ballot(
        offset: pieces.offset + printed.startIndex, rollCall: rollCall, voter: voter(name, code), role: role))
  }

  // MARK: Parts of a record

  private mutating func readRollCall(_ number: Int) {
    let rollCall = rollCall(number)
    if let index = table.rollCallIndex[number] {
      if table.rollCalls[Int(index)] != rollCall { report(.repeatedNumber(number)) }
      return
    }
    table.rollCallIndex[number] = UInt32(table.rollCalls.count)
    table.rollCalls.append(rollCall)
  }

  private mutating func index(ofRollCall number: Int) -> UInt32 {
    if let last = lastRollCall, last.number == number { return last.index }
    let index: UInt32
    if let known = table.rollCallIndex[number] {
      index = known
    } else {
      index = UInt32(table.rollCalls.count)
      table.rollCallIndex[number] = index
      table.rollCalls.append(table.kind == .library ? rollCall(number) : RollCall(number: number))
    }
    lastRollCall = (number, index)
    return index
  }

  private mutating func rollCall(_ number: Int) -> RollCall {
    var call = RollCall(number: number)
    call.date = day()
    call.resolution = PrintedResolution.symbol(text(.resolution))
    call.session = Int(text(.session)) ?? PrintedResolution.session(of: call.resolution)
    call.draft = text(.draft)
    call.title = [text(.title), text(.short), text(.description)].first { !$0.isEmpty } ?? ""
    call.yes = Int(text(.yes))
    call.no = Int(text(.no))
    call.abstaining = Int(text(.abstaining))
    call.division = division()
    return call
  }

  /// What was voted on. The library's table holds votes on whole texts only, and says so of itself.
  private mutating func division() -> Division? {
    if table.kind == .library { return .whole }
    let amendment = flag(.amendment)
    let paragraph = flag(.paragraph)
    if amendment == true { return .amendment }
    if paragraph == true { return .paragraph }
    return amendment == false && paragraph == false ? .whole : nil
  }

  private mutating func flag(_ column: VoteTableColumns.Column) -> Bool? {
    switch text(column) {
    case "": return nil
    case "0": return false
    case "1": return true
    case let other:
      report(.badFlag(other, column: columns[column].map { columns.names[$0] } ?? ""))
      return nil
    }
  }

  private mutating func day() -> Day? {
    let printed = text(.date)
    if printed.isEmpty { return nil }
    let day = Day(iso: printed)
    if day == nil { report(.badDay(printed)) }
    return day
  }

  /// The text of a column; empty where there is none, or where R wrote that there is none.
  private func text(_ column: VoteTableColumns.Column) -> String {
    guard let position = columns[column] else { return "" }
    let text = Self.text(record.verbatim(position)).trimmingSpaces()
    return text == "NA" ? "" : text
  }

  private mutating func voter(_ name: ArraySlice<UInt8>, _ code: ArraySlice<UInt8>) -> UInt32 {
    var key = Array(name)
    key.append(0)
    key += code
    if let known = voterIndex[key] { return known }
    let index = UInt32(table.voters.count)
    voterIndex[key] = index
    let voter = VoteTable.Voter(name: Self.text(name), code: Self.text(code))
    table.voters.append(voter)
    table.firstLines[voter] = record.line
    return index
  }

  private static func role(_ vote: ArraySlice<UInt8>) -> Role? {
    switch vote.first {
    case UInt8(ascii: "Y") where vote.count == 1: .inFavour
    case UInt8(ascii: "N") where vote.count == 1: .against
    case UInt8(ascii: "A") where vote.count == 1: .abstaining
    case UInt8(ascii: "y") where vote.elementsEqual("yes".utf8): .inFavour
    case UInt8(ascii: "n") where vote.elementsEqual("no".utf8): .against
    case UInt8(ascii: "a") where vote.elementsEqual("abstain".utf8): .abstaining
    case UInt8(ascii: "N") where vote.elementsEqual("NV".utf8): .notVoting
    default: nil
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Problems

  private mutating func report(_ kind: VoteTableProblem.Kind, line: Int? = nil) {
    if let known = problemIndex[kind] {
      table.problems[known].count += 1
    } else if table.problems.count < Self.mostProblems {
      problemIndex[kind] = table.problems.count
      table.problems.append(VoteTableProblem(line: line ?? record.line, count: 1, kind: kind))
    } else {
      table.problems[table.problems.count - 1].count += 1
    }
  }
}
