import Sponsors

/// What one delegation did from one text of a series to the next.
public struct SeriesStep: Hashable, Sendable {
  /// How it moved.
  public enum Kind: String, CaseIterable, Sendable {
    /// Behind both.
    case stayed
    /// Behind the later one only.
    case came
    /// Behind the earlier one only.
    case left
  }

  /// How it moved.
  public let kind: Kind
  /// The text before.
  public let earlier: SponsorSet
  /// The text after.
  public let later: SponsorSet
}

extension TextHistory {
  /// The moves of a delegation, in the order of the texts; where it is behind neither of two texts there is none.
  /// - Complexity: O(texts).
  public func steps(of delegation: DelegationCode) -> [SeriesStep] {
    changes.compactMap { change in
      let kind: SeriesStep.Kind? =
        switch (change.earlier.contains(delegation), change.later.contains(delegation)) {
        case (true, true): .stayed
        case (false, true): .came
        case (true, false): .left
        case (false, false): nil
        }
      return kind.map { SeriesStep(kind: $0, earlier: change.earlier, later: change.later) }
    }
  }
}
