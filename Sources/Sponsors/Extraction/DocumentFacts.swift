/// What a document says of itself: symbol, kind, session, body, day, title.
struct DocumentFacts: Sendable {
  var symbol: DocumentSymbol?
  var kind = DocumentKind.other
  var language: Language?
  var session: Int?
  var body = ""
  var date: Day?
  var title = ""
  var report = ""

  /// Reads the facts from the document's first part.
  ///
  /// - Parameter head: the folded text of the document's first lines.
  init(source: [UInt8], lines: SourceLines, head: FoldedText, formulas: Formulas, language: Language?) {
    self.language = language
    symbol = lines.symbol
    guard let language else { return }
    let hits = formulas.hits(in: head, 0..<head.count, language: language)
    let numerals = Numerals(text: head, formulas: formulas, language: language)
    session = symbol?.session
    body = symbol?.body ?? ""
    readResolution(source, lines, head, hits, numerals)
    if kind != .resolution { readKind(head, hits) }
    // What the first lines of a letter or a list name is not what it is of.
    if kind == .other { return }
    if session == nil { session = Self.session(hits, numerals) }
    if body.isEmpty || (kind == .report && body == "A") {
      body = Self.body(hits, in: head) ?? body
    }
    if kind == .record { date = lines.pageHeader?.day ?? Self.meetingDay(head, hits, numerals) }
    if date == nil { date = Self.firstDay(head, numerals) }
  }

  private mutating func readKind(_ head: FoldedText, _ hits: [Formulas.Hit]) {
    // A report recommends “the adoption of the following draft resolution: Draft resolution I”, which has the look of a
    // draft's header: what is said first tells.
    let header = hits.first { $0.meaning == .draftHeader && $0.endsHeader(in: head) }
    let report = hits.first { $0.meaning == .kind && $0.value == "report" }
    let isHeaderFirst = header.map { $0.range.lowerBound < report?.range.lowerBound ?? .max } ?? false
    if isHeaderFirst || symbol?.isDraft == true {
      kind = .draft
      return
    }
    let text = symbol?.text ?? ""
    if hits.contains(where: { $0.meaning == .kind && $0.value == "record" }) || text.contains("/PV.")
      || text.contains("/SR.") || Self.presidingOfficerSpeaks(head, hits)
    {
      kind = .record
    } else if report != nil {
      kind = .report
    }
  }

  /// Whether a line begins with the presiding officer's name and a colon: `The President:`, `Le Président (parle en
  /// anglais) :`. Records without their first page have nothing else to be known by.
  private static func presidingOfficerSpeaks(_ head: FoldedText, _ hits: [Formulas.Hit]) -> Bool {
    hits.contains { hit in
      guard hit.meaning == .chairSpeaks, hit.range.upperBound < head.count,
        hit.range.lowerBound == 0 || !head.marks[hit.range.lowerBound].isDisjoint(with: [.lineBreak, .other])
      else { return false }
      var index = hit.range.upperBound
      if head.symbols[index] == UInt8(ascii: "("),
        let close = head.symbols[index...].prefix(60).firstIndex(of: UInt8(ascii: ")"))
      {
        index = close + 1
      }
      return index < head.count && head.symbols[index] == UInt8(ascii: ":")
    }
  }

  /// `66/181. Title` on a line of its own makes the document a resolution; the day is that of “adopted on”, else of
  /// the document's last line.
  private mutating func readResolution(
    _ source: [UInt8], _ lines: SourceLines, _ head: FoldedText, _ hits: [Formulas.Hit], _ numerals: Numerals
  ) {
    guard let (number, titleLines) = Self.resolutionTitle(source, lines) else { return }
    kind = .resolution
    symbol = DocumentSymbol("A/RES/\(number)")
    session = symbol?.session
    body = "A"
    title = titleLines
    if let adopted = hits.first(where: { $0.meaning == .resolutionAdopted }) {
      date = Self.firstDay(head, numerals, from: adopted.range.upperBound)
    }
    if date == nil { date = Self.lastDay(source, lines, numerals) }
    if let rests = hits.first(where: { $0.meaning == .restsOn }) {
      for index in rests.range.upperBound..<min(head.count, rests.range.upperBound + 80) {
        if let (report, _) = DocumentSymbol.read(in: head, at: index, to: head.count) {
          self.report = report.text
          break
        }
      }
    }
  }

  private static func resolutionTitle(_ source: [UInt8], _ lines: SourceLines) -> (number: String, title: String)? {
    var texts = 0
    for (index, line) in lines.lines.enumerated() where line.kind == .text {
      texts += 1
      if texts > 40 { return nil }
      let bytes = source[line.range]
      let number = bytes.prefix { $0 != UInt8(ascii: ".") && $0 > 0x20 }
      let parts = number.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].count <= 3, parts[1].count <= 5, parts[0].count >= 1, parts[1].count >= 1,
        parts[0].allSatisfy(\.isDigit), parts[1].prefix(1).allSatisfy(\.isDigit),
        parts[1].allSatisfy({ $0.isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
        bytes.dropFirst(number.count).first == UInt8(ascii: ".")
      else { continue }
      var end = index + 1
      while end < lines.lines.count, lines.lines[end].kind == .text, end < index + 6 { end += 1 }
      let start = line.range.lowerBound + number.count + 1
      let title = printedWords(source, start..<lines.lines[end - 1].range.upperBound)
      return (String(decoding: number, as: UTF8.self), title.trimmingSpaces())
    }
    return nil
  }

  private static func session(_ hits: [Formulas.Hit], _ numerals: Numerals) -> Int? {
    for hit in hits where hit.meaning == .session {
      if let session = numerals.session(endingAt: hit.range.lowerBound) { return session }
    }
    for hit in hits where hit.meaning == .session {
      if let session = numerals.session(startingAt: hit.range.upperBound) { return session }
    }
    return nil
  }

  /// The body named in “Report of the Third Committee” goes before one that its agenda item names, and the committee
  /// before the Assembly, which every report names.
  private static func body(_ hits: [Formulas.Hit], in head: FoldedText) -> String? {
    let reports = hits.filter { $0.meaning == .kind && $0.value == "report" }.map(\.range)
    let author = hits.first { hit in hit.meaning == .body && reports.contains { $0.overlaps(hit.range) } }
    if let author { return author.value }
    let bodies = hits.filter { $0.meaning == .body }.map(\.value)
    return bodies.first { $0.hasPrefix("A/") } ?? bodies.first
  }

  /// The day behind the words that say where a meeting was held: the day of distribution is printed before it.
  private static func meetingDay(_ head: FoldedText, _ hits: [Formulas.Hit], _ numerals: Numerals) -> Day? {
    guard let held = hits.first(where: { $0.meaning == .held }) else { return nil }
    return firstDay(head, numerals, from: held.range.upperBound)
  }

  private static func firstDay(_ text: FoldedText, _ numerals: Numerals, from start: Int = 0) -> Day? {
    for index in start..<text.count where text.isDigit(index) {
      if let day = numerals.day(at: index, to: text.count), let year = day.year {
        return Day(year: year, month: day.month, day: day.day)
      }
    }
    return nil
  }

  /// The last day that is printed in the document's last lines (`64e séance plénière, 16 décembre 2005`).
  private static func lastDay(_ source: [UInt8], _ lines: SourceLines, _ numerals: Numerals) -> Day? {
    var found: Day?
    let text = lines.folded(max(0, lines.lines.count - 12)..<lines.lines.count, source: source)
    let last = Numerals(text: text, formulas: numerals.formulas, language: numerals.language)
    for index in 0..<text.count where text.isDigit(index) && text.beginsWord(index) {
      if let day = last.day(at: index, to: text.count), let year = day.year {
        found = Day(year: year, month: day.month, day: day.day) ?? found
      }
    }
    return found
  }
}
