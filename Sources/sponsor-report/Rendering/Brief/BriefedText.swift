import Analytics
import Sponsors

/// A text of the incidence matrix as briefs speak of it.
struct BriefedText {
  /// The text.
  let family: DraftFamily
  /// Who is behind it.
  let set: SponsorSet
  /// Its title, on one line and not longer than a line or two; empty where none is known.
  let title: String
  /// The language of the title.
  let language: Language?
  /// The groups of which at least half of the members of the day are behind it, of small groups all but one, those first
  /// of which the greatest share is; none where the day is unknown.
  let shares: [GroupShare]
  /// The groups on whose behalf it was sponsored.
  let groups: [DelegationCode]
  /// For which groups each delegation signed it, so that all of their members are behind it.
  let signatures: [DelegationCode: [DelegationCode]]

  init(
    _ family: DraftFamily, set: SponsorSet, titled title: (title: String, language: Language?), rosters: [GroupRoster],
    groups: [DelegationCode], signatures: [DelegationCode: [DelegationCode]]
  ) {
    self.family = family
    self.set = set
    (self.title, language) = title
    shares = rosters.map { set.share(of: $0) }.filter(Self.tells)
      .sorted {
        ($1.sponsors * $0.members, $1.members, $0.group) < ($0.sponsors * $1.members, $0.members, $1.group)
      }
    self.groups = groups
    self.signatures = signatures
  }

  /// In a small group, what half of the members do says nothing of the others.
  static func isSmall(_ share: GroupShare) -> Bool { share.members < 10 }

  private static func tells(_ share: GroupShare) -> Bool {
    guard share.members >= 3 else { return false }
    return isSmall(share) ? share.sponsors >= share.members - 1 : share.sponsors * 2 >= share.members
  }
}
