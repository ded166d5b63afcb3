import Sponsors

/// What the registry makes of the names of a command line.
struct NameAnswers {
  /// A row for each name.
  private(set) var table: ResultTable
  /// A sentence for each name that is not surely one delegation.
  private(set) var sentences: [String] = []

  /// Whether each name is surely one delegation.
  var areAllResolved: Bool { sentences.isEmpty }

  private let registry: CountryRegistry
  private let day: Day?
  private let language: Language

  /// Looks all names up, on a day or, without one, on any.
  init(_ names: [String], _ registry: CountryRegistry, _ day: Day?, _ language: Language) {
    self.registry = registry
    self.day = day
    self.language = language
    table = ResultTable(
      [("asked", false), ("reading", false)] + ResultTable.entryColumns(isDated: day != nil) + [
        ("candidates", false)
      ])
    for name in names { add(name) }
  }

  private mutating func add(_ name: String) {
    switch registry.typedReading(of: name, on: day) {
    case .resolved(let code, let isGroup):
      // The European Union is a group too; what it is at the United Nations says more.
      let isGroup = isGroup && registry.country(code)?.kind != .organization
      addRow(name, "resolved", registry.entry(of: code, isGroup: isGroup, in: language, on: day))
    case .ambiguous(let codes) where codes.count == 1:
      let that = day.map { "\($0)" } ?? "every day"
      sentences.append(
        "\"\(name)\" is a name of \(listed(codes)) on other days, not on \(that); give a code, or another day with --on"
      )
      addRow(name, "not on that day", candidates: codes)
    case .ambiguous(let codes):
      sentences.append(
        "\"\(name)\" may be \(listed(codes)); give a code, a fuller name"
          + (day == nil ? ", or a day with --on" : ""))
      addRow(name, "ambiguous", candidates: codes)
    case .unknown:
      let countries = registry.nearest(to: name)
      let near = countries.isEmpty ? registry.nearest(to: name, amongGroups: true) : countries
      sentences.append(
        "\"\(name)\" is not a name of the registry; "
          + (near.isEmpty
            ? "\"sponsor-report country --list\" lists them" : "the nearest are \(listed(near))"))
      addRow(name, "unknown", candidates: near)
    }
  }

  private mutating func addRow(
    _ name: String, _ reading: String, _ entry: RegistryEntry? = nil, candidates: [DelegationCode] = []
  ) {
    table.rows.append(
      [.text(name), .text(reading)] + ResultTable.cells(of: entry, isDated: day != nil)
        + [.text(candidates.map(\.text).joined(separator: " "))])
  }

  private func listed(_ codes: [DelegationCode]) -> String {
    codes.map { code in
      let isGroup = registry.country(code) == nil
      return "\(code) (\(registry.entry(of: code, isGroup: isGroup, in: language, on: nil).name))"
    }.joined(separator: ", ")
  }
}

extension CountryRegistry {
  /// Why no member of a group is listed.
  func absence(of group: DelegationCode, on day: Day?) -> String {
    memberships.contains { $0.group == group }
      ? "\(group): had no members\(day.map { " on \($0)" } ?? " at the end of the tables")"
      : "\(group): its members are not in the tables; \"sponsor-report tables --export DIR\" lets you add them"
  }

  /// Of whom it is uncertain whether they belonged to a group on a day; nil where it is of nobody.
  func doubt(of group: DelegationCode, on day: Day?) -> String? {
    let members = doubtfulMembers(of: group, on: day)
    guard let day, !members.isEmpty else { return nil }
    let listed = members.map(\.text).joined(separator: ", ")
    return "\(group): about \(day) the tables are uncertain of the days of \(listed); their notes say why"
  }
}
