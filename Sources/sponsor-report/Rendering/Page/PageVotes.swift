import Analytics
import Sponsors

/// The part of the page's data on recorded votes.
struct PageVotes {
  private let votes: ReportVotes

  /// Nil where the report has no votes.
  init?(_ report: Report) {
    guard let votes = report.votes else { return nil }
    self.votes = votes
  }

  var parts: [PageData.Part] {
    [
      PageData.Part(
        name: "votes", isOptional: true,
        value: .object([("count", .whole(votes.matrix.voteCount)), ("recorded", .whole(votes.matrix.recordedCount))]))
    ]
  }
}
