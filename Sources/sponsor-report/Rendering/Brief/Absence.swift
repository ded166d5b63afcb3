import Analytics
import Sponsors

/// A text that a delegation is not behind although most of its partners or of a group of its own are.
struct Absence {
  /// The text's column in the incidence matrix.
  let column: Int
  /// How many of the nearest partners are behind it.
  let partners: Int
  /// Whether these are nearly all of them.
  let isOfPartners: Bool
  /// Groups of its own on that day of which at least half are behind it: that of its region first, then the one of which
  /// the greatest share is, if that is greater.
  let shares: [GroupShare]
  /// Groups of its own on that day that sponsored it.
  let sponsors: [DelegationCode]
  /// Whether it is uncertain that it belonged to the groups.
  let uncertain: Set<DelegationCode>
}
