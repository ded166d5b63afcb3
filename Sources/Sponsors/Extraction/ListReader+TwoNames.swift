// Two names that were once the name of one.

extension ListReader {
  /// The first of two delegations whose names, joined by “and”, were once the name of one: `Serbia and Montenegro` in
  /// 2023. Nil where the name is still that of one.
  func firstOfTwo(in match: NameMatch, from start: Int) -> NameMatch? {
    guard let day, case .resolved(let code, false) = match.reading, let state = registry.country(code),
      state.kind == .former, !state.isMember(on: day),
      let first = registry.longestName(in: text, from: start, to: match.end - 1, on: day, language: language),
      let and = formulas.longest([.and], in: text, at: first.end, to: match.end, language: language),
      let second = registry.longestName(
        in: text, from: and.range.upperBound, to: match.end, on: day, language: language),
      second.end == match.end, isMember(first.reading, on: day), isMember(second.reading, on: day)
    else { return nil }
    return first
  }

  /// Whether a reading is surely a member on a day.
  func isMember(_ reading: NameReading, on day: Day) -> Bool {
    guard case .resolved(let code, false) = reading else { return false }
    return registry.country(code)?.isMember(on: day) == true
  }
}
