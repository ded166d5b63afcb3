import Sponsors

/// A text that a delegation is behind with few of its nearest partners.
struct Solitary {
  /// The text's column in the incidence matrix.
  let column: Int
  /// The partners that are behind it too.
  let partners: [DelegationCode]
}
