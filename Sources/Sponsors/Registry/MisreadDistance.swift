/// The least cost of misreadings that make the letters of a name those that are printed: a weighted edit distance
/// (Levenshtein 1966; Wagner and Fischer 1974) in which several letters may stand for several, as in `rn` for `m`.
///
/// Names are compared one after the other. Names in the order of their letters share the rows of what they begin with in
/// common.
struct MisreadDistance {
  private let printed: [MisreadWord.Letter]
  /// The cost of each printed letter where none was meant, inside a long word and elsewhere.
  private let added: [Int32]
  private let addedOutside: [Int32]
  /// For each end in `printed`, the pairs whose printed letters end there; most have none.
  private let pairs: [[Misreadings.Pair]]
  private let hasPairs: [Bool]
  private let limit: Int32
  /// Row `j`, column `i`, row behind row: the cost of reading `j` letters of the name as `i` printed ones.
  private var costs: [Int32]
  /// The least cost of each row.
  private var lows: [Int32]
  private var name: ArraySlice<MisreadWord.Letter> = []
  /// How many rows hold the costs of `name`.
  private var known = 0

  /// - Parameter limit: costs above it are not told.
  init(_ printed: [MisreadWord.Letter], _ misreadings: Misreadings, limit: Int) {
    self.printed = printed
    self.limit = Int32(clamping: min(limit, Int(Self.none) - 1))
    pairs = (0...printed.count).map { $0 == 0 ? [] : misreadings.pairs(endingAt: $0, in: printed) }
    hasPairs = pairs.map { !$0.isEmpty }
    added = printed.indices.map { Self.added($0, of: printed, isOpen: true) }
    addedOutside = printed.indices.map { Self.added($0, of: printed, isOpen: false) }
    costs = []
    lows = [0]
    costs = firstRow(added)
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
    return cost(inRow: known)
  }

  /// The cost of a name where letters may be changed only inside long words; nil where it is above the limit or no such
  /// reading is.
  mutating func closeCost(of next: ArraySlice<MisreadWord.Letter>, open: ArraySlice<Bool>) -> Int? {
    name = next
    known = 0
    costs = firstRow(addedOutside)
    for row in 1...max(1, next.count) where row <= next.count { fillRow(row, open: open) }
    let cost = cost(inRow: next.count)
    // The rows are not those of `cost(of:)`.
    name = []
    costs = firstRow(added)
    return cost
  }

  private static let none: Int32 = 1 << 20

  private func cost(inRow row: Int) -> Int? {
    let cost = costs[row * (printed.count + 1) + printed.count]
    return cost <= limit ? Int(cost) : nil
  }

  /// Row 0: printed letters of which nothing was meant.
  private func firstRow(_ added: [Int32]) -> [Int32] {
    var row: [Int32] = [0]
    for column in printed.indices { row.append(min(Self.none, row[column] + added[column])) }
    return row
  }

  private mutating func fillRow(_ row: Int, open: ArraySlice<Bool>?) {
    let width = printed.count + 1
    if costs.count < (row + 1) * width {
      costs.append(contentsOf: repeatElement(0, count: (row + 1) * width - costs.count))
    }
    while lows.count <= row { lows.append(0) }
    let position = name.startIndex + row - 1
    let letter = name[position]
    let isOpen = open.map { $0[$0.startIndex + row - 1] } ?? true
    // A letter added behind this one is inside a word if the next letter is, too.
    let isNextOpen = open.map { isOpen && row < $0.count && $0[$0.startIndex + row] } ?? true
    let isDoubled = row > 1 && name[position - 1] == letter
    let lost = Int32(isDoubled ? MisreadCosts.likely : isOpen ? MisreadCosts.change : Int(Self.none))
    let changed = isOpen ? Int32(MisreadCosts.change) : Self.none
    let (added, printed, hasPairs, pairs, name) = (isNextOpen ? added : addedOutside, printed, hasPairs, pairs, name)
    let (above, start) = ((row - 1) * width, row * width)
    var cells = costs.mutableSpan
    var left = min(cells[above] + lost, Self.none)
    var low = left
    cells[start] = left
    for column in 1..<max(1, width) {
      let other = printed[column - 1]
      let replaced: Int32 =
        letter == other
        ? 0
        : !MisreadWord.isSign(other)
          ? changed : Int32(other == MisreadWord.joint ? MisreadCosts.likely : MisreadCosts.known)
      var cost = min(cells[above + column] + lost, cells[above + column - 1] + replaced, left + added[column - 1])
      if hasPairs[column] {
        for pair in pairs[column] where pair.meant.count <= row {
          if name[(position + 1 - pair.meant.count)...position] == pair.meant[...] {
            let before = cells[(row - pair.meant.count) * width + column - pair.printed.count]
            cost = min(cost, before + Int32(MisreadCosts.known))
          }
        }
      }
      left = min(cost, Self.none)
      cells[start + column] = left
      low = min(low, left)
    }
    lows[row] = low
  }

  /// The cost of a printed letter where none was meant.
  private static func added(_ column: Int, of printed: [MisreadWord.Letter], isOpen: Bool) -> Int32 {
    let letter = printed[column]
    if letter == MisreadWord.sign { return Int32(MisreadCosts.known) }
    if MisreadWord.isSign(letter) { return 0 }
    if column > 0, printed[column - 1] == letter { return Int32(MisreadCosts.likely) }
    return isOpen ? Int32(MisreadCosts.change) : none
  }
}
