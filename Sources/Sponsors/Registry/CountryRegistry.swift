/// Every delegation and group, with its names, seats and memberships in time.
///
/// The registry is read from the tables once and never changes. Every look-up takes a day, because names and
/// seats do.
public struct CountryRegistry: Sendable {
  /// Delegations that are no groups, in the order of their codes.
  public let countries: [Country]
  /// Groups, in the order of their codes.
  public let groups: [Group]
  /// Memberships in groups, in the order of the table.
  public let memberships: [GroupMembership]
  /// All names; the values of `trie` are positions in this array.
  let names: [NameEntry]
  let trie: SymbolTrie
  /// The alphabets by which names are sorted.
  let collations: Collations
  private let countryIndex: [DelegationCode: Int]
  private let groupIndex: [DelegationCode: Int]
  /// The official names of each delegation that is no group, in the order of the table: positions in `names`.
  private let officialNames: [DelegationCode: [Int]]

  /// Reads the registry from tables. Throws the first thing that is wrong, with file, line and cure.
  ///
  /// - Complexity: O(bytes of the tables).
  public init(tables: TableSet = .standard) throws(TableError) {
    countries = try Self.readCountries(tables)
    groups = try Self.readGroups(tables)
    memberships = try Self.readMemberships(tables)
    names = try Self.readNames(tables)
    var trie = SymbolTrie()
    var officialNames: [DelegationCode: [Int]] = [:]
    for (position, entry) in names.enumerated() {
      trie.insert(entry.folded.symbols, value: position)
      if entry.isOfficial && !entry.isGroup { officialNames[entry.code, default: []].append(position) }
    }
    self.trie = trie
    collations = Collations(tables)
    self.officialNames = officialNames
    countryIndex = Dictionary(
      countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    groupIndex = Dictionary(
      groups.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The delegation of a code, if it is one.
  public func country(_ code: DelegationCode) -> Country? { countryIndex[code].map { countries[$0] } }

  /// The group of a code, if it is one.
  public func group(_ code: DelegationCode) -> Group? { groupIndex[code].map { groups[$0] } }

  /// Whether a code is that of a delegation or group.
  public func isKnown(_ code: DelegationCode) -> Bool { countryIndex[code] != nil || groupIndex[code] != nil }

  /// The Member States on a day, in the order of their codes.
  public func members(on day: Day) -> [DelegationCode] {
    countries.filter { $0.isMember(on: day) }.map(\.code)
  }

  /// The members of a group on a day, in the order of their codes; without a day, those of today.
  public func members(of group: DelegationCode, on day: Day?) -> [DelegationCode] {
    memberships(of: group, on: day).map(\.code)
  }

  /// The memberships of a group that hold on a day, in the order of the members' codes; without a day, those that
  /// have not ended.
  public func memberships(of group: DelegationCode, on day: Day?) -> [GroupMembership] {
    memberships.filter { membership in
      guard membership.group == group else { return false }
      if let day { return membership.period.contains(day) }
      return membership.period.last == nil
    }.sorted { $0.code < $1.code }
  }

  /// The official short name of a delegation or group in a language, on a day (without a day, the latest),
  /// in English where that language has none, the code where there is none at all.
  ///
  /// - Complexity: O(names of that delegation).
  public func name(of code: DelegationCode, isGroup: Bool = false, in language: Language, on day: Day? = nil)
    -> String
  {
    if isGroup || country(code) == nil, let group = group(code) {
      return group.names[language] ?? group.names[.en] ?? code.text
    }
    let official = officialNames[code, default: []]
    for wanted in [language, .en] {
      let position =
        if let day {
          official.first { names[$0].language == wanted && names[$0].period.contains(day) }
        } else {
          official.last { names[$0].language == wanted }
        }
      if let position { return names[position].text }
    }
    return code.text
  }
}
