import Sponsors

/// Who stayed, came and went from one text to another: of two drafts, or of one text at two sessions.
public struct DraftChange: Hashable, Sendable {
  /// The text before.
  public let earlier: SponsorSet
  /// The text after.
  public let later: SponsorSet
  /// Behind both, in the order of their codes.
  public let stayed: [DelegationCode]
  /// Behind the later one only.
  public let came: [DelegationCode]
  /// Behind the earlier one only.
  public let went: [DelegationCode]

  /// The change from `earlier` to `later`. - Complexity: O(sponsors).
  public init(from earlier: SponsorSet, to later: SponsorSet) {
    self.earlier = earlier
    self.later = later
    stayed = earlier.sponsors.filter(later.contains)
    came = later.sponsors.filter { !earlier.contains($0) }
    went = earlier.sponsors.filter { !later.contains($0) }
  }

  /// Jaccard similarity of the two sets, |A ∩ B| / |A ∪ B|; nil where nobody is behind either
  /// (P. Jaccard, New Phytologist 11, 1912, doi:10.1111/j.1469-8137.1912.tb05611.x).
  public var jaccard: Double? {
    let either = stayed.count + came.count + went.count
    return either == 0 ? nil : Double(stayed.count) / Double(either)
  }

  /// What one group did.
  public struct OfGroup: Hashable, Sendable {
    /// Its share in the earlier text, by its members on that day.
    public let earlier: GroupShare
    /// Its share in the later text, by its members on that day.
    public let later: GroupShare
    /// Members, on the day of the later text, that are behind both.
    public let stayed: Int
    /// Members, on the day of the later text, that are behind it only.
    public let came: Int
    /// Members, on the day of the earlier text, that are behind it only.
    public let went: Int
  }

  /// What a group did. - Complexity: O(sponsors + members).
  public func change(of roster: GroupRoster) -> OfGroup {
    func count(_ codes: [DelegationCode], _ day: Day?) -> Int {
      day == nil ? 0 : codes.count { roster.contains($0, on: day) }
    }
    return OfGroup(
      earlier: earlier.share(of: roster), later: later.share(of: roster), stayed: count(stayed, later.day),
      came: count(came, later.day), went: count(went, earlier.day))
  }
}
