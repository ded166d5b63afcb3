import Sponsors

extension Day {
  /// The day in the words of a brief: `9 November 2023`.
  var words: String {
    let (year, month, day) = civil
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  private static let months = [
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
    if days.count > 2 { return "between \(words: first.words) and \(words: last.words)" }
    return "on \(words: days.map(\.words).joined(separator: " and "))"
  }

  /// Where actions are printed, each place once; a vote by its number where the document has no paragraphs.
  static func places(of actions: some Sequence<Action>) -> BriefText {
    var seen: Set<BriefText> = []
    return actions.map { action in
      let vote = action.paragraph.isEmpty ? action.vote.map { ", vote \($0)" } ?? "" : ""
      let detail = action.paragraph.isEmpty ? vote : ", para. \(action.paragraph)"
      return BriefText(.place(document: action.document, detail: detail))
    }.filter { seen.insert($0).inserted }.joined(by: "; ")
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

/// `1 text`, `3 texts`.
func texts(_ count: Int) -> BriefText { "\(words: counted(count, "text", "texts"))" }
