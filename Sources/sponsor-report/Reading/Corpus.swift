import Sponsors

/// What all inputs of a run say together, in the order of the inputs.
struct Corpus: Sendable {
  /// The extractor that read them, with its registry.
  let extractor: Extractor
  /// Every action.
  var ledger = Ledger()
  /// What each document is.
  var documents: [DocumentSummary] = []
  /// What a person has to look at.
  var review: [ReviewItem] = []
  /// The recorded votes of each document that has any, by the document's name.
  var votes: [(document: String, votes: [RecordedVote])] = []
  /// The audit of each document, and of each document of a ledger, where it was asked for.
  var audits: [DocumentAudit] = []
  /// The draft of each amendment, by the amendment's symbol, where a document says it.
  var amendments: [String: String] = [:]
  /// The words around what was read, by document, where they were asked for.
  var excerpts: [String: [Excerpt]] = [:]
  /// Ledgers among the inputs, by name: what they do not hold cannot be audited.
  var ledgers: [String] = []
  /// Tables of votes among the inputs, until all are read and can be joined.
  var tables: [(table: VoteTable, name: String)] = []
  /// What could not be read, or not all of it, in the words of standard error.
  var failures: [InputFailure] = []
  /// Whether an input could not be read whole, so that the run ends with `failed`.
  var hasFailures = false
  /// Digests of the documents read, with the name of the input: the same bytes under two names are counted once.
  private var digests: [Digest: String] = [:]

  init(extractor: Extractor) { self.extractor = extractor }

  var registry: CountryRegistry { extractor.registry }

  /// The documents that are a library's records: their paragraphs are numbers of records.
  var libraries: Set<String> { Set(documents.lazy.filter { $0.kind == .libraryRecord }.map(\.document)) }
}

extension Corpus {
  /// Reads all inputs, in parallel, and says of each that cannot be read why; nil where the tables are wrong, so that
  /// nothing can be read.
  ///
  /// - Parameters:
  ///   - audits: whether each input is audited too, which costs a second look at every row.
  ///   - excerpts: whether the words around what is read are kept, which costs about as much memory as the lists have text.
  ///   - lister: what lists the names that could not be read.
  static func read(
    _ paths: [FilePath], _ settings: Settings, _ messages: Messages, audits: Bool = false,
    excerpts: Bool = false, unreadIn lister: String = "\"sponsor-report check\""
  ) throws(OutputError) -> Corpus? {
    guard let extractor = Extractor.make(settings.tables, messages) else { return nil }
    var corpus = Corpus(extractor: extractor)
    let code = try readInputs(paths, jobs: settings.jobs, messages) { input throws(InputError) -> Loaded? in
      try loadedInPieces(input, extractor, audits: audits, excerpts: excerpts)
    } read: { (input, bytes) throws(InputError) -> Loaded in
      try loaded(bytes, name: input.name, extractor, audits: audits, excerpts: excerpts)
    } deliver: { (reading: Loaded) throws(OutputError) in
      corpus.add(reading, messages)
    } refuse: { error in
      corpus.failures += error.sentences.map { InputFailure(input: error.name, sentence: $0) }
    }
    corpus.joinTables(messages, audits: audits)
    if audits {
      corpus.audits = DocumentAudit.comparing(corpus.audits, in: corpus.ledger, amendments: corpus.amendments)
    }
    if code != .done { corpus.hasFailures = true }
    if corpus.hasFailures, corpus.documents.isEmpty, corpus.ledgers.isEmpty {
      // An output of an earlier run is better left than replaced by nothing.
      messages.problem("nothing could be read, so nothing is written")
      return nil
    }
    if corpus.ledger.isEmpty { messages.note("no action was found in what was read") }
    let unread = corpus.review.count
    if unread > 0 {
      messages.note(
        "\(unread) \(unread == 1 ? "name" : "names") could not be read; \(lister) lists \(unread == 1 ? "it" : "them")")
    }
    return corpus
  }

  /// How a run over this corpus ends.
  func exitCode(strict: Bool, auditFailed: Bool = false) -> ExitCode {
    if hasFailures { return .failed }
    return strict && (!review.isEmpty || auditFailed) ? .unread : .done
  }

  private mutating func add(_ reading: Loaded, _ messages: Messages) {
    if let note = reading.note { messages.note("\(reading.name): \(note)") }
    if case .document = reading.outcome, let digest = reading.digest {
      if let first = digests[digest] {
        messages.note("\(reading.name): is the same document as \(first), byte for byte; it is counted once")
        return
      }
      digests[digest] = reading.name
    }
    if case .document(let document, _) = reading.outcome, !reading.excerpts.isEmpty {
      // Two documents of one name (a symbol in two languages) cannot be told apart in the ledger but by language.
      let key = Excerpt.key(document.summary.document, document.summary.language)
      if excerpts[key] == nil { excerpts[key] = reading.excerpts }
    }
    add(reading.outcome, messages)
  }

  private mutating func add(_ outcome: Outcome, _ messages: Messages) {
    switch outcome {
    case .document(let reading, let audit):
      if let audit { audits.append(audit) }
      documents.append(reading.summary)
      ledger.append(contentsOf: reading.actions)
      review += reading.review
      amendments.merge(reading.amendments) { first, _ in first }
      if !reading.votes.isEmpty { votes.append((reading.summary.document, reading.votes)) }
    case .library(let reading, let audit, let name):
      if let audit { audits.append(audit) }
      documents += reading.records.map(\.summary)
      for record in reading.records {
        ledger.append(contentsOf: record.actions)
        review += record.review
      }
      let recorded = reading.records.flatMap(\.votes)
      if !recorded.isEmpty { votes.append((Self.documentName(name), recorded)) }
      if let error = reading.error { fail("\(name): \(error)", input: name, messages) }
    case .votes(let table, let error, let name):
      tables.append((table, name))
      if let error { fail(error.sentence, input: name, messages) }
    case .ledger(let other, let otherAudits, let name):
      audits += otherAudits
      ledgers.append(name)
      ledger.append(contentsOf: other)
    }
  }

  /// Says what could not be read of an input of which something was.
  mutating func fail(_ sentence: String, input: String, _ messages: Messages) {
    messages.problem(sentence)
    failures.append(InputFailure(input: input, sentence: sentence))
    hasFailures = true
  }
}
