import Sponsors

extension ResultTable {
  /// The delegations and groups of the registry, a row each.
  static func delegations(_ entries: [RegistryEntry], isDated: Bool) -> ResultTable {
    var table = ResultTable(entryColumns(isDated: isDated))
    for entry in entries { table.rows.append(cells(of: entry, isDated: isDated)) }
    return table
  }

  /// The members of a group, a row each in the order of their names, with a mark where the table says that a day is
  /// uncertain, and what the row is known from.
  static func members(
    _ members: [GroupMembership], _ registry: CountryRegistry, _ day: Day?, by alphabet: Collation
  ) -> ResultTable {
    var table = ResultTable([
      ("group", false), ("code", false), ("name", false), ("first_day", false), ("last_day", false),
      ("uncertain", false), ("source", false), ("note", false),
    ])
    let name = { (member: GroupMembership) in registry.name(of: member.code, in: alphabet.language, on: day) }
    for member in alphabet.sorted(members, by: name) {
      table.rows.append([
        .text(member.group.text), .text(member.code.text),
        .text(name(member)), .day(member.period.first),
        .day(member.period.last), .text(member.isUncertain ? "uncertain" : ""),
        .text(member.source), .text(member.note),
      ])
    }
    return table
  }

  static func entryColumns(isDated: Bool) -> [Column] {
    [("code", false), ("name", false), ("kind", false), ("membership", false)]
      + (isDated ? [("on_day", false)] : [])
  }

  static func cells(of entry: RegistryEntry?, isDated: Bool) -> [Cell] {
    let cells: [Cell] = [
      .text(entry?.code.text ?? ""), .text(entry?.name ?? ""), .text(entry?.kind ?? ""),
      .text(entry?.membership ?? ""),
    ]
    return isDated ? cells + [.text(entry?.onDay ?? "")] : cells
  }
}
