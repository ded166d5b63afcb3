/// What one clause says: delegations, what they did, and on which draft.
struct Finding {
  /// What they did.
  var role: Role
  /// Before or after the decision.
  var timing: Timing?
  /// Symbol of the draft, nil where none is meant.
  var draft: String?
  /// Those who acted, with those on whose behalf.
  var items: [ListItem]
  /// Whether those on whose behalf are sponsors in their own right: `introduced, on behalf of A, B and C, a draft`.
  var behalfSponsors = false
}
