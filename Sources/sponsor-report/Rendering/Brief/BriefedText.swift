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
  /// The groups of which at least half of the members of the day are behind it, those first of which the greatest share
  /// is; none where the day is unknown.
  let shares: [GroupShare]
  /// The groups on whose behalf it was sponsored.
  let groups: [DelegationCode]

  init(
    _ family: DraftFamily, set: SponsorSet, titled title: (title: String, language: Language?), rosters: [GroupRoster],
    groups: [DelegationCode]
  ) {
    self.family = family
    self.set = set
    (self.title, language) = title
    shares = rosters.map { set.share(of: $0) }.filter { $0.sponsors > 1 && $0.sponsors * 2 >= $0.members }
      .sorted {
        ($1.sponsors * $0.members, $1.members, $0.group) < ($0.sponsors * $1.members, $0.members, $1.group)
      }
    self.groups = groups
  }
}
