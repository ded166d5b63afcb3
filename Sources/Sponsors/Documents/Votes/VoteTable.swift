/// One table of votes, or of roll calls, as it was read: packed, so that a million votes take little.
///
/// The two tables of the `unvotes` data are joined by `rows(_:)` once both are read, in whichever order they came.
public struct VoteTable: Sendable {
  /// What a table holds.
  public enum Kind: Hashable, Sendable {
    /// Votes with all that is known of them: the UN Library's voting data.
    case library
    /// Votes with the numbers of their roll calls only.
    case votes
    /// Roll calls without votes.
    case rollCalls
  }

  /// What the table holds.
  public let kind: Kind
  /// What the ledger calls it: its file's name without the ending.
  public let document: String
  /// Its length in bytes.
  public internal(set) var bytes = 0
  /// What could not be read, in the order of the first lines; at most `VoteTableReader.mostProblems`.
  public internal(set) var problems: [VoteTableProblem] = []

  /// One vote in 24 bytes.
  struct Ballot {
    /// Offset of the printed name in the file.
    var offset: Int
    /// Position in `rollCalls`.
    var rollCall: UInt32
    /// Position in `voters`.
    var voter: UInt32
    var role: Role
  }

  /// A State as the table names it.
  struct Voter: Hashable, Sendable {
    var name: String
    var code: String
    /// What the row prints: the name, else the code.
    var printed: String { name.isEmpty ? code : name }
  }

  var rollCalls: [RollCall] = []
  var rollCallIndex: [Int: UInt32] = [:]
  var voters: [Voter] = []
  /// The line on which each State stands first.
  var firstLines: [Voter: Int] = [:]
  var ballots: [Ballot] = []

  init(kind: Kind, document: String) {
    self.kind = kind
    self.document = document
  }

  /// Number of votes in the table.
  public var count: Int { ballots.count }

  /// Takes what another table says of the roll calls of this one; roll calls that it does not have stay unknown.
  ///
  /// - Returns: how many of this table's roll calls are in neither table.
  @discardableResult
  public mutating func join(_ others: [VoteTable]) -> Int {
    guard kind == .votes else { return 0 }
    var unknown = 0
    for index in rollCalls.indices {
      let number = rollCalls[index].number
      let known = others.lazy.compactMap { other in
        other.kind == .rollCalls ? other.rollCallIndex[number].map { other.rollCalls[Int($0)] } : nil
      }.first
      if let known { rollCalls[index] = known } else { unknown += 1 }
    }
    return unknown
  }
}
