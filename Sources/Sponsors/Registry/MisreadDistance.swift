/// The least cost of misreadings that make the letters of a name those that are printed: a weighted edit distance
/// (Levenshtein 1966; Wagner and Fischer 1974) in which several letters may stand for several, as in `rn` for `m`.
///
/// Names are compared one after the other. Names in the order of their letters share the rows of what they begin with in
/// common.
struct MisreadDistance {
  private let printed: [MisreadWord.Letter]
  /// For each end in `printed`, the pairs whose printed letters end there.
  private let pairs: [[Misreadings.Pair]]
  private let limit: Int
  /// Row `j`, column `i`: the cost of reading `j` letters of the name as `i` printed ones.
  private var rows: [[Int]]
  private var lows: [Int]
  private var name: ArraySlice<MisreadWord.Letter> = []
  /// How many rows hold the costs of `name`.
  private var known = 0

  /// - Parameter limit: costs above it are not told.
  init(_ printed: [MisreadWord.Letter], _ misreadings: Misreadings, limit: Int) {
    self.printed = printed
    self.limit = limit
    pairs = (0...printed.count).map { $0 == 0 ? [] : misreadings.pairs(endingAt: $0, in: printed) }
    rows = []
    lows = []
    appendFirstRow(open: nil)
  }

  /// The cost of a name, whatever is changed; nil where it is above the limit. - Complexity: O(lengths' product), less
  /// what the last name began with too.
  mutating func cost(of next: ArraySlice<MisreadWord.Letter>) -> Int? {
    var shared = 0
    for (letter, other) in zip(next, name) {
      if letter != other || shared >= known { break }
      shared += 1
    }
    name = next
    known = shared
    while known < next.count {
      // Pairs reach back over at most three letters.
      if (max(0, known - Misreadings.longest + 1)...known).allSatisfy({ lows[$0] > limit }) { return nil }
      fillRow(known + 1, open: nil)
      known += 1
    }
    let cost = rows[known][printed.count]
    return cost <= limit ? cost : nil
  }

  /// The cost of a name where letters may be changed only inside long words; nil where it is above the limit or no such
  /// reading is.
  mutating func closeCost(of next: ArraySlice<MisreadWord.Letter>, open: ArraySlice<Bool>) -> Int? {
    name = next
    known = 0
    appendFirstRow(open: open)
    for row in 1...max(1, next.count) where row <= next.count { fillRow(row, open: open) }
    let cost = rows[next.count][printed.count]
    // The rows are not those of `cost(of:)`.
    name = []
    appendFirstRow(open: nil)
    return cost <= limit ? cost : nil
  }

  private static let none = 1 << 20

  /// Row 0: printed letters of which nothing was meant.
  private mutating func appendFirstRow(open: ArraySlice<Bool>?) {
    var row = [0]
    for column in 0..<printed.count {
      row.append(min(Self.none, row[column] + added(column, isOpen: open == nil)))
    }
    if rows.isEmpty {
      rows = [row]
      lows = [0]
    } else {
      rows[0] = row
    }
  }

  private mutating func fillRow(_ row: Int, open: ArraySlice<Bool>?) {
    if rows.count <= row {
      rows.append([Int](repeating: 0, count: printed.count + 1))
      lows.append(0)
    }
    let position = name.startIndex + row - 1
    let letter = name[position]
    let isOpen = open.map { $0[$0.startIndex + row - 1] } ?? true
    // A letter added behind this one is inside a word if the next letter is, too.
    let isNextOpen = open.map { isOpen && row < $0.count && $0[$0.startIndex + row] } ?? true
    let isDoubled = row > 1 && name[position - 1] == letter
    let lost = isDoubled ? MisreadCosts.likely : isOpen ? MisreadCosts.change : Self.none
    var low = Self.none
    for column in 0...printed.count {
      var cost = rows[row - 1][column] + lost
      if column > 0 {
        let other = printed[column - 1]
        cost = min(cost, rows[row - 1][column - 1] + replaced(letter, by: other, isOpen: isOpen))
        cost = min(cost, rows[row][column - 1] + added(column - 1, isOpen: isNextOpen))
        for pair in pairs[column] where pair.meant.count <= row {
          if name[(position + 1 - pair.meant.count)...position] == pair.meant[...] {
            cost = min(cost, rows[row - pair.meant.count][column - pair.printed.count] + MisreadCosts.known)
          }
        }
      }
      cost = min(cost, Self.none)
      rows[row][column] = cost
      low = min(low, cost)
    }
    lows[row] = low
  }

  private func replaced(_ letter: MisreadWord.Letter, by other: MisreadWord.Letter, isOpen: Bool) -> Int {
    if letter == other { return 0 }
    if MisreadWord.isSign(other) { return other == MisreadWord.joint ? MisreadCosts.likely : MisreadCosts.known }
    return isOpen ? MisreadCosts.change : Self.none
  }

  /// The cost of a printed letter where none was meant.
  private func added(_ column: Int, isOpen: Bool) -> Int {
    let letter = printed[column]
    if letter == MisreadWord.sign { return MisreadCosts.known }
    if MisreadWord.isSign(letter) { return 0 }
    if column > 0, printed[column - 1] == letter { return MisreadCosts.likely }
    return isOpen ? MisreadCosts.change : Self.none
  }
}
