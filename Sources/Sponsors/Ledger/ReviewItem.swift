/// Something printed that a person has to look at, because it is not surely one delegation: a row of `review.csv`.
public struct ReviewItem: Hashable, Sendable {
  /// Symbol of the document, else its file's name without the ending.
  public var document: String
  /// Printed number of the paragraph, else empty.
  public var paragraph: String
  /// UTF-8 byte offsets of the printed words in the document's extracted text.
  public var span: Range<Int>
  /// The words as they stand in the source, white space as one space.
  public var printed: String
  /// Why they did not enter the ledger.
  public var why: ReviewReason
  /// The delegations that they could be, in the order in which they are to be shown; none for an unknown name.
  public var candidates: [DelegationCode]

  /// An item with everything said about it.
  public init(
    document: String, paragraph: String = "", span: Range<Int>, printed: String, why: ReviewReason,
    candidates: [DelegationCode] = []
  ) {
    self.document = document
    self.paragraph = paragraph
    self.span = span
    self.printed = printed
    self.why = why
    self.candidates = candidates
  }
}
