import Sponsors

extension BriefText {
  /// Where actions are printed, document after document, each place once: by the paragraph, the number of a library's
  /// record (in documents that are among `libraries`), or that of the vote.
  static func places(of actions: some Sequence<Action>, libraries: Set<String>) -> BriefText {
    // A document has its votes in paragraphs, or has none: the two are not told together.
    var byVote: Set<String> = []
    var order: [String] = []
    var details: [String: [String]] = [:]
    for action in actions {
      let document = action.document
      if details[document] == nil { order.append(document) }
      let isVote = action.paragraph.isEmpty
      let detail = isVote ? action.vote.map(String.init) ?? "" : action.paragraph
      if details[document]?.contains(detail) != true { details[document, default: []].append(detail) }
      if isVote, !detail.isEmpty { byVote.insert(document) }
    }
    return order.map { document -> BriefText in
      let found = (details[document] ?? []).filter { !$0.isEmpty }
      let unit = byVote.contains(document) ? "vote" : libraries.contains(document) ? "record" : "para."
      let plural = unit == "para." ? "paras." : "\(unit)s"
      let detail = found.isEmpty ? "" : ", \(found.count == 1 ? unit : plural) \(enumerated(found))"
      return BriefText(.place(document: document, detail: detail))
    }.joined(by: "; ")
  }
}
