/// Everything that one document says: what it is, its actions, what could not be read, and its recorded votes.
public struct DocumentReading: Sendable {
  /// What the document is.
  public var summary: DocumentSummary
  /// Its actions, in the order of their places.
  public var actions: [Action]
  /// What a person has to look at, in the order of the places.
  public var review: [ReviewItem]
  /// Its recorded votes, in the order of their numbers.
  public var votes: [RecordedVote]
}

/// One recorded vote: what the document prints of its result, and where.
public struct RecordedVote: Hashable, Sendable {
  /// Number within the document, from 1.
  public var number: Int
  /// Symbol of the draft voted on, empty if unknown.
  public var draft: String
  /// What was voted on.
  public var division: Division
  /// Printed number of the paragraph, else empty.
  public var paragraph: String
  /// Printed number in favour, nil if not printed.
  public var yes: Int?
  /// Printed number against, nil if not printed.
  public var no: Int?
  /// Printed number of abstentions, nil if not printed.
  public var abstaining: Int?
  /// Where the result is printed, else where the lists begin.
  public var span: Range<Int>
  /// The words of the result, else of the first label.
  public var printed: String
}
