/// Reads which draft an amendment is to, where both symbols are printed: “amendments (A/C.3/78/L.67) to draft resolution
/// A/C.3/78/L.51”.
struct AmendmentReader {
  private let source: [UInt8]
  private let formulas: Formulas
  private let language: Language

  init(source: [UInt8], formulas: Formulas, language: Language) {
    self.source = source
    self.formulas = formulas
    self.language = language
  }

  /// The draft of each amendment, by the amendment's symbol. An amendment of which two drafts are said has none.
  ///
  /// - Parameter symbol: the document's own, where it is a draft: its heading says only what it amends.
  /// - Complexity: O(symbols of the text).
  func read(symbol: DocumentSymbol?) -> [String: String] {
    let lines = SourceLines(source, formulas: formulas, language: language)
    let passages = Passages(source: source, lines: lines, formulas: formulas, language: language)
    var targets: [String: Set<String>] = [:]
    for part in passages.lazy.flatMap({ lines.parts(of: $0.lines, source: source) }) {
      let text = lines.folded(part.lines, source: source)
      // Cheap, and true of hardly any passage: there must be symbols of drafts.
      guard Self.draftSymbols(in: text) >= (symbol == nil ? 2 : 1) else { continue }
      let words = PassageText(text, formulas: formulas, language: language)
      for sentence in words.sentences {
        let hits = Array(words.hits(in: sentence))
        guard hits.contains(where: { $0.meaning == .target }) else { continue }
        let printed = PrintedDraft.all(in: text, sentence, hits: hits)
        let drafts = printed.filter(\.isTarget)
        let amendments = printed.filter(\.isAmendment).map(\.text)
        guard drafts.count == 1, let draft = drafts.first else { continue }
        if amendments.count == 1, let amendment = amendments.first {
          targets[amendment, default: []].insert(DraftFamily(of: draft.text).symbol)
        } else if amendments.isEmpty, let symbol, symbol.text != draft.text,
          hits.contains(where: { $0.meaning == .target && $0.range.upperBound == draft.range.lowerBound })
        {
          targets[symbol.text, default: []].insert(DraftFamily(of: draft.text).symbol)
        }
      }
    }
    return targets.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// How often `/L.` stands in the text.
  private static func draftSymbols(in text: FoldedText) -> Int {
    let symbols = text.symbols
    return symbols.indices.dropLast(2).count {
      symbols[$0] == UInt8(ascii: "/") && symbols[$0 + 1] == UInt8(ascii: "l") && symbols[$0 + 2] == UInt8(ascii: ".")
    }
  }
}

extension Extractor {
  /// The draft of each amendment that a document names with its symbol; nothing where the document has sponsors of
  /// no text.
  func amendments(in source: [UInt8], of reading: DocumentReading) -> [String: String] {
    let summary = reading.summary
    guard [.report, .record, .draft].contains(summary.kind), let language = summary.language,
      reading.actions.contains(where: { $0.role == .sponsor || $0.role == .cosponsor })
    else { return [:] }
    let own = summary.kind == .draft && !summary.symbol.isEmpty ? DocumentSymbol(summary.symbol) : nil
    return AmendmentReader(source: source, formulas: formulas, language: language).read(symbol: own)
  }
}
