/// Every delegation and group, with its names, seats and memberships in time.
///
/// The registry is read from the tables once, each part when it is first needed, and never changes. Every look-up takes
/// a day, because names and seats do.
public struct CountryRegistry: Sendable {
  /// Delegations that are no groups, in the order of their codes.
  public let countries: [Country]
  /// Groups, in the order of their codes.
  public let groups: [Group]
  /// Names that begin with a Latin letter, a digit or a sign: every run needs them.
  private let latin: NameIndex
  private let cyrillic: Deferred<NameIndex>
  private let arabic: Deferred<NameIndex>
  private let han: Deferred<NameIndex>
  private let official: OfficialNames
  let groupMemberships: Deferred<GroupMemberships>
  /// The alphabets by which names are sorted.
  let collations: [Language: Deferred<Result<Collation, TableError>>]
  /// What scanners take one letter for.
  let misreadings: Misreadings
  /// The names that misread words are compared with, of the scripts whose letters scanners confuse.
  let misread: [Script: Deferred<MisreadNames>]
  private let countryIndex: [DelegationCode: Int]
  private let groupIndex: [DelegationCode: Int]

  /// Reads the registry from tables. Throws the first thing that is wrong, with file, line and cure.
  ///
  /// Of the program's own tables, names in another script than the Latin one and the memberships in groups are read when
  /// they are first asked for.
  /// - Complexity: O(bytes of the tables).
  public init(tables: TableSet = .standard) throws(TableError) {
    countries = try Self.readCountries(tables)
    groups = try Self.readGroups(tables)
    let names = try NameTables(tables, groups: groups)
    official = try OfficialNames(names.official)
    latin = try NameIndex(.latin, of: names)
    if tables.isEmbedded {
      cyrillic = NameIndex.deferred(.cyrillic, of: names)
      arabic = NameIndex.deferred(.arabic, of: names)
      han = NameIndex.deferred(.han, of: names)
      groupMemberships = Deferred { GroupMemberships((try? Self.readMemberships(tables)) ?? []) }
    } else {
      cyrillic = Deferred(made: try NameIndex(.cyrillic, of: names))
      arabic = Deferred(made: try NameIndex(.arabic, of: names))
      han = Deferred(made: try NameIndex(.han, of: names))
      groupMemberships = Deferred(made: GroupMemberships(try Self.readMemberships(tables)))
    }
    collations = Collation.deferred(tables)
    misreadings = try Misreadings(Misreadings.table(tables))
    misread = [
      .latin: Deferred { [latin] in MisreadNames(latin) },
      .cyrillic: Deferred { [cyrillic] in MisreadNames(cyrillic.value) },
    ]
    countryIndex = Dictionary(
      countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    groupIndex = Dictionary(
      groups.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Memberships in groups, in the order of the table.
  public var memberships: [GroupMembership] { groupMemberships.value.all }

  /// All names of a script, with what finds them.
  func names(in script: Script) -> NameIndex {
    switch script {
    case .latin: latin
    case .cyrillic: cyrillic.value
    case .arabic: arabic.value
    case .han: han.value
    }
  }

  /// The names that can begin with a symbol of a folded text.
  func names(beginningWith symbol: UInt8) -> NameIndex { symbol < 0x80 ? latin : names(in: Script(symbol: symbol)) }

  /// All names, script by script. - Complexity: O(names).
  var names: [NameEntry] { Script.allCases.flatMap { names(in: $0).names } }

  /// The delegation of a code, if it is one.
  public func country(_ code: DelegationCode) -> Country? { countryIndex[code].map { countries[$0] } }

  /// The group of a code, if it is one.
  public func group(_ code: DelegationCode) -> Group? { groupIndex[code].map { groups[$0] } }

  /// Whether a code is that of a delegation or group.
  public func isKnown(_ code: DelegationCode) -> Bool { countryIndex[code] != nil || groupIndex[code] != nil }

  /// Whether a delegation is a Member State on a day; without a day, whether it is one today.
  public func isMemberState(_ code: DelegationCode, on day: Day?) -> Bool {
    guard let country = country(code) else { return false }
    return day.map(country.isMember(on:)) ?? (country.kind == .member)
  }

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
    groupMemberships.value.of(group).filter { membership in
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
    for wanted in [language, .en] {
      if let name = official.name(of: code, in: wanted, on: day) { return name }
    }
    return code.text
  }
}
