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
  /// Whether an input could not be read, so that the run ends with `failed`.
  var hasFailures = false
  /// Digests of the documents read, with the name of the input: the same bytes under two names are counted once.
  private var digests: [Digest: String] = [:]

  init(extractor: Extractor) { self.extractor = extractor }

  var registry: CountryRegistry { extractor.registry }

  /// The documents that are a library's records: their paragraphs are numbers of records.
  var libraries: Set<String> { Set(documents.lazy.filter { $0.kind == .libraryRecord }.map(\.document)) }
}

extension Corpus {
  /// What one input turned out to be.
  enum Outcome: Sendable {
    case document(DocumentReading, DocumentAudit?)
    case library(LibraryReading, DocumentAudit?, name: String)
    case ledger(Ledger, [DocumentAudit], name: String)
    case votes(VoteTable, InputError?, name: String)
    case problem(String)
  }

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
      try outcomeOfPieces(input, extractor, audits: audits).map { Loaded($0, name: input.name) }
    } read: { input, bytes -> Loaded in
      Loaded(
        outcome(of: bytes, name: input.name, extractor, audits: audits), name: input.name, bytes: bytes,
        excerpts: excerpts)
    } deliver: { (reading: Loaded) throws(OutputError) in
      corpus.add(reading, messages)
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

  static func outcome(of bytes: [UInt8], name: String, _ extractor: Extractor, audits: Bool) -> Outcome {
    if var reader = VoteTableReader(head: bytes, document: documentName(name)) {
      reader.append(bytes[...])
      return .votes(reader.finish(), nil, name: name)
    }
    if Ledger.looksLikeCSV(bytes) {
      do throws(LedgerError) {
        let ledger = try Ledger(csv: bytes, isKnown: extractor.registry.isKnown)
        return .ledger(
          ledger, audits ? DocumentAudit.audits(of: ledger, name: name, registry: extractor.registry) : [], name: name)
      } catch {
        return .problem("\(name): \(error)")
      }
    }
    if Extractor.looksLikeLibraryRecords(bytes) {
      let reading = extractor.readLibraryRecords(bytes, name: documentName(name))
      let whole = reading.whole(document: documentName(name), bytes: bytes.count)
      return .library(reading, audits ? DocumentAudit(whole, registry: extractor.registry) : nil, name: name)
    }
    do throws(DocumentError) {
      let reading = try extractor.read(bytes, name: documentName(name))
      return .document(reading, audits ? DocumentAudit(reading, registry: extractor.registry) : nil)
    } catch {
      return .problem("\(name): \(error)")
    }
  }

  /// What a document without a symbol is called: its file's name without the ending.
  static func documentName(_ path: String) -> String {
    var file = path.split(separator: "/").last.map(String.init) ?? path
    if file.hasSuffix(".gz"), file.utf8.count > 3 { file.removeLast(3) }
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// What one input turned out to be, and which bytes it was.
  private struct Loaded: Sendable {
    let outcome: Outcome
    let name: String
    let digest: Digest?
    let excerpts: [Excerpt]

    init(_ outcome: Outcome, name: String, bytes: [UInt8]? = nil, excerpts isWanted: Bool = false) {
      self.outcome = outcome
      self.name = name
      digest = bytes.map { Digest($0) }
      if isWanted, let bytes, case .document(let reading, _) = outcome {
        excerpts = Excerpt.around(reading.actions, in: bytes)
      } else {
        excerpts = []
      }
    }
  }

  private mutating func add(_ reading: Loaded, _ messages: Messages) {
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
      if let error = reading.error {
        messages.problem("\(name): \(error)")
        hasFailures = true
      }
    case .votes(let table, let error, let name):
      tables.append((table, name))
      if let error {
        messages.problem(error.sentence)
        hasFailures = true
      }
    case .ledger(let other, let otherAudits, let name):
      audits += otherAudits
      ledgers.append(name)
      ledger.append(contentsOf: other)
    case .problem(let sentence):
      messages.problem(sentence)
      hasFailures = true
    }
  }
}
