/// Reads who voted where a table or a library record names a State by name, by code, or by both.
///
/// Data sets name a seat by one name for all years (`Russia` in 1946, `Eswatini` in 1970), which is no name of that day;
/// so the name, or the code where the name is unknown, tells the delegation, and the day tells whether it had a seat: a
/// member on that day, or the member whose seat it continues. A State that had none (`Yugoslavia` in 2010) is in doubt,
/// with those who hold the seat as candidates, and never taken for its successor.
struct SeatReader: Sendable {
  let registry: CountryRegistry

  /// What a name and a code are taken for.
  enum Outcome: Hashable, Sendable {
    /// The delegation that held the seat.
    case seat(DelegationCode)
    /// It may be any of these, or none.
    case doubtful(ReviewReason, [DelegationCode])
    /// Neither name nor code is in the registry.
    case unknown
  }

  /// The seat that `name` and `code` (two or three letters; either may be empty) mean on a day.
  func seat(name: String, code: String, on day: Day?) -> Outcome {
    // R writes a missing value as NA, which is Namibia's code too: beside a name it says nothing.
    let coded = code == "NA" ? [] : countries(coded: code)
    let entries = name.isEmpty ? [] : registry.entries(named: FoldedText(name)).filter { !$0.isGroup }
    if entries.isEmpty, coded.isEmpty { return .unknown }
    // A later name may stand for earlier days, an ended one never for later days.
    let current = entries.filter { entry in entry.period.last.map { last in day.map { $0 <= last } ?? true } ?? true }
    let named = entries.isEmpty ? coded : Set(current.map(\.code)).sorted()
    if named.isEmpty { return .doubtful(.notOnThatDay, candidates(for: entries.map(\.code), on: day)) }
    let seats = Set(named.compactMap { seat(of: $0, on: day) })
    guard let seat = seats.first else { return .doubtful(.notOnThatDay, candidates(for: named, on: day)) }
    if seats.count > 1 {
      let both = seats.intersection(coded.compactMap { self.seat(of: $0, on: day) })
      if let only = both.first, both.count == 1 { return .seat(only) }
      return .doubtful(.ambiguousName, seats.sorted())
    }
    let others = Set(coded.compactMap { self.seat(of: $0, on: day) })
    if !others.isEmpty, !others.contains(seat) {
      return .doubtful(.ambiguousName, seats.union(others).sorted())
    }
    return .seat(seat)
  }

  private func countries(coded code: String) -> [DelegationCode] {
    if code.utf8.count == 2 { return registry.countries.filter { $0.iso2 == code }.map(\.code) }
    guard let three = DelegationCode(code), registry.country(three) != nil else { return [] }
    return [three]
  }

  /// The member on `day` whose seat a delegation holds or continues; without a day, the delegation itself.
  private func seat(of code: DelegationCode, on day: Day?) -> DelegationCode? {
    guard let day else { return code }
    var next: DelegationCode? = code
    var steps = 0
    while let current = next, let country = registry.country(current), steps < 8 {
      if country.isMember(on: day) { return current }
      next = country.continues
      steps += 1
    }
    return nil
  }

  /// Those to show for delegations that had no seat: themselves, and members of that day that continue them.
  private func candidates(for codes: [DelegationCode], on day: Day?) -> [DelegationCode] {
    let heirs = registry.countries.filter { country in
      country.continues.map(codes.contains) ?? false && (day.map(country.isMember) ?? true)
    }
    return Set(codes + heirs.map(\.code)).sorted()
  }
}
