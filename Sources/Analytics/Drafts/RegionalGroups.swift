import Sponsors

/// The regional groups of the United Nations, by which a list of names is ordered for reading.
///
/// A delegation is in one of them at most on a day. Where the day is unknown it stands under the group that
/// countries.tsv gives it, today's or its last, and nothing is said of how many members that group had.
public struct RegionalGroups: Sendable {
  /// Delegations of one regional group, or of none.
  public struct Part: Hashable, Sendable {
    /// The group; nil for those that were in none on the day.
    public let group: DelegationCode?
    /// The delegations, in the order of their codes.
    public let delegations: [DelegationCode]
    /// The members of the group on the day; nil where the day is unknown, and for those in none.
    public let members: Int?
  }

  /// The groups with their members' days, in the order of the groups' codes.
  public let rosters: [GroupRoster]
  private let groupOfCountry: [DelegationCode: DelegationCode]

  /// The regional groups of `registry`. - Complexity: O(countries + memberships of the groups).
  public init(_ registry: CountryRegistry) {
    groupOfCountry = Dictionary(
      registry.countries.compactMap { country in
        DelegationCode(country.regionalGroup).map { (country.code, $0) }
      }, uniquingKeysWith: { first, _ in first })
    rosters = Set(groupOfCountry.values).sorted().map(registry.roster(of:))
  }

  /// The regional group of a delegation on a day; nil where it was in none. - Complexity: O(groups).
  public func group(of code: DelegationCode, on day: Day?) -> DelegationCode? {
    guard let day else { return groupOfCountry[code] }
    return rosters.first { $0.contains(code, on: day) }?.group
  }

  /// Delegations by their regional groups, in the order of the groups' codes, those in none last; groups of which nobody
  /// is there are left out.
  ///
  /// - Complexity: O(delegations × groups + members).
  public func parts(of codes: [DelegationCode], on day: Day?) -> [Part] {
    let byGroup = Dictionary(grouping: codes) { group(of: $0, on: day) }
    let groups: [GroupRoster?] = rosters.map(Optional.some) + [nil]
    return groups.compactMap { roster in
      byGroup[roster?.group].map { delegations in
        Part(
          group: roster?.group, delegations: delegations.sorted(),
          members: day == nil ? nil : roster.map { $0.members(on: day).count })
      }
    }
  }
}
