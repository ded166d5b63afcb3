// Stays in groups, held against the seats: what no stay can be, whatever the group.

extension TableCheck {
  mutating func checkStays() {
    guard let countries = tables["countries.tsv"], let members = tables["group-members.tsv"] else { return }
    var seats: [DelegationCode: [Period]] = [:]
    var ended: [DelegationCode: Day] = [:]
    var regional: Set<DelegationCode> = []
    for row in 0..<countries.count {
      if let group = Self.code(countries, row, "regional_group") { regional.insert(group) }
      guard let code = Self.code(countries, row, "code"),
        let seat = Self.period(countries, row, from: "member_from", until: "member_until")
      else { continue }
      if seat.first != nil { seats[code, default: []].append(seat) }
      let kind = Country.Kind(rawValue: countries.text(row, countries.column("kind")))
      if kind == .former { ended[code] = seat.last }
    }
    var regionalStays: [DelegationCode: [(period: Period, group: DelegationCode, row: Int)]] = [:]
    for row in 0..<members.count {
      guard let group = Self.code(members, row, "group"), let code = Self.code(members, row, "code"),
        let stay = Self.period(members, row)
      else { continue }
      if let end = ended[code], stay.last.map({ $0 > end }) ?? true {
        report(members, row, .stayAfterEnd(code: code, group: group, end: end))
        continue
      }
      guard regional.contains(group) else { continue }
      if let seats = seats[code], !seats.contains(where: { $0.holds(stay) }) {
        report(members, row, .stayWithoutSeat(code: code, group: group))
      }
      for other in regionalStays[code, default: []] where other.group != group && other.period.overlaps(stay) {
        report(
          members, row, .overlap(key: "\(code) in \(group)", other: Self.place(members, other.row)))
      }
      regionalStays[code, default: []].append((stay, group, row))
    }
  }
}

extension Period {
  /// Whether every day of another period is one of this.
  func holds(_ other: Period) -> Bool {
    if let first, other.first.map({ $0 < first }) ?? true { return false }
    if let last, other.last.map({ $0 > last }) ?? true { return false }
    return true
  }
}
