/// Seats of the names of a table, looked up once for each stretch of days in which no name or seat changes.
struct SeatCache {
  private let voters: [VoteTable.Voter]
  private let reader: SeatReader
  /// Days on which something changes, ascending.
  private let changes: [Day]
  private var known: [UInt64: SeatReader.Outcome] = [:]
  private var lastDay: (day: Day?, stretch: UInt32) = (nil, 0)

  init(voters: [VoteTable.Voter], registry: CountryRegistry) {
    self.voters = voters
    reader = SeatReader(registry: registry)
    changes = registry.changes
  }

  /// The seat of a voter on a day. - Complexity: O(1), but for the first time in a stretch.
  mutating func seat(of voter: UInt32, on day: Day?) -> SeatReader.Outcome {
    if day != lastDay.day { lastDay = (day, stretch(of: day)) }
    let key = UInt64(lastDay.stretch) << 32 | UInt64(voter)
    if let outcome = known[key] { return outcome }
    let names = voters[Int(voter)]
    let outcome = reader.seat(name: names.name, code: names.code, on: day)
    known[key] = outcome
    return outcome
  }

  /// The number of the stretch that holds a day, from 1; 0 without a day.
  private func stretch(of day: Day?) -> UInt32 {
    guard let day else { return 0 }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return UInt32(low) + 1
  }
}

extension CountryRegistry {
  /// The days on which a name or a seat begins, and those after which one ends, ascending.
  fileprivate var changes: [Day] {
    let periods = names.map(\.period) + countries.flatMap(\.memberships)
    var days: Set<Day> = []
    for period in periods {
      if let first = period.first { days.insert(first) }
      if let last = period.last { days.insert(Day(number: last.number + 1)) }
    }
    return days.sorted()
  }
}
