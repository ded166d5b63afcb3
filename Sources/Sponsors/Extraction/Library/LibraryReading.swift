/// What a file of library records says: one reading for each record, and what ended the reading early.
public struct LibraryReading: Sendable {
  /// A reading of each record, in the order of the file; a record without a list is one too, with no actions.
  ///
  /// All rows have the file's name as their document, because their places are bytes of the file, and the record's
  /// control number (field 001) as their paragraph.
  public internal(set) var records: [DocumentReading] = []
  /// What ended the reading before the end of the file; the records before it are whole. Nil where nothing did.
  public internal(set) var error: XMLError?

  /// All records as one document, for the audit of the file.
  public func whole(document: String, bytes: Int) -> DocumentReading {
    let actions = records.flatMap(\.actions)
    let review = records.flatMap(\.review)
    return DocumentReading(
      summary: DocumentSummary(
        document: document, kind: .libraryRecord, language: records.first?.summary.language, bytes: bytes,
        actions: actions.count, review: review.count),
      actions: actions, review: review, votes: records.flatMap(\.votes))
  }
}

extension Extractor {
  /// Whether `bytes` begin as MARCXML does. Only the beginning is looked at.
  public static func looksLikeLibraryRecords(_ bytes: [UInt8]) -> Bool { MARCReader.looksLikeMARC(bytes) }

  /// Reads a file of MARCXML records of the UN Digital Library: drafts with their sponsors, and voting records.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file; spans refer to them, entities included.
  ///   - name: what the ledger is to call it: its file's name without the ending.
  /// - Complexity: O(bytes).
  public func readLibraryRecords(_ source: [UInt8], name: String) -> LibraryReading {
    let file = MARCReader(source)
    var reading = LibraryReading(error: file.error)
    var votes = 0
    for record in file.records {
      let facts = LibraryFacts(record, source: source)
      if record.fields.contains(where: { $0.tag == "967" }) {
        votes += 1
        let reader = LibraryVoteReader(source: source, record: record, facts: facts, document: name, registry: registry)
        reading.records.append(reader.read(number: votes))
      } else {
        let reader = LibraryDraftReader(source: source, record: record, facts: facts, document: name, extractor: self)
        reading.records.append(reader.read())
      }
    }
    return reading
  }
}
