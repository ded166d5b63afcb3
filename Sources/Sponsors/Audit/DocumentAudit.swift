/// The audit of one document, or of what a ledger holds of one.
///
///     let audit = DocumentAudit(reading, registry: registry)
///     audit.votes.count { $0.isConfirmed }   // votes whose printed result is the length of the lists
///     audit.findings                         // everything that a person should look at
///
/// It sees one document; `DocumentAudit.comparing` sets the documents of a corpus against each other. What it does not
/// check: whether a delegation that is not named should be.
public struct DocumentAudit: Hashable, Sendable {
  /// One recorded vote.
  public struct Vote: Hashable, Sendable {
    /// Number within the document.
    public let number: Int
    /// Whether the document prints a result; nil where that is not known, as in a ledger.
    public let isTotalPrinted: Bool?
    /// Whether every printed number is the length of its list.
    public let isConfirmed: Bool
    /// When and by whom.
    public let occasion: AuditFinding.Occasion

    /// What is known of a vote's printed result; the raw values are the words of `check`.
    public enum Total: String, CaseIterable, Sendable {
      /// Every printed number is the length of its list, or one is not.
      case confirmed, differing
      /// The document prints none, or it is a ledger, which holds none.
      case notPrinted = "not printed"
      case notHeld = "not held by the ledger"
    }

    /// What is known of its printed result.
    public var total: Total {
      if isConfirmed { return .confirmed }
      return switch isTotalPrinted {
      case true?: .differing
      case false?: .notPrinted
      case nil: .notHeld
      }
    }
  }

  /// Symbol of the document, else its file's name without the ending.
  public let document: String
  /// Its language, nil if unknown.
  public let language: Language?
  /// Name of the ledger that the rows are from, nil for a document that was read.
  public let ledger: String?
  /// What the document is, as far as it was read: nil for what a ledger holds of one.
  public let summary: DocumentSummary?
  /// The occasions of its actions, with the number of actions of each role; of a document without any, its own.
  public private(set) var occasions: [AuditFinding.Occasion: [Role: Int]]
  /// Its recorded votes.
  public private(set) var votes: [Vote]
  /// What was found, in the order of the places.
  public private(set) var findings: [AuditFinding]

  /// Audits what one document says. - Complexity: O(n log n) for n actions.
  public init(_ reading: DocumentReading, registry: CountryRegistry) {
    let summary = reading.summary
    self.init(
      document: summary.document, language: summary.language, ledger: nil, summary: summary,
      Auditor(
        actions: reading.actions, votes: reading.votes, review: reading.review, registry: registry,
        occasion: AuditFinding.Occasion(session: summary.session, body: summary.body, date: summary.date)))
  }

  /// An audit made elsewhere.
  init(
    document: String, language: Language?, ledger: String?, summary: DocumentSummary? = nil,
    occasions: [AuditFinding.Occasion: [Role: Int]], votes: [Vote], findings: [AuditFinding]
  ) {
    self.document = document
    self.language = language
    self.ledger = ledger
    self.summary = summary
    self.occasions = occasions
    self.votes = votes
    self.findings = findings
  }

  private init(
    document: String, language: Language?, ledger: String?, summary: DocumentSummary? = nil, _ auditor: Auditor
  ) {
    var auditor = auditor
    auditor.checkVotes(areTotalsHeld: ledger == nil)
    auditor.checkSponsors()
    auditor.checkMembership()
    auditor.checkOrder(of: language)
    auditor.checkAbsent()
    auditor.addReview()
    self.document = document
    self.language = language
    self.ledger = ledger
    self.summary = summary
    occasions = [:]
    for action in auditor.actions { occasions[action.occasion, default: [:]][action.role, default: 0] += 1 }
    if occasions.isEmpty { occasions[auditor.occasion] = [:] }
    votes = auditor.checkedVotes
    findings = auditor.sortedFindings
  }

  /// Audits a ledger: one audit for each document and language, in the order of their first rows.
  ///
  /// - Parameter name: what to call the ledger.
  public static func audits(of ledger: Ledger, name: String, registry: CountryRegistry) -> [DocumentAudit] {
    struct Key: Hashable {
      let document: String
      let language: Language?
    }
    var keys: [Key] = []
    var actions: [Key: [Action]] = [:]
    for action in ledger {
      let key = Key(document: action.document, language: action.language)
      if actions[key] == nil { keys.append(key) }
      actions[key, default: []].append(action)
    }
    return keys.map { key in
      DocumentAudit(
        document: key.document, language: key.language, ledger: name,
        Auditor(actions: actions[key] ?? [], votes: [], review: [], registry: registry, occasion: .init()))
    }
  }

  /// The same with further findings, which go to their places. - Complexity: O(n log n).
  func adding(_ further: [AuditFinding]) -> DocumentAudit {
    guard !further.isEmpty else { return self }
    var copy = self
    copy.findings = (findings + further).enumerated().sorted {
      ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset)
    }.map(\.element)
    return copy
  }

  /// The audit of what a selection takes by session, body and day; nil where it takes nothing of the document.
  public func selecting(_ selection: Selection) -> DocumentAudit? {
    var copy = self
    copy.occasions = occasions.filter { selection.takes($0.key) }
    copy.findings = findings.filter { selection.takes($0.occasion) }
    copy.votes = votes.filter { selection.takes($0.occasion) }
    return copy.occasions.isEmpty && copy.findings.isEmpty && copy.votes.isEmpty ? nil : copy
  }

  /// The number of its actions of each role. - Complexity: O(occasions).
  public var roles: [Role: Int] { occasions.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) } }

  /// The number of its actions. - Complexity: O(occasions).
  public var actions: Int { occasions.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// What all occasions have in common: of each part, the value that is the same for all, else nil or empty.
  public var occasion: AuditFinding.Occasion {
    func shared<Value: Hashable>(_ part: (AuditFinding.Occasion) -> Value, else other: Value) -> Value {
      let values = Set(occasions.keys.map(part))
      return values.count == 1 ? values.first ?? other : other
    }
    return AuditFinding.Occasion(
      session: shared(\.session, else: nil), body: shared(\.body, else: ""), date: shared(\.date, else: nil))
  }

  /// The number of findings of a severity.
  public func count(of severity: AuditFinding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether anything is wrong or doubtful: an error or a warning.
  public var isDoubtful: Bool { findings.contains { $0.severity != .note } }
}

extension Action {
  /// When and by whom.
  var occasion: AuditFinding.Occasion { AuditFinding.Occasion(session: session, body: body, date: date) }
}
