/// One thing that is wrong with a table although it can be read: where, and what, as facts; `description` says place,
/// problem and cure.
public struct TableProblem: Hashable, Sendable {
  /// A row of a table.
  public struct Place: Hashable, Sendable {
    /// Name of the file.
    public let file: String
    /// Line of the file, from 1.
    public let line: Int
  }

  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The table cannot be read at all.
    case unreadable(TableError)
    /// A space stands at an end of a cell.
    case untrimmed(column: String, cell: String)
    /// Two spaces, or a space of another kind, stand in a cell.
    case spaces(column: String, cell: String)
    /// Quotation marks stand around a cell, as some spreadsheets write them.
    case quoted(column: String, cell: String)
    /// A letter and its accent are two characters.
    case decomposed(column: String, cell: String)
    /// A character is not of the script of the cell's language.
    case script(column: String, cell: String, character: String)
    /// A cell that must not be blank is.
    case blank(column: String)
    /// A cell has not the form of its column.
    case badCell(column: String, cell: String, form: String)
    /// The row stands behind rows that it should stand before, of which `before` is the first.
    case unsorted(key: String, before: Place, beforeKey: String)
    /// The row comes twice.
    case repeated(key: String, first: Place)
    /// The last day is before the first.
    case backwards(first: Day, last: Day)
    /// Two periods have days in common.
    case overlap(key: String, other: Place)
    /// Days between two periods are in neither.
    case gap(key: String, first: Day, last: Day, other: Place)
    /// Days of membership have no name.
    case namelessDays(code: DelegationCode, first: Day?, last: Day?)
    /// A delegation has no name.
    case nameless(code: DelegationCode)
    /// A stay in a group goes on after the member ceased to exist.
    case stayAfterEnd(code: DelegationCode, group: DelegationCode, end: Day)
    /// A stay in a regional group has days on which the member had no seat.
    case stayWithoutSeat(code: DelegationCode, group: DelegationCode)
    /// A code is in no table.
    case unknownCode(column: String, code: String, table: String)
    /// A kind does not go with the days of membership.
    case kindAndDays(kind: String, needs: String)
    /// An alias is, on some of its days, an official name of its own code.
    case aliasIsOfficial(name: String, code: DelegationCode, other: Place)
    /// A name stands twice for one code, but for what is not compared.
    case sameName(name: String, code: DelegationCode, other: Place)
    /// One name means two delegations on one day.
    case twoMeanings(name: String, code: DelegationCode, otherCode: DelegationCode, other: Place)
    /// An official name of a language that declines names has no row in `name-cases.tsv`.
    case noCases(column: String, name: String)
    /// The cases are of a name that is in no other table.
    case casesOfNoName(name: String)
    /// A name has no letter or digit that is compared.
    case emptyName(name: String)
    /// A phrase does not match its own example.
    case unmatchedExample(phrase: String, example: String)
    /// The letters printed are those that were meant, but for what is not compared.
    case misreadAsItself(printed: String, meant: String)
    /// A Chinese character of a name that is printed has no reading, so that the name cannot be put in its place.
    case noReading(character: String, name: String)
  }

  /// The row.
  public let place: Place
  /// What is wrong with it.
  public let fault: Fault

  /// A fault at a row.
  public init(file: String, line: Int, fault: Fault) {
    place = Place(file: file, line: line)
    self.fault = fault
  }
}

extension TableProblem.Place: CustomStringConvertible {
  /// `file:line`.
  public var description: String { "\(file):\(line)" }
}

extension TableProblem: CustomStringConvertible {
  /// One sentence for the editor of the table.
  public var description: String {
    if case .unreadable(let error) = fault { return error.description }
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch fault {
    case .unreadable(let error): error.description
    case .untrimmed(let column, let cell): "a space stands at an end of \"\(cell)\" in \(column); delete it"
    case .spaces(let column, let cell):
      "two spaces, or one that is not the common space, stand in \"\(cell)\" in \(column); write one common space"
    case .quoted(let column, let cell):
      "quotation marks stand around \(cell) in \(column); save the table without text delimiters"
    case .decomposed(let column, let cell):
      "a letter and its accent are two characters in \"\(cell)\" in \(column); write the composed letter (NFC)"
    case .script(let column, let cell, let character) where Self.isUnseen(character):
      "a character that cannot be seen (\(Self.codePoint(character))) stands in \"\(cell)\" in \(column); delete it"
    case .script(let column, let cell, let character):
      "\"\(character)\" in \"\(cell)\" is not of the script of \(column); write it anew with the right keyboard"
    case .blank(let column): "\(column) is blank; fill it in"
    case .badCell(let column, let cell, let form): "\"\(cell)\" cannot stand in \(column); write \(form)"
    case .unsorted(let key, let before, let beforeKey):
      "\(key) stands too low; move this line up, to stand before line \(before.line) (\(beforeKey))"
    case .repeated(let key, let first): "\(key) stands on line \(first.line) too; delete one"
    case .backwards(let first, let last):
      "last_day \(last) is before first_day \(first); exchange or correct them"
    case .overlap(let key, let other):
      "days of \(key) are also days of line \(other.line); a period ends the day before the next begins"
    case .gap(let key, let first, let last, let other):
      "\(key) has no row for \(first) to \(last), between line \(other.line) and this one; let one begin or end "
        + "beside the other"
    case .namelessDays(let code, let first, let last):
      "\(code) is a member \(Self.days(first, last)), but has no name then in country-names.tsv; extend a name's days"
    case .nameless(let code): "\(code) has no row in country-names.tsv; add one"
    case .stayAfterEnd(let code, let group, let end):
      "\(code) stays in \(group) after its seat ended on \(end); let last_day be that day or an earlier one"
    case .stayWithoutSeat(let code, let group):
      "\(code) has no seat on some days of its stay in \(group), a regional group; see its days in countries.tsv"
    case .unknownCode(let column, let code, let table):
      "\(column) says \(code), which is not in \(table); add it there, or correct it here"
    case .kindAndDays(let kind, let needs):
      "a row of kind \(kind) needs \(needs); correct the kind or the days"
    case .aliasIsOfficial(let name, let code, let other):
      "\"\(name)\" is already official for \(code) on those days (\(other)); delete it, or give it other days"
    case .sameName(let name, let code, let other):
      "\"\(name)\" differs from the name of \(code) at \(other) only in what is not compared; delete one"
    case .twoMeanings(let name, let code, let otherCode, let other):
      "\"\(name)\" means \(code) here and \(otherCode) at \(other) on the same days; delete one or give them dates"
    case .noCases(let column, let name):
      "\"\(name)\" (\(column)) has no row in name-cases.tsv; add one with its cases"
    case .casesOfNoName(let name):
      "\"\(name)\" is in no other table, so its cases mean nobody; correct it, or delete the row"
    case .emptyName(let name): "\"\(name)\" has no letter or digit; write a name"
    case .unmatchedExample(let phrase, let example):
      "the phrase \"\(phrase)\" does not match its example \"\(example)\"; correct one of them"
    case .misreadAsItself(let printed, let meant):
      "\"\(printed)\" and \"\(meant)\" are the same where case and accents do not count; delete the row"
    case .noReading(let character, let name):
      "\"\(character)\" in \"\(name)\" has no row in collation.tsv, so that lists cannot be sorted by it; add one "
        + "with its pinyin and strokes"
    }
  }

  private static func isUnseen(_ character: String) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.properties.isDefaultIgnorableCodePoint || $0.properties.generalCategory == .control
    }
  }

  private static func codePoint(_ character: String) -> String {
    let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func days(_ first: Day?, _ last: Day?) -> String {
    switch (first, last) {
    case (let first?, let last?): "from \(first) to \(last)"
    case (let first?, nil): "from \(first) on"
    case (nil, let last?): "until \(last)"
    case (nil, nil): "always"
    }
  }
}
