import Sponsors
import TestSupport

/// A ledger's table as it comes back from spreadsheets and programs, each habit of theirs a function; from the same seed
/// the same.
struct EditedTable {
  /// The cells, the header first.
  var rows: [[String]]
  /// The habits that were applied, for the message of a test that fails.
  private(set) var habits: [String] = []
  private var separator = ","
  private var lineEnd = "\n"
  private var quotesAll = false
  private var hasMark = false
  private var above: [String] = []

  init(_ ledger: Ledger) {
    rows = [LedgerColumn.allCases.map(\.rawValue)]
    var reader = CSVReader(ledger.csv { code, _ in code.text })
    var record = CSVRecord()
    _ = try? reader.read(into: &record)
    while (try? reader.read(into: &record)) == true {
      rows.append((0..<record.count).map { String(decoding: record.verbatim($0), as: UTF8.self) })
    }
  }

  /// The file.
  var bytes: [UInt8] {
    let lines =
      above
      + rows.map { row in
        row.map { cell in
          let isQuoted = quotesAll || cell.contains { "\"\r\n,;\t".contains($0) } || cell.contains("\r\n")
          return isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }.joined(separator: separator)
      }
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array((lines.joined(separator: lineEnd) + lineEnd).utf8)
  }

  private func position(_ column: LedgerColumn) -> Int {
    rows[0].firstIndex { $0.lowercased().contains(column.rawValue) && $0.count < column.rawValue.count + 4 } ?? 0
  }

  private mutating func change(_ columns: [LedgerColumn], _ body: (String) -> String) {
    for column in columns {
      let position = position(column)
      for row in rows.indices.dropFirst() where rows[row].count > position && !rows[row][position].isEmpty {
        rows[row][position] = body(rows[row][position])
      }
    }
  }

  /// Applies up to five habits.
  mutating func edit(using random: inout some RandomNumberGenerator) {
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      switch Int.random(in: 0..<17, using: &random) {
      case 0: file(using: &random)
      case 1: days(using: &random)
      case 2: grouping(using: &random)
      case 3: fractions()
      case 4: noValues(using: &random)
      case 5: capitals(using: &random)
      case 6: spaces(using: &random)
      case 7: columns(using: &random)
      case 8: blankRows(using: &random)
      case 9: shortRows()
      case 10: title()
      case 11: repeatedHeader(using: &random)
      case 12: indexColumn()
      case 13: rounding(using: &random)
      case 14: mangling(using: &random)
      case 15: sorting()
      default: wrongRows(using: &random)
      }
    }
    // What is around cells is the last that a program decides.
    file(using: &random)
  }

  private mutating func file(using random: inout some RandomNumberGenerator) {
    separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    quotesAll = Bool.random(using: &random)
    hasMark = Bool.random(using: &random)
  }

  private mutating func days(using random: inout some RandomNumberGenerator) {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let form = Int.random(in: 0..<12, using: &random)
    habits.append("days \(form)")
    change([.date]) { text in
      guard let date = Day(iso: text) else { return text }
      let (year, month, day) = date.civil
      switch form {
      case 0: return "\(two(day)).\(two(month)).\(year)"
      case 1: return "\(two(day))/\(two(month))/\(year)"
      case 2: return "\(two(month))/\(two(day))/\(year)"
      case 3: return "\(month)/\(day)/\(year)"
      case 4: return "\(two(month))/\(two(day))/\(two(year % 100))"
      case 5: return "\(two(day))/\(two(month))/\(two(year % 100))"
      case 6: return "\(two(year % 100))/\(two(month))/\(two(day))"
      case 7: return "\(day)-\(names[month - 1])-\(two(year % 100))"
      case 8: return text + " 00:00:00"
      case 9: return "\(date.number + 25_569)"
      case 10: return "\(date.number + 24_107)"
      default: return "\(year)\(two(month))\(two(day))"
      }
    }
  }

  private mutating func grouping(using random: inout some RandomNumberGenerator) {
    let mark = [".", ",", " ", "\u{A0}", "\u{202F}", "’"].randomElement(using: &random) ?? ","
    habits.append("grouping \(mark)")
    change([.session, .start, .end, .vote]) { text in
      guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return text }
      var (rest, groups) = (text[...], [String]())
      while rest.count > 3 {
        groups.insert(String(rest.suffix(3)), at: 0)
        rest = rest.dropLast(3)
      }
      return ([String(rest)] + groups).joined(separator: mark)
    }
  }

  private mutating func fractions() {
    habits.append("fractions")
    change([.session, .start, .end, .vote]) { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? $0 + ".0" : $0 }
    let position = position(.paragraph)
    let filled = rows.dropFirst().compactMap { $0.count > position ? $0[position] : nil }.filter { !$0.isEmpty }
    if filled.allSatisfy({ Int($0) != nil }) { change([.paragraph]) { $0 + ".0" } }
  }

  private mutating func noValues(using random: inout some RandomNumberGenerator) {
    let word = ["NA", "NaN", "nan", "None", "NULL", "#N/A"].randomElement(using: &random) ?? "NA"
    habits.append("no value \(word)")
    for row in rows.indices.dropFirst() {
      for position in rows[row].indices where rows[row][position].isEmpty { rows[row][position] = word }
    }
  }

  private mutating func capitals(using random: inout some RandomNumberGenerator) {
    habits.append("capitals")
    if Bool.random(using: &random) { rows[0] = rows[0].map { $0.prefix(1).uppercased() + $0.dropFirst() } }
    let dash = ["-", "\u{2011}", " ", "–"].randomElement(using: &random) ?? "-"
    change([.language, .division, .role, .timing, .reading]) {
      ($0.prefix(1).uppercased() + $0.dropFirst()).replacing("-", with: dash)
    }
    if Bool.random(using: &random) { change([.country, .via, .group]) { $0.lowercased() } }
  }

  private mutating func spaces(using random: inout some RandomNumberGenerator) {
    let space = [" ", "\u{A0}", "\t"].randomElement(using: &random) ?? " "
    habits.append("spaces")
    change(LedgerColumn.allCases.filter { $0 != .title && $0 != .printed }) { space + $0 + space }
    if Bool.random(using: &random) { rows[0] = rows[0].map { space + $0 + space } }
  }

  private mutating func columns(using random: inout some RandomNumberGenerator) {
    habits.append("columns")
    let width = rows[0].count
    let order = (0..<width).shuffled(using: &random)
    rows = rows.map { row in order.map { $0 < row.count ? row[$0] : "" } }
    let extra = Int.random(in: 0...2, using: &random)
    for row in rows.indices { rows[row] += (0..<extra).map { row == 0 ? "mine \($0)" : "a, b; c" } }
  }

  private mutating func blankRows(using random: inout some RandomNumberGenerator) {
    habits.append("blank rows")
    for cell in ["", " "] {
      let blank = Array(repeating: cell, count: rows[0].count)
      rows.insert(blank, at: Int.random(in: 1...rows.count, using: &random))
    }
  }

  private mutating func shortRows() {
    habits.append("short rows")
    for row in rows.indices.dropFirst() {
      while rows[row].count > 1, rows[row].last == "" { rows[row].removeLast() }
    }
  }

  private mutating func title() {
    habits.append("title")
    above = ["\"Sponsors, 2021; second \"\"edition\"\"\"", ""]
  }

  private mutating func repeatedHeader(using random: inout some RandomNumberGenerator) {
    habits.append("repeated header")
    rows.insert(rows[0], at: Int.random(in: 1...rows.count, using: &random))
  }

  private mutating func indexColumn() {
    habits.append("index column")
    for row in rows.indices { rows[row].insert(row == 0 ? "" : "\(row - 1)", at: 0) }
  }

  /// `846000` as `8.46E+05`, which loses figures in other numbers.
  private mutating func rounding(using random: inout some RandomNumberGenerator) {
    habits.append("rounding")
    let letter = Bool.random(using: &random) ? "E" : "e"
    change([.start, .end]) { text in
      text.count < 4 || text.contains(".")
        ? text : "\(text.prefix(1)).\(text.dropFirst().prefix(2))\(letter)+0\(text.count - 1)"
    }
  }

  /// Paragraphs that look like days or great numbers, as spreadsheets give them back.
  private mutating func mangling(using random: inout some RandomNumberGenerator) {
    habits.append("mangling")
    let forms: [String: [String]] = [
      "1/2": ["01/02/2026", "02.01.2026", "Jan-02", "2-Jan", "2026-01-02"],
      "3-4": ["03/04/26", "04-Mar", "Mar 04", "4. Mrz"],
      "1E5": ["1E+05", "1,00E+05"],
    ]
    let index = Int.random(in: 0..<5, using: &random)
    change([.paragraph]) { text in forms[text].map { $0[index % $0.count] } ?? text }
  }

  /// The whole table sorted, header and all.
  private mutating func sorting() {
    habits.append("sorting")
    rows.sort { $0.joined(separator: ",") < $1.joined(separator: ",") }
  }

  /// Two cells one row off, as a slip of the hand makes.
  private mutating func wrongRows(using random: inout some RandomNumberGenerator) {
    habits.append("wrong words")
    let column = [LedgerColumn.role, .reading, .start, .date, .country].randomElement(using: &random) ?? .role
    change([column]) { $0 + "?" }
  }
}
