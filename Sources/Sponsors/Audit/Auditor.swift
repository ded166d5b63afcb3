/// One audit at work: what is audited, and what was found so far. Each check is a file of its own.
struct Auditor {
  /// In the order of their places.
  let actions: [Action]
  /// In the order in which they were read: that of a scrambled text is not that of its bytes.
  let actionsAsRead: [Action]
  let recorded: [RecordedVote]
  let review: [ReviewItem]
  /// The places of `review`, in their order.
  let unreadPlaces: [Range<Int>]
  let registry: CountryRegistry
  /// What is known of the document as a whole.
  let occasion: AuditFinding.Occasion
  private(set) var checkedVotes: [DocumentAudit.Vote] = []
  private var findings: [AuditFinding] = []

  init(
    actions: [Action], votes: [RecordedVote], review: [ReviewItem], registry: CountryRegistry,
    occasion: AuditFinding.Occasion
  ) {
    actionsAsRead = actions
    self.actions = actions.enumerated()
      .sorted { ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset) }.map(\.element)
    recorded = votes
    self.review = review
    unreadPlaces = review.map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    self.registry = registry
    self.occasion = occasion
  }

  /// Names that a document prints for themselves: not those spoken for, not rosters, not a group beside its members.
  var ownActions: [Action] { actions.filter(Self.isOwn) }

  static func isOwn(_ action: Action) -> Bool {
    action.via == nil && !action.reading.isRoster && !action.isGroupItself
  }

  mutating func report(_ problem: AuditProblem, _ action: Action) {
    findings.append(
      AuditFinding(
        problem: problem, paragraph: action.paragraph, span: action.span, printed: action.printed,
        read: action.country, occasion: action.occasion))
  }

  mutating func report(
    _ problem: AuditProblem, paragraph: String = "", span: Range<Int> = 0..<0, printed: String = "",
    _ occasion: AuditFinding.Occasion
  ) {
    findings.append(
      AuditFinding(
        problem: problem, paragraph: paragraph, span: span, printed: printed, read: nil, occasion: occasion))
  }

  mutating func add(_ vote: DocumentAudit.Vote) { checkedVotes.append(vote) }

  /// Words that could not be read, on the occasion of the action before them.
  mutating func addReview() {
    for item in review {
      let behind = actions.partition { $0.span.lowerBound > item.span.lowerBound }
      let before = behind > 0 ? actions[behind - 1] : nil
      report(
        .unread(item.why, candidates: item.candidates), paragraph: item.paragraph, span: item.span,
        printed: item.printed, before?.occasion ?? occasion)
    }
  }

  /// What was found, in the order of the places; several of one place in the order of the checks.
  var sortedFindings: [AuditFinding] {
    findings.enumerated().sorted {
      ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset)
    }.map(\.element)
  }
}
