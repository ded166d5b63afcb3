import Sponsors

/// The sponsors of every text of a ledger, by what a selection counts.
///
///     let sets = SponsorSets(ledger: ledger)
///     sets.set(of: DraftFamily(of: "A/C.3/78/L.10/Rev.1")).sponsors   // of L.10 and its revisions
///
/// The same reading of the ledger as `IncidenceMatrix` has: a delegation is in a set exactly where the matrix has a 1.
public struct SponsorSets: Sendable {
  private struct Entry: Sendable {
    var title = ""
    var session: Int?
    var days: ClosedRange<Day>?
    var rows: [DelegationCode: [Int]] = [:]
    var withdrawals: [DelegationCode: [Int]] = [:]
  }

  /// Every draft family of the ledger, in the order of first appearance, with sponsors or without.
  public let families: [DraftFamily]
  private var entries: [DraftFamily: Entry]

  /// The sets of `ledger`. - Complexity: O(rows).
  public init(ledger: Ledger, selection: Selection = Selection()) {
    let counted = CountedActions(ledger: ledger, selection: selection)
    families = counted.families
    entries = Dictionary(
      zip(counted.families, counted.titles.map { Entry(title: $0) }), uniquingKeysWith: { first, _ in first })
    for entry in counted.entries {
      let family = counted.families[entry.family]
      entries[family]?.rows[entry.delegation, default: []].append(entry.row)
      if let day = ledger[entry.row].date {
        let days = entries[family]?.days ?? day...day
        entries[family]?.days = min(day, days.lowerBound)...max(day, days.upperBound)
      }
    }
    var familyOfDraft: [String: DraftFamily] = [:]
    for (row, action) in ledger.enumerated() where !action.draft.isEmpty {
      let family = familyOfDraft[action.draft] ?? DraftFamily(of: action.draft)
      familyOfDraft[action.draft] = family
      if let session = action.session, entries[family]?.session == nil { entries[family]?.session = session }
      if selection.takesOff(action) { entries[family]?.withdrawals[action.country, default: []].append(row) }
    }
  }

  /// The sponsors of one draft with its revisions and addenda; an empty set of one that the ledger does not have.
  public func set(of family: DraftFamily) -> SponsorSet { set(of: [family], symbol: family.symbol) }

  /// The sponsors of one text that has several drafts: who is behind any of them.
  ///
  /// - Complexity: O(rows of the drafts).
  public func set(of families: [DraftFamily], symbol: String, session: Int? = nil) -> SponsorSet {
    let found = families.compactMap { entries[$0] }
    let days = found.compactMap(\.days).reduce(nil as ClosedRange<Day>?) { all, one in
      all.map { min($0.lowerBound, one.lowerBound)...max($0.upperBound, one.upperBound) } ?? one
    }
    return SponsorSet(
      symbol: symbol, families: families, title: found.lazy.map(\.title).first { !$0.isEmpty } ?? "",
      session: session ?? found.lazy.compactMap(\.session).first, days: days,
      rows: found.reduce(into: [:]) { $0.merge($1.rows) { ($0 + $1).sorted() } },
      withdrawals: found.reduce(into: [:]) { $0.merge($1.withdrawals) { ($0 + $1).sorted() } })
  }
}
