import Analytics
import Sponsors

/// Everything that a report says of a corpus; the files are computed from it and from nothing else.
struct Report: Sendable {
  /// The documents read, in the order of the inputs.
  let documents: [DocumentSummary]
  /// The actions reported.
  let ledger: Ledger
  /// All actions read, those that are not reported among them: a withdrawal that is not still takes a sponsor off.
  let everything: Ledger
  /// What could not be read.
  let review: [ReviewItem]
  /// The texts of `ledger`.
  let drafts: [DraftSummary]
  /// What each document says of the sponsors of each text.
  let reconciliations: [DraftReconciliation]
  /// The audit of each document.
  let audits: [DocumentAudit]
  /// The inputs that could not be read.
  let failures: [InputFailure]
  /// Ledgers among the inputs, by name.
  let ledgers: [String]
  /// Which actions make a delegation stand behind a text.
  let selection: Selection
  /// Who stands behind which text.
  let incidence: IncidenceMatrix
  /// What every two delegations share.
  let counts: OverlapCounts
  /// The tree of the delegations and its cut; nil where there is too little to compare.
  let tree: ReportTree?
  /// The blocs of each session; nil where fewer than two sessions can be compared.
  let history: ReportHistory?
  /// Which two delegations share more texts than by chance; or why that cannot be said.
  let backbone: Result<Backbone, BackboneError>
  /// The recorded votes; nil where there are none.
  let votes: ReportVotes?
  /// The words around what was read, by `Excerpt.key`.
  let excerpts: [String: [Excerpt]]
  /// The seed of whatever is drawn at random.
  let seed: UInt64
  /// What the report's comma-separated values look like.
  let csv: CSVForm
  /// How many threads may work, all processors where it is nil.
  let jobs: Int?
  /// The delegations and groups, with their names and memberships.
  let registry: CountryRegistry
  /// The alphabet of the language of the names of delegations.
  let alphabet: Collation
  private let names: [DelegationCode: String]
  private let groupNames: [DelegationCode: String]

  /// The report on `corpus`.
  ///
  /// - Parameters:
  ///   - selection: what is counted; withdrawals outside its roles still take sponsors off.
  ///   - kept: which actions are reported at all.
  ///   - alphabet: that of the language of the names of delegations.
  ///   - seed: the seed of whatever is drawn at random.
  ///   - csv: what comma-separated values look like.
  ///   - jobs: how many threads draw and test, all processors where it is nil; the report is the same for any number.
  ///   - progress: shows how far the drawing is.
  init(
    _ corpus: Corpus, selection: Selection, kept: Selection, names alphabet: Collation, seed: UInt64 = 1,
    jobs: Int? = nil, csv: CSVForm = .rfc, progress: Progress? = nil
  ) {
    self.csv = csv
    documents = corpus.documents
    ledger = corpus.ledger.kept(by: kept)
    everything = corpus.ledger
    review = corpus.review
    let tied = TiedTexts(ledger: ledger, documents: corpus.documents, titles: TitleKeys(corpus.extractor))
    drafts = DraftSummary.all(in: ledger, votes: kept.keepsAll ? corpus.votes : []).map(tied.adding(to:))
    reconciliations = DraftReconciliation.all(in: ledger, documents: corpus.documents)
    audits = corpus.audits.compactMap { $0.selecting(kept) }
    failures = corpus.failures
    ledgers = corpus.ledgers
    self.selection = selection
    incidence = IncidenceMatrix(ledger: corpus.ledger, selection: selection)
    counts = OverlapCounts(incidence)
    tree = ReportTree(incidence, counts, seed: seed, jobs: jobs, progress: progress)
    history = ReportHistory(corpus.ledger, selection: selection, seed: seed, jobs: jobs)
    backbone = Result { [incidence] () throws(BackboneError) in
      try corpus.backbone(
        BackboneOptions(), of: incidence, selection: selection, seed: seed, jobs: jobs, progress: progress)
    }
    votes = ReportVotes(corpus, ledger: ledger, selection: selection, kept: kept, seed: seed)
    self.seed = seed
    excerpts = corpus.excerpts
    self.jobs = jobs
    registry = corpus.registry
    self.alphabet = alphabet
    let language = alphabet.language
    // Looked up once: a report prints some names tens of thousands of times.
    var names: [DelegationCode: String] = [:]
    var groupNames: [DelegationCode: String] = [:]
    for action in corpus.ledger {
      for (code, isGroup) in [
        (action.country, action.isGroupItself), (action.via ?? action.country, false),
        (action.group ?? action.country, action.group != nil),
      ] {
        if isGroup {
          if groupNames[code] == nil { groupNames[code] = corpus.registry.name(of: code, isGroup: true, in: language) }
        } else if names[code] == nil {
          names[code] = corpus.registry.name(of: code, in: language)
        }
      }
    }
    self.names = names
    self.groupNames = groupNames
  }

  /// The language of the names.
  var language: Language { alphabet.language }

  /// The name of a delegation or, where a row is the group itself, of the group.
  func name(_ code: DelegationCode, isGroup: Bool = false) -> String {
    (isGroup ? groupNames[code] : names[code]) ?? registry.name(of: code, isGroup: isGroup, in: alphabet.language)
  }

  /// The name of a delegation's regional group, empty where the registry has none.
  func regionalGroup(of code: DelegationCode) -> String {
    guard let group = registry.country(code)?.regionalGroup, let code = DelegationCode(group) else { return "" }
    return registry.name(of: code, isGroup: true, in: alphabet.language)
  }

  /// Whether the names are written from the right.
  var isRightToLeft: Bool { alphabet.language == .ar }

  /// Delegations, or groups, in the order of their names, for a list that is read by name.
  func sortedByName(_ codes: some Sequence<DelegationCode>, isGroup: Bool = false) -> [DelegationCode] {
    alphabet.sorted(codes.sorted()) { name($0, isGroup: isGroup) }
  }

  /// Whether delegations can be compared: two of them, and two texts.
  var isComparable: Bool { incidence.delegations.count >= 2 && incidence.textCount >= 2 }

  /// Whether `action` is reported by the page of a delegation: a group has none, unless it is an organization that acts as
  /// a delegation too, as the European Union does.
  func hasPage(_ action: Action) -> Bool {
    !action.isGroupItself || registry.country(action.country)?.kind == .organization
  }

  /// The delegations that have a page, in the order of their codes.
  var delegationsWithPage: [DelegationCode] {
    Set(ledger.lazy.filter(hasPage).map(\.country)).sorted()
  }
}
