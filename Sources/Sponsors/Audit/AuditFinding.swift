/// Something in a document, or in the reading of it, that a person should look at.
public struct AuditFinding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// The most severe first; `meaning` says what each is.
    case error, warning, note
  }

  /// When and by whom, so that a selection can take or leave it.
  public struct Occasion: Hashable, Sendable {
    /// Number of the session, nil if unknown.
    public var session: Int?
    /// Symbol of the body, empty if unknown.
    public var body: String
    /// Day, nil if unknown.
    public var date: Day?

    /// An occasion of which this is known.
    public init(session: Int? = nil, body: String = "", date: Day? = nil) {
      self.session = session
      self.body = body
      self.date = date
    }
  }

  /// What was found.
  public let problem: AuditProblem
  /// Printed number of the paragraph, else empty.
  public let paragraph: String
  /// UTF-8 byte offsets of the words in the document's text; empty where it is about the document.
  public let span: Range<Int>
  /// The words as they stand, empty where it is about the document.
  public let printed: String
  /// The delegation that the words were read as, nil where the finding is not about one.
  public let read: DelegationCode?
  /// When and by whom.
  public let occasion: Occasion

  /// How much it matters.
  public var severity: Severity { problem.severity }
}

extension Selection {
  /// Whether what happened on an occasion is taken; roles and delegations are not asked.
  func takes(_ occasion: AuditFinding.Occasion) -> Bool {
    scope.exclusion(session: occasion.session, body: occasion.body, date: occasion.date) == nil
  }
}
