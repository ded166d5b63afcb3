/// Numbers, days and sessions as words and figures say them.
struct Numerals {
  let text: FoldedText
  let formulas: Formulas
  let language: Language

  /// A day that begins at a place, `15 November 2023` or, without its year, `15 November`.
  struct PrintedDay {
    var day: Int
    var month: Int
    var year: Int?
    var end: Int
    /// Whether year and month stand before the day; such a day stands before the meeting that it is of.
    var isDescending = false
  }

  /// Reads figures at a place: at most `digits` of them, none glued to a letter.
  func figures(at start: Int, to limit: Int, digits: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < limit, text.isDigit(index), index == start || text.marks[index].isEmpty {
      value = value * 10 + Int(text.symbols[index] - UInt8(ascii: "0"))
      index += 1
      if index - start > digits { return nil }
    }
    return index == start ? nil : (value, index)
  }

  /// Reads a resolution's number as a symbol: `79/6` is `A/RES/79/6`, `2815 (2026)` is `S/RES/2815 (2026)`.
  func resolution(at start: Int, to limit: Int) -> String? {
    guard let (first, end) = figures(at: start, to: limit, digits: 4), end + 1 < limit else { return nil }
    if text.symbols[end] == UInt8(ascii: "/"), let (second, after) = figures(at: end + 1, to: limit, digits: 4) {
      // Parts of a resolution have letters: `48/16 B`.
      let hasPart =
        after < limit && text.marks[after].contains(.capital) && !text.isPunctuation(after) && text.endsWord(after + 1)
      let part = hasPart ? String(decoding: [text.symbols[after] & 0xDF], as: UTF8.self) : ""
      return "A/RES/\(first)/\(second)\(part)"
    }
    if text.symbols[end] == UInt8(ascii: "("),
      let (year, after) = figures(at: end + 1, to: limit, digits: 4), after < limit,
      text.symbols[after] == UInt8(ascii: ")"), year > 1945
    {
      return "S/RES/\(first) (\(year))"
    }
    return nil
  }

  /// Reads a number in figures, or a word for one (`none`, `une`).
  func number(at start: Int, to limit: Int) -> (value: Int, end: Int)? {
    if let figures = figures(at: start, to: limit, digits: 4) { return figures }
    if let tens = formulas.longest([.tens], in: text, at: start, to: limit, language: language),
      let first = Int(tens.value)
    {
      // `thirty-four`, `thirty`
      let unit = formulas.longest([.number], in: text, at: tens.range.upperBound, to: limit, language: language)
      if let unit, let second = Int(unit.value), (1...19).contains(second) {
        return (first + second, unit.range.upperBound)
      }
      return (first, tens.range.upperBound)
    }
    guard let hit = formulas.longest([.number], in: text, at: start, to: limit, language: language),
      let value = Int(hit.value)
    else { return nil }
    return (value, hit.range.upperBound)
  }

  /// Reads a day at a place. `1er` and `1st` are 1.
  func day(at start: Int, to limit: Int) -> PrintedDay? {
    if let day = descendingDay(at: start, to: limit) { return day }
    guard text.beginsWord(start), !isCutFigure(at: start),
      let (day, afterDay) = figures(at: start, to: limit, digits: 2), (1...31).contains(day)
    else { return nil }
    var index = afterDay
    if day == 1, index + 1 < limit {
      for ending in ["er", "st"]
      where index + 2 <= limit && text.symbols[index..<(index + 2)].elementsEqual(ending.utf8) {
        index += 2
        break
      }
    }
    guard let hit = formulas.longest([.month], in: text, at: index, to: limit, language: language),
      let month = Int(hit.value)
    else { return nil }
    index = hit.range.upperBound
    let year = figures(at: index, to: limit, digits: 4)
    if let year, (1945...2199).contains(year.value) {
      return PrintedDay(day: day, month: month, year: year.value, end: year.end)
    }
    return PrintedDay(day: day, month: month, year: nil, end: index)
  }

  /// Reads a day whose year, if it is printed, and month stand before it: `2023年11月15日`, `11月15日`, and from the right to
  /// the left `2026 January 30`. Without the sign of a day a year must stand there.
  private func descendingDay(at start: Int, to limit: Int) -> PrintedDay? {
    var index = start
    var year: Int?
    let hasSigns = formulas.has(.daySign, in: language)
    if text.beginsWord(start), let printed = figures(at: start, to: limit, digits: 4),
      (1945...2199).contains(printed.value)
    {
      let sign = formulas.longest([.yearSign], in: text, at: printed.end, to: limit, language: language)
      if hasSigns && sign == nil { return nil }
      year = printed.value
      index = sign?.range.upperBound ?? printed.end
    }
    guard hasSigns || year != nil,
      let hit = formulas.longest([.month], in: text, at: index, to: limit, language: language),
      let month = Int(hit.value), let day = number(at: hit.range.upperBound, to: limit), (1...31).contains(day.value)
    else { return nil }
    let sign = formulas.longest([.daySign], in: text, at: day.end, to: limit, language: language)
    guard !hasSigns || sign != nil else { return nil }
    return PrintedDay(
      day: day.value, month: month, year: year, end: sign?.range.upperBound ?? day.end, isDescending: true)
  }

  /// The session number whose name ends before the word “session”: `soixante-seizième session`, `76th session`.
  func session(endingAt end: Int) -> Int? {
    let lowest = max(0, end - 60)
    for start in stride(from: end - 1, through: lowest, by: -1) where text.beginsWord(start) {
      if let tens = formulas.longest([.tens], in: text, at: start, to: end, language: language),
        let first = Int(tens.value),
        let unit = formulas.longest([.ordinal], in: text, at: tens.range.upperBound, to: end, language: language),
        unit.range.upperBound == end, let second = Int(unit.value), second < 20
      {
        return first + second
      }
      // A whole ordinal is only taken where no word for tens stands before it.
      if let ordinal = formulas.longest([.ordinal], in: text, at: start, to: end, language: language),
        ordinal.range.upperBound == end, !hasTens(before: start)
      {
        return isCutWord(at: start) ? nil : Int(ordinal.value)
      }
      if let (value, after) = figures(at: start, to: end, digits: 3), end - after <= 3, after <= end {
        return isCutFigure(at: start) ? nil : value
      }
    }
    return nil
  }

  /// The session number whose words begin behind the word “session”: `الدورة الثامنة والسبعون`, the unit before the tens.
  func session(startingAt start: Int) -> Int? {
    guard let unit = formulas.longest([.ordinal], in: text, at: start, to: text.count, language: language),
      let first = Int(unit.value)
    else { return nil }
    var next = unit.range.upperBound
    if let and = formulas.longest([.and], in: text, at: next, to: text.count, language: language) {
      next = and.range.upperBound
    }
    if first < 10, let tens = formulas.longest([.tens], in: text, at: next, to: text.count, language: language),
      let second = Int(tens.value)
    {
      return first + second
    }
    return first
  }

  private func hasTens(before end: Int) -> Bool {
    for start in stride(from: end - 1, through: max(0, end - 20), by: -1) where text.beginsWord(start) {
      if let tens = formulas.longest([.tens], in: text, at: start, to: end, language: language),
        tens.range.upperBound == end
      {
        return true
      }
    }
    return false
  }
}
