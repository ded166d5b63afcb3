/// The sources of one text at work: who stands where, and who is missing where.
struct Stages {
  /// One document's part.
  struct Stage {
    let document: String
    let part: SourcePart
    var named: Set<Named> = []
    /// The last day of which it tells.
    var lastDay: Day?
  }

  private(set) var all: [Stage] = []
  private let rows: [Named: [PlacedAction]]

  init(_ rows: [PlacedAction]) {
    struct Key: Hashable {
      let document: String
      let part: SourcePart
    }
    var position: [Key: Int] = [:]
    var stages: [Stage] = []
    var byName: [Named: [PlacedAction]] = [:]
    for row in rows {
      let key = Key(document: row.action.document, part: row.part)
      let index = position[key] ?? stages.count
      if index == stages.count {
        position[key] = index
        stages.append(Stage(document: key.document, part: key.part))
      }
      let named = Named(code: row.action.country, isGroup: row.action.isGroupItself)
      stages[index].named.insert(named)
      if let day = row.action.date { stages[index].lastDay = max(day, stages[index].lastDay ?? day) }
      byName[named, default: []].append(row)
    }
    all = stages.enumerated().sorted { ($0.element.part, $0.offset) < ($1.element.part, $1.offset) }.map(\.element)
    self.rows = byName
  }

  /// What is said of one delegation; nil for one of which nothing is.
  func entry(_ named: Named) -> DraftReconciliation.Entry? {
    let rows = rows[named] ?? []
    let saying = all.indices.filter { all[$0].named.contains(named) }
    guard let first = saying.first else { return nil }
    let isOff = isWithdrawn(rows)
    let stage = all[first]
    let role = rows.first { $0.action.document == stage.document && $0.part == stage.part }?.action.role ?? .sponsor
    return DraftReconciliation.Entry(
      delegation: named.code, isGroup: named.isGroup, role: isOff ? .withdrawn : role, first: first, sources: saying,
      contradictedBy: isOff ? [] : contradictions(of: named, rows))
  }

  /// Whether the last word is that it withdrew: in one document the later place decides, between two documents the
  /// later day; a withdrawal holds where the days do not say.
  private func isWithdrawn(_ rows: [PlacedAction]) -> Bool {
    let withdrawals = rows.filter { $0.part == .withdrawn }.map(\.action)
    guard !withdrawals.isEmpty else { return false }
    return !rows.contains { row in
      row.part != .withdrawn && withdrawals.allSatisfy { Self.isLater(row.action, than: $0) }
    }
  }

  private static func isLater(_ one: Action, than other: Action) -> Bool {
    if one.document == other.document, one.language == other.language {
      return one.span.lowerBound > other.span.lowerBound
    }
    guard let day = one.date, let otherDay = other.date else { return false }
    return day > otherDay
  }

  /// The complete sources that could know of the delegation, and do not have it.
  private func contradictions(of named: Named, _ rows: [PlacedAction]) -> [String] {
    // Groups are named by one source and not by the other; their members come with them.
    guard !named.isGroup, rows.contains(where: { !$0.action.reading.isRoster }) else { return [] }
    let saying = rows.filter { $0.part != .withdrawn }
    let documents = Set(saying.map(\.action.document))
    let firstDay = saying.compactMap(\.action.date).min()
    let isListed = saying.contains { $0.part == .list }
    var found: [String] = []
    for stage in all where !documents.contains(stage.document) && !found.contains(stage.document) {
      let isComplete =
        switch stage.part {
        case .report, .library: true
        case .revision: isListed
        default: false
        }
      // What is said after the last day of which a report tells is not for it to know.
      if stage.part == .report, let firstDay, let last = lastDay(of: stage.document), last < firstDay { continue }
      if isComplete { found.append(stage.document) }
    }
    return found
  }

  private func lastDay(of document: String) -> Day? {
    all.filter { $0.document == document }.compactMap(\.lastDay).max()
  }
}
