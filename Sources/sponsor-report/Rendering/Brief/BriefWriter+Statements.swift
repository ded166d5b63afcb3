import Sponsors

extension BriefWriter {
  /// Its explanations, statements and replies, a line a text, role and time.
  var statements: [Brief.Block] {
    struct Key: Hashable {
      let role: Role
      let subject: BriefText
      let timing: Timing?
      let group: DelegationCode?
      let via: DelegationCode?
      /// Where no text is named, what was said in another document is something else.
      let document: String
    }
    var blocks: [Brief.Block] = []
    for role in [Role.explanation, .statement, .reply] {
      var order: [Key] = []
      var rows: [Key: [Action]] = [:]
      for action in actions where action.role == role {
        let subject = subject(draft: action.draft, resolution: action.resolution, title: action.title, vote: nil)
        let key = Key(
          role: role, subject: subject, timing: action.timing, group: action.group, via: action.via,
          document: action.draft.isEmpty ? action.document : "")
        if rows[key] == nil { order.append(key) }
        rows[key, default: []].append(action)
      }
      if order.isEmpty { continue }
      let items = order.map { key -> BriefText in
        let actions = rows[key] ?? []
        var parts: [BriefText] = []
        if let group = key.group, group == code {
          parts.append("on behalf of its members")
        } else if let via = key.via {
          parts.append("by \(the(via))" + (key.group.map { " for \(briefs.group($0))" } ?? " on its behalf"))
        } else if let group = key.group {
          parts.append("for \(briefs.group(group))")
        }
        if let timing = key.timing { parts.append("\(words: timing.rawValue) the decision") }
        parts.append(.on(actions.compactMap(\.date)))
        let said = parts.filter { !$0.isEmpty }.joined(by: ", ")
        return key.subject.capitalized + (said.isEmpty ? "" : ", ") + said + "; \(briefs.places(of: actions))."
      }
      blocks.append(.heading("\(role.heading) (\(items.count))"))
      blocks.append(.list(items))
    }
    return blocks
  }
}

extension Role {
  fileprivate var heading: String {
    switch self {
    case .explanation: "Explanations of vote or position"
    case .reply: "Right of reply"
    default: "Statements"
    }
  }
}
