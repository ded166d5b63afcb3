import Sponsors

extension BriefWriter {
  /// What it sponsored, a line a text, by how it came to be behind it; then what it withdrew from.
  var sponsorships: [Brief.Block] {
    var blocks: [Brief.Block] = []
    for manner in Sponsored.Manner.allCases {
      let texts = sponsored.filter { $0.manner == manner }
      if texts.isEmpty { continue }
      blocks.append(.heading("\(manner.heading) (\(texts.count))"))
      blocks.append(.list(texts.map { line($0, manner) }))
    }
    let left = withdrawals
    if !left.isEmpty {
      blocks.append(.heading("Withdrawn (\(left.count))"))
      blocks.append(
        .list(
          left.map {
            "\(briefs.name($0.family)), \(BriefText.on($0.actions.compactMap(\.date))); \(briefs.places(of: $0.actions))."
          }))
    }
    return blocks
  }

  /// The texts that it withdrew from and did not come back to.
  var withdrawals: [(family: DraftFamily, actions: [Action])] {
    let behind = Set(sponsored.map { briefs.texts[$0.column].family })
    var order: [DraftFamily] = []
    var found: [DraftFamily: [Action]] = [:]
    for action in actions where action.role == .withdrawn {
      let family = DraftFamily(of: action.draft)
      if behind.contains(family) { continue }
      if found[family] == nil { order.append(family) }
      found[family, default: []].append(action)
    }
    return order.map { ($0, found[$0] ?? []) }
  }

  private func line(_ text: Sponsored, _ manner: Sponsored.Manner) -> BriefText {
    let name = briefs.name(briefs.texts[text.column].family)
    // A text that was counted by no sponsorship has none to tell of.
    guard manner != .other else {
      let rows = actions.filter {
        DraftFamily(of: $0.draft) == briefs.texts[text.column].family && report.selection.counts($0)
      }
      return
        "\(name): \(words: Set(rows.map(\.role.words)).sorted().joined(separator: ", ")); \(briefs.places(of: rows))."
    }
    let said = text.actions.filter { $0.role != .introduced && $0.role != .withdrawn }
    let main = said.filter { ($0.reading.isRoster ? .group : $0.role == .sponsor ? .own : .joined) == manner }
    var parts = [circumstances(main)]
    if let groups = briefs.texts[text.column].signatures[code] {
      parts.insert("also for the other members of \(groups.map(briefs.group).listed)", at: 0)
    }
    if manner != .group, !text.groups.isEmpty {
      parts.append("also through \(text.groups.map(briefs.group).listed)")
    }
    let introductions = text.actions.filter { $0.role == .introduced }
    if !introductions.isEmpty { parts.append("which it introduced \(BriefText.on(introductions.compactMap(\.date)))") }
    let details = parts.filter { !$0.isEmpty }.joined(by: ", ")
    return name + (details.isEmpty ? "" : ", ") + details + "; \(briefs.places(of: said + introductions))."
  }

  /// For whom, by whom and when.
  private func circumstances(_ actions: [Action]) -> BriefText {
    var parts: [BriefText] = []
    var seen: Set<BriefText> = []
    for action in actions {
      var part: BriefText = ""
      if let group = action.group {
        part = action.reading.isRoster ? "through \(briefs.group(group))" : "on behalf of \(briefs.group(group))"
        if action.reading == .rosterUncertain { part += " (of which it may not have been a member on that day)" }
        if let via = action.via { part += ", for which \(the(via)) signed" }
      } else if let via = action.via {
        part = "signed for by \(the(via))"
      }
      if !part.isEmpty, seen.insert(part).inserted { parts.append(part) }
    }
    let timings = Set(actions.compactMap(\.timing))
    if let timing = timings.first, timings.count == 1 { parts.append("\(words: timing.rawValue) the decision") }
    parts.append(.on(actions.compactMap(\.date)))
    return parts.filter { !$0.isEmpty }.joined(by: ", ")
  }
}

extension Sponsored.Manner {
  fileprivate var heading: String {
    switch self {
    case .own: "In its own name"
    case .joined: "Joined later"
    case .group: "Only through a group that signed for its members"
    case .other: "By another role that is counted"
    }
  }
}
