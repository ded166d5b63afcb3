/// How often two delegations took each two positions in the votes in which both voted: the 3 × 3 table that all
/// measures of agreement are computed from.
public struct AgreementTable: Hashable, Sendable {
  /// Votes by the two positions: `votes[1][3]` of the literature is `votes(.inFavour, .against)`.
  private var cells: SIMD16<UInt32>
  /// What consensus adoptions add to the cell of both in favour.
  public let consensus: Double

  /// A table of `count(first, second)` votes a cell, of which `unanimous` were votes in which everybody who voted
  /// took the same position, and `consensus` beside them.
  public init(
    unanimous: Int = 0, consensus: Double = 0, _ count: (_ first: VotePosition, _ second: VotePosition) -> Int
  ) {
    cells = .zero
    self.consensus = consensus
    for first in VotePosition.allCases {
      for second in VotePosition.allCases {
        cells[Self.index(first, second)] = UInt32(clamping: count(first, second))
      }
    }
    cells[Self.unanimousIndex] = UInt32(clamping: unanimous)
  }

  /// Packed counts in the order of `index`, and the number of unanimous votes after them.
  init(packed: SIMD16<UInt32>, consensus: Double) {
    cells = packed
    self.consensus = consensus
  }

  /// Votes in which the first took `first` and the second `second`, consensus adoptions not counted.
  public func votes(_ first: VotePosition, _ second: VotePosition) -> Int { Int(cells[Self.index(first, second)]) }

  /// Votes of both in which everybody who voted took the same position.
  public var unanimous: Int { Int(cells[Self.unanimousIndex]) }

  /// Votes in which both voted.
  public var votes: Int { total { _, _ in 1 } }

  /// Votes in which both took the same position, f in the formulas.
  public var equal: Int { total { $0 == $1 ? 1 : 0 } }

  /// Votes in which one of the two abstained and the other did not, g in the formulas.
  public var partial: Int { total { abs($0.rawValue - $1.rawValue) == 1 ? 1 : 0 } }

  /// N: votes in which both voted, and consensus adoptions with their weight.
  public var size: Double { Double(votes) + consensus }

  /// What the cell of two positions weighs, consensus adoptions counted.
  public func weight(_ first: VotePosition, _ second: VotePosition) -> Double {
    Double(votes(first, second)) + (first == .inFavour && second == .inFavour ? consensus : 0)
  }

  /// What the votes weigh in which the first delegation took `position`.
  public func first(_ position: VotePosition) -> Double {
    VotePosition.allCases.reduce(0) { $0 + weight(position, $1) }
  }

  /// What the votes weigh in which the second delegation took `position`.
  public func second(_ position: VotePosition) -> Double {
    VotePosition.allCases.reduce(0) { $0 + weight($1, position) }
  }

  private func total(_ factor: (VotePosition, VotePosition) -> Int) -> Int {
    VotePosition.allCases.reduce(0) { sum, first in
      VotePosition.allCases.reduce(sum) { $0 + factor(first, $1) * votes(first, $1) }
    }
  }

  static func index(_ first: VotePosition, _ second: VotePosition) -> Int {
    (first.rawValue - 1) * 3 + second.rawValue - 1
  }

  static let unanimousIndex = 9
}
