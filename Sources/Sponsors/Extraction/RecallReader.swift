/// Reads which resolutions of the General Assembly a resolution or a draft recalls, with the titles it prints:
/// “Recalling its resolution 60/175 of 16 December 2005 on …”. The words are in the formulas table.
///
/// Only `its` resolutions are read: those of the Economic and Social Council have numbers of the same look.
struct RecallReader {
  private let source: [UInt8]
  private let formulas: Formulas
  private let language: Language

  init(source: [UInt8], formulas: Formulas, language: Language) {
    self.source = source
    self.formulas = formulas
    self.language = language
  }

  /// The resolutions recalled, each once for each title, in the order of their places.
  ///
  /// - Complexity: O(symbols of the text).
  func read() -> [RecalledResolution] {
    let lines = SourceLines(source, formulas: formulas, language: language)
    let passages = Passages(source: source, lines: lines, formulas: formulas, language: language)
    var found: [RecalledResolution] = []
    var known: Set<RecalledResolution> = []
    for part in passages.lazy.filter({ $0.kind == .text }).flatMap({ lines.parts(of: $0.lines, source: source) }) {
      let text = lines.folded(part.lines, source: source)
      let hits = formulas.hits(in: text, 0..<text.count, language: language)
      let recalls = hits.filter { $0.meaning == .recalls }
      if recalls.isEmpty { continue }
      let index = HitIndex(hits)
      for (position, recall) in recalls.enumerated() {
        let limit = position + 1 < recalls.count ? recalls[position + 1].range.lowerBound : text.count
        for resolution in resolutions(in: text, recall.range.upperBound..<limit, index)
        where known.insert(resolution).inserted {
          found.append(resolution)
        }
      }
    }
    return found
  }

  /// The numbers that follow one another behind the words of recalling; what stands between two of them is no more
  /// than a day and a conjunction.
  private func resolutions(
    in text: FoldedText, _ range: Range<Int>, _ hits: HitIndex
  ) -> [RecalledResolution] {
    let numerals = Numerals(text: text, formulas: formulas, language: language)
    var found: [RecalledResolution] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let (symbol, end) = Self.number(in: text, at: index, to: range.upperBound) {
        found.append(RecalledResolution(symbol: symbol))
        index = end
      } else if text.beginsWord(index), let day = numerals.day(at: index, to: range.upperBound), day.end > index {
        index = day.end
      } else if let joint = hits.beginning(at: index).first(where: {
        $0.meaning == .and || $0.meaning == .genitive || $0.meaning == .dated
      }) {
        index = joint.range.upperBound
      } else if text.symbols[index] == UInt8(ascii: ",") {
        index += 1
      } else {
        break
      }
    }
    guard let last = found.popLast() else { return [] }
    let connector = hits.beginning(at: index).filter { $0.meaning == .recallTitle }
      .max { $0.range.upperBound < $1.range.upperBound }
    let title = connector.map { words(in: text, from: $0.range.upperBound, to: range.upperBound, hits) } ?? ""
    return found + [RecalledResolution(symbol: last.symbol, title: title)]
  }

  /// `60/175`, `57/270 B`: session and number. The first sessions with such numbers are those from the thirty-first on.
  private static func number(
    in text: FoldedText, at start: Int, to limit: Int
  ) -> (symbol: DocumentSymbol, end: Int)? {
    guard text.beginsWord(start), text.isDigit(start) else { return nil }
    var index = start
    while index < limit, text.isDigit(index) { index += 1 }
    let session = index - start
    guard (2...3).contains(session), index + 1 < limit, text.symbols[index] == UInt8(ascii: "/"),
      text.isDigit(index + 1)
    else { return nil }
    index += 1
    let number = index
    while index < limit, text.isDigit(index) { index += 1 }
    guard index - number <= 4 else { return nil }
    var words = String(decoding: text.symbols[start..<index], as: UTF8.self)
    // A part of a resolution, `270 B`, is a capital that stands alone.
    if index < limit, text.marks[index].contains(.capital), text.symbols[index] < 0x80, text.endsWord(index + 1),
      !text.isPunctuation(index)
    {
      words += String(decoding: [text.symbols[index] & 0xDF], as: UTF8.self)
      index += 1
    }
    guard text.endsWord(index) else { return nil }
    return (DocumentSymbol("A/RES/\(words)"), index)
  }

  /// The words in quotation marks, else those up to a semicolon, or to the words with which a clause goes on.
  private func words(in text: FoldedText, from start: Int, to limit: Int, _ hits: HitIndex) -> String {
    guard start < limit else { return "" }
    let quote = UInt8(ascii: "\"")
    if text.symbols[start] == quote {
      guard let close = text.symbols[(start + 1)..<limit].firstIndex(of: quote), close > start + 1 else { return "" }
      return printedWords(source, text.span(of: (start + 1)..<close))
    }
    let goesOn =
      hits.all[hits.position(from: start + 1)...].prefix { $0.range.lowerBound < limit }
      .first { $0.meaning == .recallEnds }?.range.lowerBound ?? limit
    var end = min(goesOn, limit)
    if let semicolon = text.symbols[start..<end].firstIndex(of: UInt8(ascii: ";")) { end = semicolon }
    while end > start, text.isPunctuation(end - 1) { end -= 1 }
    return end > start ? printedWords(source, text.span(of: start..<end)) : ""
  }
}

extension Extractor {
  /// The resolutions recalled by a resolution or draft; none for documents of other kinds.
  func recalls(in source: [UInt8], of summary: DocumentSummary) -> [RecalledResolution] {
    guard summary.kind == .resolution || summary.kind == .draft, let language = summary.language else { return [] }
    return RecallReader(source: source, formulas: formulas, language: language).read()
  }
}
