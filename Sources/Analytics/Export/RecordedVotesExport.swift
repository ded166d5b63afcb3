import Sponsors

extension VoteMatrix {
  /// Writes a row a vote, the header first: the columns that name it, how many voted in favour, against and abstained, of
  /// everybody who voted, and how many the ledger has in the vote. - Complexity: O(votes).
  public func writeVotes(to sink: inout some RowSink) {
    sink.row(VoteStatement.columns + ["in_favour", "against", "abstaining", "voting"])
    for (vote, tally) in zip(votes, tallies) {
      VoteStatement.write(vote, to: &sink)
      sink.cell(tally.inFavour)
      sink.cell(tally.against)
      sink.cell(tally.abstaining)
      sink.cell(tally.inFavour + tally.against + tally.abstaining)
      sink.endRow()
    }
  }
}
