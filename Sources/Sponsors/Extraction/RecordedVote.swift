/// One recorded vote: what the document prints of its result, and where.
public struct RecordedVote: Hashable, Sendable {
  /// Number within the document, from 1.
  public var number: Int
  /// Symbol of the draft voted on, empty if unknown.
  public var draft: String
  /// Symbol of the resolution adopted by it, empty if not said.
  public var resolution: String
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

  /// A vote with everything said of it.
  public init(
    number: Int, draft: String = "", resolution: String = "", division: Division = .whole, paragraph: String = "",
    yes: Int? = nil,
    no: Int? = nil, abstaining: Int? = nil, span: Range<Int> = 0..<0, printed: String = ""
  ) {
    self.number = number
    self.draft = draft
    self.resolution = resolution
    self.division = division
    self.paragraph = paragraph
    self.yes = yes
    self.no = no
    self.abstaining = abstaining
    self.span = span
    self.printed = printed
  }
}
