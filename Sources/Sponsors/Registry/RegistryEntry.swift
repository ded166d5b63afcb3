/// What the registry says of one code on one day, for a person to read.
public struct RegistryEntry: Hashable, Sendable {
  /// The code.
  public let code: DelegationCode
  /// Whether the code is meant as that of a group.
  public let isGroup: Bool
  /// The official short name on the day (without a day, the latest).
  public let name: String
  /// What it is: the word of the table, or `group`.
  public let kind: String
  /// Its periods of membership in the United Nations, `1945-10-24/1991-12-24`, an open end as `..`; empty for all
  /// that never were members.
  public let membership: String
  /// What it was on the day: `member`, `no member` for one that was or became one on another day, else its kind.
  /// Empty without a day.
  public let onDay: String
}

extension CountryRegistry {
  /// What the registry says of a code that it has, with the name in a language.
  public func entry(
    of code: DelegationCode, isGroup: Bool, in language: Language, on day: Day?
  ) -> RegistryEntry {
    let country = isGroup ? nil : country(code)
    let kind = country?.kind.rawValue ?? "group"
    let isMember = country?.kind == .member || country?.kind == .former
    var onDay = ""
    if let day, let country { onDay = !isMember ? kind : country.isMember(on: day) ? "member" : "no member" }
    let periods = isMember ? country?.memberships ?? [] : []
    return RegistryEntry(
      code: code, isGroup: isGroup, name: name(of: code, isGroup: isGroup, in: language, on: day), kind: kind,
      membership: periods.map(\.interval).joined(separator: " "), onDay: onDay)
  }

  /// Every delegation, then every group, each in the order of their names in the language of `alphabet`.
  public func entries(by alphabet: Collation, on day: Day?) -> [RegistryEntry] {
    [(countries.map(\.code), false), (groups.map(\.code), true)].flatMap { codes, isGroup in
      alphabet.sorted(codes.map { entry(of: $0, isGroup: isGroup, in: alphabet.language, on: day) }, by: \.name)
    }
  }
}

extension Period {
  /// The period as ISO 8601-2 writes it: `1945-10-24/1991-12-24`, an open end as `..`.
  public var interval: String { "\(first?.iso ?? "..")/\(last?.iso ?? "..")" }
}
