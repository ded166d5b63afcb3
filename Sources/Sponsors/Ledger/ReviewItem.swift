/// tmp, replaced by the ledger work
public enum ReviewReason: String, Sendable, CaseIterable { case unknownName = "unknown name", ambiguousName = "ambiguous name", bracketNotUnderstood = "bracket not understood" }
public struct ReviewItem: Hashable, Sendable {
  public var document: String
  public var paragraph: String
  public var span: Range<Int>
  public var printed: String
  public var why: ReviewReason
  public var candidates: [DelegationCode]
  public init(document: String, paragraph: String, span: Range<Int>, printed: String, why: ReviewReason, candidates: [DelegationCode]) {
    self.document = document; self.paragraph = paragraph; self.span = span; self.printed = printed; self.why = why; self.candidates = candidates
  }
}
