import Sponsors

extension BriefWriter {
  /// The documents in which the places of the brief are, in the order in which they were read.
  func references(of brief: Brief) -> [Brief.Reference] {
    var cited: [String] = []
    for part in brief.texts.lazy.flatMap(\.parts) {
      if case .place(let document, _) = part, !cited.contains(document) { cited.append(document) }
    }
    let order = Dictionary(report.documents.enumerated().map { ($1.document, $0) }) { first, _ in first }
    return cited.enumerated().sorted {
      (order[$0.element] ?? .max, $0.offset) < (order[$1.element] ?? .max, $1.offset)
    }.map { Brief.Reference(document: $0.element, text: reference($0.element)) }
  }

  /// `A/78/472, report of 5 December 2023, session 78, in English.`
  private func reference(_ document: String) -> BriefText {
    let read = report.documents.filter { $0.document == document }
    let rows = actions.filter { $0.document == document }
    var parts: [BriefText] = [BriefText(.symbol(document))]
    if let first = read.first {
      let isOne = read.allSatisfy { $0.kind == first.kind && $0.date == first.date }
      if isOne, !first.title.isEmpty {
        parts.append(BriefText(.title(BriefTitles.shortened(first.title), first.language)))
      }
      let day: BriefText = isOne ? first.date.map { " of \(words: $0.words)" } ?? "" : ""
      parts.append(
        "\(words: isOne ? first.kind.noun : counted(read.count, first.kind.noun, "\(first.kind.noun)s"))\(day)")
    } else {
      parts.append("known from a ledger")
    }
    let sessions = Set(read.compactMap(\.session) + (read.isEmpty ? rows.compactMap(\.session) : [])).sorted()
    parts.append(.sessions(sessions))
    let languages = Set(read.compactMap(\.language) + (read.isEmpty ? rows.compactMap(\.language) : []))
    let named = Language.allCases.filter(languages.contains).map(\.words)
    if !named.isEmpty { parts.append("in \(words: enumerated(named))") }
    return parts.filter { !$0.isEmpty }.joined(by: ", ") + "."
  }
}

extension DocumentKind {
  /// What a document of this kind is called.
  fileprivate var noun: String {
    switch self {
    case .other: "document"
    case .votes: "table of votes"
    default: rawValue
    }
  }
}
