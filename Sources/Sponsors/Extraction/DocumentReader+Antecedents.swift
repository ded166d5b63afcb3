// What later passages rest on: the day of the meeting, the titles of drafts.

extension DocumentReader {
  /// The day of the meeting that a sentence names: `At its 53rd meeting, on 15 November 2023`. Where the year is not
  /// printed it is that of the session, which opens in September.
  mutating func readDay(in passage: PassageText, _ sentence: Range<Int>, _ language: Language) {
    guard let meeting = passage.hits(in: sentence).first(where: { $0.meaning == .meeting }) else { return }
    let text = passage.text
    let numerals = Numerals(text: text, formulas: formulas, language: language)
    if let day = descendingDay(numerals, sentence.lowerBound..<meeting.range.lowerBound) {
      take(day)
      return
    }
    let end = min(sentence.upperBound, meeting.range.upperBound + 120)
    for index in meeting.range.upperBound..<max(end, meeting.range.upperBound) where text.isDigit(index) {
      guard let printed = numerals.day(at: index, to: sentence.upperBound) else { continue }
      take(printed)
      return
    }
  }

  private mutating func take(_ printed: Numerals.PrintedDay) {
    guard let year = printed.year ?? year(ofMonth: printed.month) else { return }
    if let day = Day(year: year, month: printed.month, day: printed.day) { date = day }
  }

  /// The last day before a meeting's number, where year and month go before the day: `在11月15日第53次会议上`.
  private func descendingDay(_ numerals: Numerals, _ range: Range<Int>) -> Numerals.PrintedDay? {
    guard formulas.has(.daySign, in: numerals.language) else { return nil }
    var found: Numerals.PrintedDay?
    var index = range.lowerBound
    while index < range.upperBound {
      if let day = numerals.day(at: index, to: range.upperBound), day.isDescending {
        found = day
        index = day.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func year(ofMonth month: Int) -> Int? {
    if let session = facts.session, facts.body.hasPrefix("A"), facts.body != "A/HRC" {
      return 1945 + session + (month >= 9 ? 0 : 1)
    }
    return date?.civil.year
  }

  /// The title of the draft that a sentence takes up: `entitled “…” (A/C.3/78/L.41)`.
  mutating func readTitle(in passage: PassageText, _ sentence: Range<Int>) {
    let text = passage.text
    for hit in passage.hits(in: sentence) where hit.meaning == .entitled {
      guard let quotation = passage.quotations.holding(hit.range.upperBound),
        quotation.lowerBound == hit.range.upperBound, quotation.count > 2
      else { continue }
      let inside = (quotation.lowerBound + 1)..<(quotation.upperBound - 1)
      // A mark may be closed in a later sentence.
      let end = max(quotation.upperBound, min(sentence.upperBound, quotation.upperBound + 200))
      for index in quotation.upperBound..<end {
        guard let (symbol, _) = DocumentSymbol.read(in: text, at: index, to: sentence.upperBound) else { continue }
        if symbol.isDraft, titles[symbol.text] == nil {
          titles[symbol.text] = printedWords(source, text.span(of: inside))
        }
        break
      }
    }
  }
}
