import Analytics
import Sponsors

extension BriefWriter {
  /// The delegations its votes are held against: its nearest partners, or where these cannot be told those that voted
  /// most like it.
  private var compared: (codes: [DelegationCode], words: BriefText) {
    let nearest = nearest
    if !nearest.isEmpty {
      return (nearest.map(\.delegation), "its \(nearest.count) nearest partners")
    }
    let voters = voters.prefix(Briefs.nearest).map(\.code)
    return (voters, "them")
  }

  /// The votes in which one of its partners took another position, those first in which most of them did.
  var dissents: [Brief.Block] {
    guard let (votes, row) = ballots else { return [] }
    let matrix = votes.matrix
    let (codes, words) = compared
    guard !codes.isEmpty else { return [] }
    var found: [(column: Int, others: Int, line: BriefText)] = []
    var cast = 0
    for column in matrix.votes.indices {
      guard let own = matrix[row, column] else { continue }
      var positions: [VotePosition: [DelegationCode]] = [:]
      for other in codes {
        if let position = matrix.row(of: other).flatMap({ matrix[$0, column] }) {
          positions[position, default: []].append(other)
        }
      }
      let voted = positions.values.reduce(0) { $0 + $1.count }
      if voted > 0 { cast += 1 }
      let others = voted - (positions[own]?.count ?? 0)
      if others == 0 { continue }
      let split = VotePosition.allCases.filter { $0 != own }.compactMap { position -> BriefText? in
        guard let codes = positions[position] else { return nil }
        // Who is left is named where that is shorter.
        let named: BriefText = codes.count > Self.namesShown ? "" : " (\(briefs.names(codes)))"
        return codes.count == voted
          ? "\(words: voted == 1 ? "" : "all ")\(words: position.verb)"
          : "\(codes.count) \(words: position.verb)\(named)"
      }.listed
      let before: BriefText = voted == 1 ? "the one partner that took part" : "of the \(voted) partners that voted,"
      found.append(
        (column, others, "\(subject(column)): it \(words: own.verb); \(before) \(split).\(vote(column))"))
    }
    let held: BriefText = "in which it and any of \(words) took part"
    // Partners by texts stand in their table.
    let who: BriefText = nearest.isEmpty ? "Its votes are held against those of \(briefs.names(codes)). " : ""
    guard !found.isEmpty else {
      return [
        .paragraph(
          "\(who)None of them took another position in \(all(cast, "vote", "votes")) \(held).")
      ]
    }
    found.sort { ($1.others, $0.column) < ($0.others, $1.column) }
    let votesFound: BriefText =
      found.count == cast ? all(cast, "vote", "votes") : "\(found.count) of the \(cast) votes"
    var summary: BriefText = "\(who)In \(votesFound) \(held), at least one of them took another position"
    if found.count > Self.dissentsShown { summary += "; these are the \(Self.dissentsShown) in which most of them did" }
    return [.paragraph(summary + "."), .list(found.prefix(Self.dissentsShown).map(\.line))]
  }

  private static var dissentsShown: Int { 20 }
  private static var namesShown: Int { 5 }

  /// Which vote it was, where several were on one subject.
  private func vote(_ column: Int) -> BriefText {
    guard let votes = ballots?.votes.matrix.votes else { return "" }
    let same = votes.indices.count { subject($0) == subject(column) }
    return same == 1 ? "" : " That was \(words: votes[column].id.description)."
  }
}
