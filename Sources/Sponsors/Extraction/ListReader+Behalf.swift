// Who acts for whom: “Canada (également au nom de l’Australie, …)”, “Egypt, on behalf of the Group of Arab States,”.

extension ListReader {
  /// Reads what stands behind a name about those on whose behalf it acts, and returns the index after it.
  func readBehalf(
    of item: inout ListItem, after end: Int, to limit: Int, isNested: Bool, into reading: inout ListReading
  ) -> Int {
    var index = end
    if let part = formulas.longest([.part], in: text, at: index, to: limit, language: language) {
      item.isPart = true
      index = part.range.upperBound
    }
    while index < limit, text.symbols[index] == UInt8(ascii: "(") {
      guard let close = closingBracket(of: index, to: limit) else {
        reading.unread.append(UnreadWords(range: index..<limit, why: .listEndUnread))
        return index
      }
      if let behalf = formulas.longest([.behalf], in: text, at: index + 1, to: close, language: language) {
        let nested = readNested(from: behalf.range.upperBound, to: close, isBracket: true, into: &reading)
        item.behalf = nested.behalf
        if firstName(in: min(nested.end, close)..<close) != nil {
          reading.unread.append(UnreadWords(range: nested.end..<close, why: .bracketUnread))
        }
      } else if let enclosed = readEnclosed(at: index + 1, to: close, into: &reading) {
        item.behalf = enclosed.behalf
      } else if let (symbol, _) = DocumentSymbol.read(in: text, at: index + 1, to: close), symbol.isDraft {
        item.draft = symbol.text
      } else if let name = firstName(in: (index + 1)..<close), !isSame(name, as: item) {
        reading.unread.append(UnreadWords(range: name, why: .bracketUnread))
      }
      index = close + 1
    }
    if isNested { return index }
    var next = index
    // `the representative of Egypt had, on behalf of Benin and Togo, introduced`
    if let auxiliary = formulas.longest([.auxiliary], in: text, at: next, to: limit, language: language),
      auxiliary.range.upperBound < limit, text.symbols[auxiliary.range.upperBound] == UInt8(ascii: ",")
    {
      next = auxiliary.range.upperBound
    }
    if next < limit, text.symbols[next] == UInt8(ascii: ",") { next += 1 }
    next = afterQualities(from: next, to: limit)
    if let enclosed = readEnclosed(at: next, to: limit, into: &reading) {
      item.behalf = enclosed.behalf
      return enclosed.end
    }
    guard let behalf = formulas.longest([.behalf], in: text, at: next, to: limit, language: language) else {
      return index
    }
    var speakers = reading.speakers
    if !reading.items.isEmpty, speakers == .one { speakers = .unknown }
    let unread = reading.unread.count
    let nested = readNested(
      from: behalf.range.upperBound, to: limit, isBracket: false, speakers: speakers, into: &reading)
    // `on behalf of the sponsors` names nobody.
    if nested.behalf.isEmpty, reading.unread.count == unread { return index }
    item.behalf = nested.behalf
    return max(index, nested.end)
  }

  /// Reads those who are spoken for, from behind the words “on behalf of”.
  func readNested(
    from start: Int, to limit: Int, isBracket: Bool, speakers: ListReading.Speakers = .unknown,
    into reading: inout ListReading
  ) -> (behalf: Behalf, end: Int) {
    var behalf = Behalf()
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
        let list = read(from: except.range.upperBound, to: limit, isNested: !isBracket)
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
        let list = read(from: from, to: last, isNested: !isBracket, speakers: speakers, isEnumeration: isEnumeration)
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
  private func afterQualities(from start: Int, to limit: Int) -> Int {
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
  private func readEnclosed(at start: Int, to limit: Int, into reading: inout ListReading) -> (
    behalf: Behalf?, end: Int
  )? {
    guard formulas.has(.behalfOpens, in: language),
      let opens = formulas.longest([.behalfOpens], in: text, at: start, to: limit, language: language)
    else { return nil }
    let first = opens.range.upperBound
    var closes: Formulas.Hit?
    for index in first..<max(first, limit) {
      if text.symbols[index] == UInt8(ascii: ".") { break }
      closes = formulas.longest([.behalfCloses], in: text, at: index, to: limit, language: language)
      if closes != nil { break }
    }
    guard let closes else { return nil }
    let unread = reading.unread.count
    let nested = readNested(from: first, to: closes.range.lowerBound, isBracket: true, into: &reading)
    // `以提案国的名义` names nobody.
    let isNobody = nested.behalf.isEmpty && reading.unread.count == unread
    return (isNobody ? nil : nested.behalf, max(nested.end, closes.range.upperBound))
  }

  /// The index after the next `namely`.
  private func nextNamely(from start: Int, to limit: Int) -> Int? {
    for index in start..<max(start, limit) where text.beginsWord(index) {
      if let hit = formulas.longest([.namely], in: text, at: index, to: limit, language: language),
        !text.isUnspaced(index) || beginsNames(hit.range.upperBound, to: text.count)
      {
        return hit.range.upperBound
      }
    }
    return nil
  }

  /// Where the list stands that words like “the following countries” announce: behind the next colon.
  func followingList(at index: Int, to limit: Int) -> Int? {
    guard let following = formulas.longest([.following], in: text, at: index, to: limit, language: language) else {
      return nil
    }
    return colon(after: following.range.upperBound, to: limit)
      ?? (text.isUnspaced(index) ? colon(after: following.range.upperBound, to: text.count) : nil)
  }

  /// Where the sentence ends in which a place stands.
  private func sentenceEnd(from start: Int) -> Int {
    (start..<text.count).first { formulas.endsSentence(text, at: $0, language: language) } ?? text.count
  }

  /// The bracket that closes the one at `open`; nil where none does before `limit`.
  private func closingBracket(of open: Int, to limit: Int) -> Int? {
    var depth = 0
    for index in open..<limit {
      if text.symbols[index] == UInt8(ascii: "(") { depth += 1 }
      if text.symbols[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Whether a name in a bracket is another of the delegation before it: `土耳其（Türkiye）`.
  private func isSame(_ range: Range<Int>, as item: ListItem) -> Bool {
    guard let code = registry.code(of: item.reading),
      let match = registry.longestName(
        in: text, from: range.lowerBound, to: range.upperBound, on: day, language: language)
    else { return false }
    return registry.code(of: match.reading) == code
  }

  private func firstName(in range: Range<Int>) -> Range<Int>? {
    for index in range where text.beginsWord(index) {
      if let match = name(at: index, to: range.upperBound, listsAllowed: false) { return index..<match.end }
    }
    return nil
  }
}

extension ListReader {
  /// The index after the first colon from `index` on in the same sentence.
  func colon(after index: Int, to limit: Int) -> Int? {
    var next = index
    while next < limit {
      if text.symbols[next] == UInt8(ascii: ":") { return next + 1 }
      if formulas.endsSentence(text, at: next, language: language) { return nil }
      next += 1
    }
    return nil
  }
}
