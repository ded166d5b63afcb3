/// A day as a spreadsheet or a program shows it, with every day that it may be.
///
/// One way to read it: `2021-11-12`, `2021/11/12`, `20211112`, `12.11.2021` (points stand behind the day first),
/// `12-Nov-21`, `25/11/2021`, each also with midnight behind it. More than one: `12/11/2021`, `12/11/21`, and the number of
/// a day, `44512`, which programs count from 1900 or from 1904. Which one it is, is for the whole table to say.
struct ShownDay {
  /// A way in which a day can be read where there is more than one.
  enum Order: CaseIterable {
    /// Figures between strokes or dashes.
    case dayFirst, monthFirst, yearFirst
    /// Days counted as spreadsheets count them since 1900, or as those of old Macintoshes do since 1904.
    case since1900, since1904
  }

  /// How it is written; what one table writes alike, it means alike.
  enum Style: CaseIterable { case plain, figures, number }

  let style: Style
  /// The days that it may be, each with the order that gives it; empty where there is no such day.
  let candidates: [(order: Order?, day: Day)]

  /// Years of two figures: the Organization has no document before 1945.
  private static let firstYear = 1945
  private static let lastYear = 2100

  /// Reads a cell without white space around it; nil for what is no form of a day.
  init?(_ cell: ArraySlice<UInt8>) {
    guard (5...40).contains(cell.count), let bytes = Self.withoutMidnight(cell) else { return nil }
    if bytes.allSatisfy(\.isDigit) {
      guard let number = Int(String(decoding: bytes, as: UTF8.self)) else { return nil }
      self.init(number: number, figures: bytes.count)
    } else if let (parts, marks) = Self.parts(bytes) {
      self.init(parts, marks)
    } else {
      self.init(named: String(decoding: bytes, as: UTF8.self))
    }
  }

  private init(_ style: Style, _ candidates: [(order: Order?, day: Day?)]) {
    self.style = style
    self.candidates = candidates.compactMap { order, day in
      day.flatMap { (Self.firstYear...Self.lastYear).contains($0.civil.year) ? (order, $0) : nil }
    }
  }

  private init?(number: Int, figures: Int) {
    switch figures {
    case 8: self.init(.plain, [(nil, Day(year: number / 10_000, month: number / 100 % 100, day: number % 100))])
    case 5:
      // 1899-12-30 and 1904-01-01.
      self.init(
        .number, [(.since1900, Day(number: Int32(number - 25_569))), (.since1904, Day(number: Int32(number - 24_107)))])
    default: return nil
    }
  }

  /// Three numbers with marks between them.
  private init?(_ parts: [ArraySlice<UInt8>], _ marks: [UInt8]) {
    let counts = parts.map(\.count)
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    guard parts.count == 3, marks.count == 2, marks[0] == marks[1], counts[1] <= 2 else { return nil }
    func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
      Day(year: numbers[year], month: numbers[month], day: numbers[day])
    }
    if counts[0] == 4, counts[2] <= 2 {
      self.init(.plain, [(nil, day(0, 1, 2))])
      return
    }
    guard counts[0] <= 2, counts[2] == 4 || counts[2] == 2 else { return nil }
    let isShort = counts[2] == 2
    func inCentury(_ year: Int, _ month: Int, _ day: Int) -> Day? {
      Day(
        year: isShort ? Self.year(ofTwoFigures: numbers[year]) : numbers[year], month: numbers[month], day: numbers[day]
      )
    }
    if marks[0] == UInt8(ascii: ".") {
      self.init(.plain, [(nil, inCentury(2, 1, 0))])
    } else {
      self.init(
        .figures,
        [(.dayFirst, inCentury(2, 1, 0)), (.monthFirst, inCentury(2, 0, 1))]
          + (isShort && counts[0] == 2 ? [(.yearFirst, inCentury(0, 1, 2))] : []))
    }
  }

  /// `12-Nov-21`, `12 novembre 2021`, `Nov 12, 2021`.
  private init?(named text: String) {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "/" || $0 == "\u{A0}" }
    guard words.count == 3 else { return nil }
    let isMonthFirst = words[1].utf8.first?.isDigit == true
    guard let month = MonthNames.month(isMonthFirst ? words[0] : words[1]) else { return nil }
    var dayWord = words[isMonthFirst ? 1 : 0]
    if dayWord.hasSuffix(".") { dayWord.removeLast() }
    let yearWord = words[2]
    func isNumber(_ word: Substring, _ figures: ClosedRange<Int>) -> Bool {
      figures.contains(word.utf8.count) && word.utf8.allSatisfy(\.isDigit)
    }
    if isNumber(dayWord, 4...4), isNumber(yearWord, 1...2), let year = Int(dayWord), let day = Int(yearWord) {
      self.init(.plain, [(nil, Day(year: year, month: month, day: day))])
      return
    }
    guard isNumber(dayWord, 1...2), isNumber(yearWord, 2...2) || isNumber(yearWord, 4...4), let day = Int(dayWord),
      let year = Int(yearWord)
    else { return nil }
    self.init(
      .plain,
      [(nil, Day(year: yearWord.utf8.count == 2 ? Self.year(ofTwoFigures: year) : year, month: month, day: day))])
  }

  /// The only year that ends in two figures and can be one of a document: 45 to 99 are of the last century.
  private static func year(ofTwoFigures figures: Int) -> Int {
    figures < firstYear % 100 ? 2000 + figures : 1900 + figures
  }

  /// Without the midnight that programs put behind a day, ` 00:00:00`, or the nothing that they put behind a number, `.0`;
  /// nil where another hour stands there, which may be one of another zone and so of another day.
  private static func withoutMidnight(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = cell.firstIndex(of: UInt8(ascii: ":")) else {
      let point = cell.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      guard let point, cell[..<point].allSatisfy(\.isDigit), cell[..<point].count == 5 else { return cell }
      let decimals = cell[(point + 1)...]
      return !decimals.isEmpty && decimals.allSatisfy { $0 == UInt8(ascii: "0") } ? cell[..<point] : nil
    }
    guard let space = cell[..<colon].lastIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") }) else {
      return nil
    }
    let hour = String(decoding: cell[(space + 1)...], as: UTF8.self)
    return midnights.contains(hour) ? TableCell.trimmed(cell[..<space]) : nil
  }

  private static let midnights: Set<String> = {
    var hours: Set<String> = ["12:00 AM", "12:00:00 AM"]
    for hour in ["0:00", "00:00", "0:00:00", "00:00:00", "00:00:00.000", "00:00:00.000000"] {
      for zone in ["", "Z", "+00:00", " UTC", " +00:00", " +0000"] { hours.insert(hour + zone) }
    }
    return hours
  }()

  /// Numbers and the single marks between them, spaces behind a mark passed over; nil where something else stands there.
  private static func parts(_ bytes: ArraySlice<UInt8>) -> (parts: [ArraySlice<UInt8>], marks: [UInt8])? {
    var parts: [ArraySlice<UInt8>] = []
    var marks: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let start = index
      while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
      guard index > start, index - start <= 4 else { return nil }
      parts.append(bytes[start..<index])
      guard index < bytes.endIndex else { break }
      let mark = bytes[index]
      guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else { return nil }
      index += 1
      // Behind the last mark nothing may be missing, but for the point that some settings put behind the day.
      if index == bytes.endIndex, mark == UInt8(ascii: "."), parts.count == 3 { break }
      marks.append(mark)
      if mark == UInt8(ascii: ".") {
        while index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") { index += 1 }
      }
    }
    return (parts, marks)
  }
}
