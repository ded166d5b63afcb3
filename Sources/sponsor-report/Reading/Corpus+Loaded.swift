import Sponsors

extension Corpus {
  /// What one input turned out to be.
  enum Outcome: Sendable {
    case document(DocumentReading, DocumentAudit?)
    case library(LibraryReading, DocumentAudit?, name: String)
    case ledger(Ledger, [DocumentAudit], name: String)
    case votes(VoteTable, InputError?, name: String)
  }

  /// What one input turned out to be, and how its text was got.
  struct Loaded: Sendable {
    let outcome: Outcome
    let name: String
    /// What a person should know of the text.
    var note: DocumentNote?
    /// By what the same text under another name is known.
    var digest: Digest?
    /// The words around what was read, where they are wanted.
    var excerpts: [Excerpt] = []
  }

  /// What the bytes of a file turn out to be; which of all kinds, they tell themselves.
  static func loaded(
    _ file: [UInt8], name: String, _ extractor: Extractor, audits: Bool, excerpts: Bool
  ) throws(InputError) -> Loaded {
    let text = try FileText(of: file, name: name)
    // A table or record names the place of a byte that is not UTF-8 itself.
    let table = text.isDamaged ? file : text.bytes
    if var reader = VoteTableReader(head: table, document: documentName(name)) {
      reader.append(table[...])
      return Loaded(outcome: .votes(reader.finish(), nil, name: name), name: name, note: text.note)
    }
    if Ledger.looksLikeCSV(table) {
      do throws(LedgerProblems) {
        let ledger = try Ledger.reading(csv: table, isKnown: extractor.registry.isKnown)
        let found =
          audits ? DocumentAudit.audits(of: ledger, name: name, registry: extractor.registry) : []
        return Loaded(outcome: .ledger(ledger, found, name: name), name: name, note: text.note)
      } catch {
        throw .ledger(name: name, error)
      }
    }
    if Extractor.looksLikeLibraryRecords(table) {
      let reading = extractor.readLibraryRecords(table, name: documentName(name))
      let whole = reading.whole(document: documentName(name), bytes: table.count)
      let audit = audits ? DocumentAudit(whole, registry: extractor.registry) : nil
      return Loaded(outcome: .library(reading, audit, name: name), name: name, note: text.note)
    }
    do throws(DocumentError) {
      let reading = try extractor.read(text.bytes, name: documentName(name))
      let audit = audits ? DocumentAudit(reading, registry: extractor.registry) : nil
      return Loaded(
        outcome: .document(reading, audit), name: name, note: text.note, digest: Digest(text.bytes),
        excerpts: excerpts ? Excerpt.around(reading.actions, in: text.bytes) : [])
    } catch {
      throw .noText(name: name, error)
    }
  }

  /// What a document without a symbol is called: its file's name without the ending.
  static func documentName(_ path: String) -> String {
    var file = path.split(separator: "/").last.map(String.init) ?? path
    if file.hasSuffix(".gz"), file.utf8.count > 3 { file.removeLast(3) }
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
