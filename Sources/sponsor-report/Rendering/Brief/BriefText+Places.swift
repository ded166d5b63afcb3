import Sponsors

extension BriefText {
  /// Where actions are printed, each place once: by the paragraph, the number of a library's record (in documents that are
  /// among `libraries`), or that of the vote.
  static func places(of actions: some Sequence<Action>, libraries: Set<String>) -> BriefText {
    actions.map { action -> BriefText in
      let unit = libraries.contains(action.document) ? "record" : "para."
      let vote = action.vote.map { ", vote \($0)" } ?? ""
      let detail = action.paragraph.isEmpty ? vote : ", \(unit) \(action.paragraph)"
      return BriefText(.place(document: action.document, detail: detail))
    }.uniqued.joined(by: "; ")
  }
}
