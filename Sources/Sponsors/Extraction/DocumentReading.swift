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
  /// The draft of each amendment that it names with both symbols, by the amendment's.
  public var amendments: [String: String] = [:]
}
