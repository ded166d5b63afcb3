import Sponsors

extension DraftChange {
  /// The changes between texts of which one follows another in time, in the order of time; nil where none does.
  ///
  /// Texts follow one another where each is of a session of its own, or where they are drafts of one text with different
  /// first days. Two drafts of one session are on the table together: nobody moves from one to the other. Texts of whose
  /// sponsors nothing is known are passed over.
  ///
  /// - Parameter areOneText: whether the sets are drafts of one text, such as a committee's and the plenary's.
  /// - Complexity: O(texts log texts + sponsors).
  public static func inOrderOfTime(_ sets: [SponsorSet], areOneText: Bool = false) -> [DraftChange]? {
    let known = sets.filter(\.isKnown)
    guard known.count > 1 else { return nil }
    let sessions = known.compactMap(\.session)
    let days = known.compactMap { $0.days?.lowerBound }
    let ordered: [SponsorSet]
    if sessions.count == known.count, Set(sessions).count == known.count {
      ordered = zip(sessions, known).sorted { $0.0 < $1.0 }.map(\.1)
    } else if areOneText, days.count == known.count, Set(days).count == known.count {
      ordered = zip(days, known).sorted { $0.0 < $1.0 }.map(\.1)
    } else {
      return nil
    }
    return zip(ordered, ordered.dropFirst()).map { DraftChange(from: $0, to: $1) }
  }

  /// Those who went by withdrawing from the later text, in the order of their codes; the others are not on it at all.
  /// - Complexity: O(went × withdrawn).
  public var withdrew: [DelegationCode] { went.filter(later.withdrawn.contains) }
}
