import Sponsors

extension Corpus {
  /// Adds the members that did not vote to the ledger, and says of which votes they cannot be told.
  mutating func addNotVoting(_ messages: Messages) {
    var printed: [NotVoting.Vote: RecordedVote] = [:]
    let languages = Dictionary(documents.map { ($0.document, $0.language) }) { first, _ in first }
    for (document, votes) in votes {
      for vote in votes {
        let key = NotVoting.Vote(
          document: document, language: languages[document] ?? nil, number: vote.number)
        printed[key] = vote
      }
    }
    let derived = NotVoting(addingTo: ledger, review: review, printed: printed, members: registry.members)
    ledger = derived.ledger
    for (vote, why) in derived.undecided {
      messages.note(
        "\(vote.document), vote \(vote.number): members that did not vote are not told, for \(why)")
    }
  }
}
