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
    }
    var blocks: [Brief.Block] = []
    for role in [Role.explanation, .statement, .reply] {
      var order: [Key] = []
      var rows: [Key: [Action]] = [:]
      for action in actions where action.role == role {
        let subject = subject(draft: action.draft, resolution: action.resolution, title: action.title, vote: nil)
        let key = Key(role: role, subject: subject, timing: action.timing, group: action.group, via: action.via)
        if rows[key] == nil { order.append(key) }
        rows[key, default: []].append(action)
      }
      if order.isEmpty { continue }
      let items = order.map { key -> BriefText in
        let actions = rows[key] ?? []
        var parts: [BriefText] = []
        if let group = key.group {
          parts.append(group == code ? "on behalf of its members" : "for \(briefs.group(group))")
        }
        if let via = key.via { parts.append("spoken by \(the(via))") }
        if let timing = key.timing { parts.append("\(words: timing.rawValue) the decision") }
        parts.append(.on(actions.compactMap(\.date)))
        let said = parts.filter { !$0.isEmpty }.joined(by: ", ")
        return key.subject.capitalized + (said.isEmpty ? "" : ", ") + said + "; \(BriefText.places(of: actions))."
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
