import Sponsors

/// The rows of a ledger that say, after withdrawals, that a delegation is behind a text.
///
/// One reading of the ledger for both the incidence matrix and its evidence, so that they cannot disagree.
struct CountedActions {
  /// One row that stands.
  struct Entry: Sendable {
    let delegation: DelegationCode
    /// Index in `families`.
    let family: Int
    /// Row of the ledger.
    let row: Int
  }

  private struct Cell: Hashable {
    let delegation: DelegationCode
    let family: Int
  }

  /// Every family of the ledger in order of first appearance, counted or not.
  private(set) var families: [DraftFamily] = []
  /// The first title that is not empty of each family, in whatever row it stands.
  private(set) var titles: [String] = []
  /// The rows that stand, in the order of the ledger.
  private(set) var entries: [Entry] = []

  /// Reads `ledger` once.
  ///
  /// Actions without a draft are never counted. A withdrawal takes away the sponsorships of the rows before it
  /// and none after: who sponsors again later is a sponsor. A vote or statement is not undone by it.
  init(ledger: Ledger, selection: Selection) {
    var familyOfDraft: [String: Int] = [:]
    var indexOfFamily: [DraftFamily: Int] = [:]
    var lastWithdrawal: [Cell: Int] = [:]
    for (row, action) in ledger.enumerated() where !action.draft.isEmpty {
      let family: Int
      if let known = familyOfDraft[action.draft] {
        family = known
      } else {
        let named = DraftFamily(of: action.draft)
        family = indexOfFamily[named] ?? families.count
        if family == families.count {
          indexOfFamily[named] = family
          families.append(named)
          titles.append("")
        }
        familyOfDraft[action.draft] = family
      }
      if titles[family].isEmpty { titles[family] = action.title }
      if selection.counts(action) {
        entries.append(Entry(delegation: action.country, family: family, row: row))
      } else if selection.takesOff(action) {
        lastWithdrawal[Cell(delegation: action.country, family: family)] = row
      }
    }
    if lastWithdrawal.isEmpty { return }
    entries.removeAll { entry in
      guard let withdrawn = lastWithdrawal[Cell(delegation: entry.delegation, family: entry.family)],
        entry.row < withdrawn
      else { return false }
      return Self.undoneByWithdrawal.contains(ledger[entry.row].role)
    }
  }

  private static let undoneByWithdrawal: Set<Role> = [.sponsor, .cosponsor, .introduced]
}
