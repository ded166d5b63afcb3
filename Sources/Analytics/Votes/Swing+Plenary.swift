import Sponsors

extension Swing {
  /// The swings from a Main Committee to the plenary of the General Assembly (`A`), in the order of the plenary votes.
  ///
  /// Two votes on whole texts are on one text where their drafts are of one family, or the resolution is the same one.
  /// Several records of one vote are one vote where nobody's position differs among those in both; where a text has two
  /// different votes in a committee, or in plenary, which of them belong together cannot be told and there is no swing.
  /// - Complexity: O(votes × log votes + pairs × delegations).
  public static func toPlenary(in matrix: VoteMatrix) -> [Swing] {
    var committee: [Text: [Int]] = [:]
    var plenary: [Text: [Int]] = [:]
    for (column, vote) in matrix.votes.enumerated() where vote.division == nil || vote.division == .whole {
      for text in Text.all(of: vote) {
        if vote.body == "A" {
          plenary[text, default: []].append(column)
        } else if vote.body.hasPrefix("A/C.") || vote.body == "A/SPC" {
          committee[text, default: []].append(column)
        }
      }
    }
    var pairs: Set<Pair> = []
    for (text, second) in plenary {
      guard let first = committee[text], isOneVote(first, in: matrix), isOneVote(second, in: matrix) else { continue }
      pairs.insert(Pair(second: second[0], first: first[0]))
    }
    return pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }.map {
      Swing(in: matrix, from: $0.first, to: $0.second)
    }
  }

  private enum Text: Hashable {
    case draft(DraftFamily)
    case resolution(String)

    static func all(of vote: RollCall) -> [Text] {
      (vote.draft.isEmpty ? [] : [.draft(DraftFamily(of: vote.draft))])
        + (vote.resolution.isEmpty ? [] : [.resolution(vote.resolution)])
    }
  }

  private struct Pair: Hashable {
    let second: Int
    let first: Int
  }

  /// Whether these columns are records of one vote: several documents, the same body, no two days, and nobody with two positions.
  private static func isOneVote(_ columns: [Int], in matrix: VoteMatrix) -> Bool {
    guard let one = columns.first else { return false }
    return columns.dropFirst().allSatisfy { other in
      // Two numbers in one document are two votes.
      matrix.votes[other].id.document != matrix.votes[one].id.document
        && matrix.votes[other].body == matrix.votes[one].body
        && (matrix.votes[other].date == nil || matrix.votes[one].date == nil
          || matrix.votes[other].date == matrix.votes[one].date)
        && matrix.delegations.indices.allSatisfy { row in
          let positions = (matrix[row, one], matrix[row, other])
          return positions.0 == nil || positions.1 == nil || positions.0 == positions.1
        }
    }
  }
}
