// Names that a scanner misread (`Nicar~gua`, `lsraël`), where a name of a list is due.

/// What was found at the places of one text where a name was due, so that readers that come by again do not search again.
final class MisreadPlaces {
  fileprivate struct Place: Hashable {
    let start: Int
    let limit: Int
    let least: Int
  }

  fileprivate var readings: [Place: ListReader.Misread] = [:]
  /// How many words of one text are compared with all names: no list has so many that are misread. More are looked at by
  /// a person as they stand.
  fileprivate static let most = 2000
}

extension ListReader {
  /// What words that are no name are taken for.
  enum Misread {
    /// A name.
    case name(NameMatch)
    /// Words that are to be looked at together, because names are near: those of `codes`.
    case doubtful(end: Int, why: ReviewReason, codes: [DelegationCode])
    /// Nothing that is known.
    case none
  }

  /// The name that is due at a place, and words there that are to be looked at instead.
  func nameDue(
    at start: Int, to limit: Int, isSeparated: Bool
  ) -> (match: NameMatch?, doubt: UnreadWords?) {
    let match = name(at: start, to: limit)
    let found = match.map { longer(than: $0, at: start, to: limit) } ?? misread(at: start, to: limit)
    switch found {
    case .name(let name): return (name, nil)
    case .doubtful(let end, let why, _):
      return (nil, isSeparated || match != nil ? UnreadWords(range: start..<end, why: why) : nil)
    case .none: return (match, nil)
    }
  }

  /// The name that misread words at a place of a list mean, if it can only be one.
  ///
  /// The words go up to the next separator, or further, for names hold commas and “and”; or up to a name that stands
  /// behind them without a comma.
  ///
  /// - Parameter least: a place that the words must reach beyond.
  func misread(at start: Int, to limit: Int, beyond least: Int = 0) -> Misread {
    let place = MisreadPlaces.Place(start: start, limit: limit, least: least)
    if let known = misreadPlaces.readings[place] { return known }
    guard misreadPlaces.readings.count < MisreadPlaces.most else { return .none }
    let found = readMisread(at: start, to: limit, beyond: least)
    misreadPlaces.readings[place] = found
    return found
  }

  private func readMisread(at start: Int, to limit: Int, beyond least: Int) -> Misread {
    guard mayBeginMisread(start, to: limit),
      formulas.longest([.following], in: text, at: start, to: limit, language: language) == nil
    else { return .none }
    let stretches = stretches(from: start, to: limit).filter { $0.end > least }
    guard let first = stretches.first?.end else { return .none }
    // Longest first, as everywhere: what a long name is near to is not read as a short one.
    var doubt: Misread?
    for stretch in stretches.reversed() where doubt == nil {
      if stretch.end > first, endsWithName(stretch, to: limit) { continue }
      switch registry.misreadName(text, start..<stretch.end, on: day, language: language) {
      case .name(let code): return .name(match(code, stretch.end))
      case .several(let codes): doubt = .doubtful(end: stretch.end, why: .ambiguousRepair, codes: codes)
      case .doubtful(let codes): doubt = .doubtful(end: stretch.end, why: .unknownName, codes: codes)
      case .none: break
      }
    }
    if least > 0 { return doubt ?? .none }
    // `Nicar~gua Philippines`: the comma is missing, and where the next name begins is sure.
    for index in start..<first where index > start + 2 && text.beginsWord(index) && text.mayBeginName(index) {
      guard name(at: index, to: limit) != nil else { continue }
      if case .name(let code) = registry.misreadName(text, start..<index, on: day, language: language) {
        return .name(match(code, index))
      }
      break
    }
    return doubt ?? .none
  }

  private func match(_ code: DelegationCode, _ end: Int) -> NameMatch {
    NameMatch(end: end, reading: .resolved(code, isGroup: false), isExact: false)
  }

  /// Whether a misread name may begin at a place: with a capital, with what a scanner makes of one (`lraq`, `6abon`,
  /// `|ran`), or with the small letters of a name that has no capital there.
  private func mayBeginMisread(_ index: Int, to limit: Int) -> Bool {
    guard index < limit, text.symbols[index] < 0xD8, !text.isPunctuation(index) else { return false }
    if text.marks[index].contains(.capital) || text.isDigit(index) || isMisreadCapital(index) { return true }
    return text.hasSign(before: index) || text.hasFaintSign(before: index)
      || registry.mayBeginSmallName(in: text, at: index, to: limit)
  }

  /// Whether a small `l` stands where only a capital `I` can: before a consonant (`lraq`, `lndia`).
  private func isMisreadCapital(_ index: Int) -> Bool {
    guard text.symbols[index] == UInt8(ascii: "l"), index + 1 < text.count, text.marks[index + 1].isEmpty else {
      return false
    }
    return !text.isPunctuation(index + 1) && !"aeioulh".utf8.contains(text.symbols[index + 1])
  }

  /// Whether a misread name stands where a list may begin: before what may be another name, or where the list must end.
  ///
  /// Every word of every sentence in which somebody acts is asked; hardly any stands so, and only those are compared with
  /// all names.
  func isMisreadName(at index: Int, to limit: Int) -> Bool {
    guard text.mayBeginName(index) || isMisreadCapital(index) else { return false }
    let end = chunkEnd(from: index, to: min(limit, index + 2 * MisreadCosts.longest))
    if end < limit {
      let gap = skipSeparators(from: end, to: limit)
      let next = skipLeadIns(from: gap.end, to: limit).end
      guard gap.isAny, next < limit, text.mayBeginName(next) || name(at: next, to: limit) != nil else { return false }
    }
    if case .name = misread(at: index, to: limit) { return true }
    return false
  }

  /// Words that may be one name, and where the last piece of them begins that a separator sets apart.
  private struct Stretch {
    let end: Int
    let piece: Int
  }

  /// The stretches that begin at a place, shortest first: up to the next separator, and to the two behind it on the way to
  /// which nothing but separators and words stands; before a bracket, and behind one; without the figure of a footnote.
  private func stretches(from start: Int, to limit: Int) -> [Stretch] {
    // A letter is at most two symbols in the scripts that are read so.
    let longest = 2 * MisreadCosts.longest
    let limit = min(limit, start + longest + 1)
    var found: [Stretch] = []
    var index = start
    for count in 0..<3 {
      let end = chunkEnd(from: index, to: limit)
      guard end > index, end - start <= longest else { break }
      if count == 0 { found += shorter(than: end, from: start) }
      found.append(Stretch(end: end, piece: index))
      guard end < limit else { break }
      if text.symbols[end] == UInt8(ascii: ",") {
        index = end + 1
      } else if let and = and(at: end, to: limit) {
        index = and.range.upperBound
      } else {
        break
      }
    }
    return found
  }

  private func shorter(than end: Int, from start: Int) -> [Stretch] {
    var ends = (start + 1..<end).filter { index in
      text.symbols[index] == UInt8(ascii: "(") || text.symbols[index - 1] == UInt8(ascii: ")")
    }
    if end - start > 4, text.isDigit(end - 1), text.marks[end - 1].isEmpty {
      var letters = end
      while letters > start, text.isDigit(letters - 1) { letters -= 1 }
      if end - letters <= 2 { ends.append(letters) }
    }
    return ends.prefix(4).map { Stretch(end: $0, piece: start) }
  }

  /// Whether the last piece of a stretch is the name of a member of its own on that day: `Serbla and Montenegro` in 2023.
  private func endsWithName(_ stretch: Stretch, to limit: Int) -> Bool {
    guard let day, let last = name(at: skipLeadIns(from: stretch.piece, to: limit).end, to: limit) else { return false }
    return last.end == stretch.end && isMember(last.reading, on: day)
  }

  // MARK: Names within names

  /// What words mean that begin with a name and go on as a longer one does (`Guinea Bissao`, `Soudan du 5ud`), so that
  /// the shorter one need not be meant.
  private func longer(than match: NameMatch, at start: Int, to limit: Int) -> Misread {
    let isCut = text.hasGluedSign(before: match.end) && !text.marks[match.end].contains(.capital)
    guard isCut || goesOn(match, at: start, to: limit) else { return .name(match) }
    let found = misread(at: start, to: limit, beyond: match.end)
    switch found {
    case .name: return found
    case .doubtful(let end, _, let codes):
      // `Fiji Iwlands`: only Fiji is near, and its name stands there.
      guard let code = registry.code(of: match.reading), !match.reading.isGroup, codes == [code] else { return found }
      return .name(self.match(code, end))
    case .none:
      // `Niger~x`: the word goes on behind the sign.
      return isCut
        ? .doubtful(end: chunkEnd(from: start, to: limit), why: .unknownName, codes: []) : .name(match)
    }
  }

  /// Whether a name is followed by words that a longer one could go on with, and not by another name.
  private func goesOn(_ match: NameMatch, at start: Int, to limit: Int) -> Bool {
    let end = match.end
    guard end < limit, text.symbols[start] < 0xD8,
      text.marks[end].isDisjoint(with: .other) || text.hasSign(before: end)
    else { return false }
    if let and = and(at: end, to: limit) {
      return registry.hasLongerName(in: text, start..<and.range.upperBound)
        && !isName(after: and.range.upperBound, limit)
    }
    switch text.symbols[end] {
    case UInt8(ascii: ","), UInt8(ascii: "("):
      return registry.hasLongerName(in: text, start..<(end + 1)) && !isName(after: end + 1, limit)
    default:
      guard !text.isPunctuation(end), name(at: end, to: limit) == nil else { return false }
      return text.marks[end].contains(.capital) || registry.hasLongerName(in: text, start..<end)
    }
  }

  // MARK: What stands between names

  /// The end of words that stand between a name and the next separator behind a sign, if another name follows there:
  /// `Chile <img src=x> and Chad`.
  func noiseEnd(from start: Int, to limit: Int) -> Int? {
    guard start < limit, text.hasSign(before: start) else { return nil }
    let end = chunkEnd(from: start, to: min(limit, start + MisreadCosts.longest))
    // `the three African members of the Council — namely, Algeria, …`: words that are known are no noise.
    let hits = formulas.hits(in: text, start..<end, language: language)
    guard end < limit, !hits.contains(where: { $0.meaning != .and && $0.meaning != .language }) else { return nil }
    let gap = skipSeparators(from: end, to: limit)
    guard gap.isAny, name(at: skipLeadIns(from: gap.end, to: limit).end, to: limit) != nil else { return nil }
    return end
  }
}
