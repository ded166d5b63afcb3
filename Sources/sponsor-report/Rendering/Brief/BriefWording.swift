import Sponsors

extension Day {
  /// The day in the words of a brief: `9 November 2023`.
  var words: String {
    let (year, month, day) = civil
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension BriefText {
  /// The days in their order, each once, as a sentence goes on: `on 9 November 2023`; `between 9 November 2023 and
  /// 4 December 2023` where there are more than two.
  static func on(_ days: some Sequence<Day>) -> BriefText {
    let days = Set(days).sorted()
    guard let first = days.first, let last = days.last else { return "" }
    if first == last { return "on \(words: first.words)" }
    let (start, end) = (first.civil, last.civil)
    // The year, and the month, stand once where both days have the same.
    let isOneYear = start.year == end.year
    let month = isOneYear && start.month == end.month ? "" : " \(Day.months[start.month - 1])"
    let head = "\(start.day)\(month)\(isOneYear ? "" : " \(start.year)")"
    return days.count == 2
      ? "on \(words: head) and \(words: last.words)" : "between \(words: head) and \(words: last.words)"
  }

  /// `sessions 76 and 78`, `session 78`; empty where none is known.
  static func sessions(_ numbers: [Int]) -> BriefText {
    guard !numbers.isEmpty else { return "" }
    let shown: [BriefText]
    if numbers.count > 3, let first = numbers.first, let last = numbers.last, last - first == numbers.count - 1 {
      return "sessions \(first) to \(last)"
    } else {
      shown = numbers.map { "\($0)" }
    }
    return "\(words: numbers.count == 1 ? "session" : "sessions") \(shown.listed)"
  }
}

/// `no text`, `1 text`, `3 texts`.
func texts(_ count: Int) -> BriefText { "\(words: count == 0 ? "no text" : counted(count, "text", "texts"))" }
