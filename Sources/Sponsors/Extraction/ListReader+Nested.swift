// Those who are spoken for: “on behalf of the African Group, namely A, B and C, except D”.

extension ListReader {
  /// Nobody speaks on behalf of one who speaks on behalf of another, and so on, deeper than this; the reader would follow on
  /// the stack.
  private static let deepest = 8
  private static let longestClosing = 60

  /// Reads those who are spoken for, from behind the words “on behalf of”.
  func readNested(
    from start: Int, to limit: Int, isBracket: Bool, speakers: ListReading.Speakers = .unknown,
    into reading: inout ListReading
  ) -> (behalf: Behalf, end: Int) {
    var behalf = Behalf()
    guard depth < Self.deepest, start <= limit else {
      reading.unread.append(UnreadWords(range: start..<max(start, limit), why: .bracketUnread))
      return (behalf, max(start, limit))
    }
    var inner = self
    inner.depth += 1
    var isEnumeration = false
    var index = start
    var end = start
    while index < limit {
      var next = index
      while let lead = formulas.longest(
        [.and, .article, .genitive], in: text, at: next, to: limit, language: language),
        name(at: next, to: limit) == nil
      {
        next = lead.range.upperBound
      }
      if let own = formulas.longest([.ownMembers], in: text, at: next, to: limit, language: language) {
        behalf.ownMembers = true
        index = own.range.upperBound
        end = index
      } else if let except = formulas.longest([.except], in: text, at: next, to: limit, language: language) {
        let list = inner.read(from: except.range.upperBound, to: limit, isNested: !isBracket)
        behalf.exceptions += list.items
        reading.unread += list.unread
        index = max(list.end, except.range.upperBound)
        end = index
      } else if let namely = formulas.longest([.namely], in: text, at: next, to: limit, language: language) {
        behalf.isExplicit = true
        isEnumeration = true
        index = namely.range.upperBound
        // `namely, Algeria and Guyana`: this comma ends nothing.
        while index < limit, text.symbols[index] == UInt8(ascii: ",") { index += 1 }
      } else {
        // `安全理事会三个非洲成员国，即…`: in a script without capitals such words look like a name.
        if behalf.items.isEmpty, next < limit, text.isUnspaced(next), name(at: next, to: limit) == nil,
          let namely = nextNamely(from: next, to: min(limit, next + 160))
        {
          index = namely
          continue
        }
        let from = followingList(at: next, to: limit) ?? index
        // The list may stand behind the verb: `代表下列国家介绍了决议草案：…`.
        let last = from > limit ? sentenceEnd(from: from) : limit
        let list = inner.read(
          from: from, to: last, isNested: !isBracket, speakers: speakers, isEnumeration: isEnumeration)
        if list.items.isEmpty && list.unread.isEmpty {
          // `the three African members of the Security Council, namely, Algeria, …`: the words for them are no name.
          guard behalf.items.isEmpty, let namely = nextNamely(from: index, to: min(limit, index + 160)) else { break }
          index = namely
          isEnumeration = true
          continue
        }
        reading.unread += list.unread
        index = list.end
        if let except = formulas.longest([.exceptBehind], in: text, at: index, to: limit, language: language) {
          // `伊斯兰合作组织成员国，阿尔巴尼亚除外`
          behalf.exceptions += list.items
          index = except.range.upperBound
        } else {
          behalf.items += list.items
        }
        end = index
      }
      // Behind a comma only an exception, an enumeration or (in a bracket) more names go on.
      var separator = index
      while separator < limit, text.symbols[separator] == UInt8(ascii: ",") { separator += 1 }
      let goesOn = formulas.longest([.except, .namely], in: text, at: separator, to: limit, language: language) != nil
      if separator > index, !isBracket, !goesOn { break }
      index = separator
    }
    return (behalf, end)
  }

  /// The index after words that say when, if those that say on whose behalf stand behind them: `古巴代表在表决前以…的名义`.
  func afterQualities(from start: Int, to limit: Int) -> Int {
    guard formulas.has(.behalfOpens, in: language) else { return start }
    var index = start
    while let quality = formulas.longest(
      [.before, .after, .leadIn], in: text, at: index, to: limit, language: language)
    {
      index = quality.range.upperBound
    }
    let opens = formulas.longest([.behalfOpens, .behalf], in: text, at: index, to: limit, language: language)
    return opens == nil ? start : index
  }

  /// Reads those whom words on both sides say to be spoken for: `以古巴和中国的名义`, `以下列国家的名义：…`.
  func readEnclosed(at start: Int, to limit: Int, into reading: inout ListReading) -> (
    behalf: Behalf?, end: Int
  )? {
    guard formulas.has(.behalfOpens, in: language),
      let opens = formulas.longest([.behalfOpens], in: text, at: start, to: limit, language: language)
    else { return nil }
    let first = opens.range.upperBound
    var closes: Formulas.Hit?
    // What closes one of two that stand one behind the other closes the other too: the way there is gone once.
    let last = max(first, limit)
    for index in min(ahead.unclosed(from: first), last)..<last {
      if text.symbols[index] == UInt8(ascii: ".") { break }
      closes = formulas.longest([.behalfCloses], in: text, at: index, to: limit, language: language)
      if closes != nil { break }
      if index + Self.longestClosing < limit { ahead.pass(first..<index) }
    }
    guard let closes else { return nil }
    let unread = reading.unread.count
    let nested = readNested(from: first, to: closes.range.lowerBound, isBracket: true, into: &reading)
    // `以提案国的名义` names nobody.
    let isNobody = nested.behalf.isEmpty && reading.unread.count == unread
    return (isNobody ? nil : nested.behalf, max(nested.end, closes.range.upperBound))
  }

  /// The index after the next `namely`.
  func nextNamely(from start: Int, to limit: Int) -> Int? {
    for index in start..<max(start, limit) where text.beginsWord(index) {
      if let hit = formulas.longest([.namely], in: text, at: index, to: limit, language: language),
        !text.isUnspaced(index) || beginsNames(hit.range.upperBound, to: text.count)
      {
        return hit.range.upperBound
      }
    }
    return nil
  }
}
