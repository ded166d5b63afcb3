import Sponsors

extension Corpus {
  /// Reads a table of votes, or any packed file, in pieces; nil for what is to be read whole.
  static func outcomeOfPieces(_ input: Input, _ extractor: Extractor, audits: Bool) throws(InputError) -> Outcome? {
    guard case .file(let path) = input.source, FileKind(path) == .regular else { return nil }
    let pieces = try Pieces(of: path, name: input.name)
    var piece = try pieces.next()
    guard var reader = VoteTableReader(head: piece, document: documentName(input.name)) else {
      return pieces.isPacked ? try packedOutcome(pieces, piece, input, extractor, audits: audits) : nil
    }
    while !piece.isEmpty {
      reader.append(piece[...])
      piece = try pieces.next()
    }
    return .votes(reader.finish(), pieces.problem(), name: input.name)
  }

  /// What a packed file that is no table of votes turns out to be.
  private static func packedOutcome(
    _ pieces: Pieces, _ first: [UInt8], _ input: Input, _ extractor: Extractor, audits: Bool
  ) throws(InputError) -> Outcome {
    var bytes = first
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { break }
      bytes += piece
    }
    if let problem = pieces.problem() { throw problem }
    if bytes.isEmpty { throw .empty(name: input.name) }
    return outcome(of: bytes, name: input.name, extractor, audits: audits)
  }

  /// Adds the tables of votes to the ledger, behind all documents, each joined with the roll calls of the others: which
  /// of two tables came first must not matter.
  mutating func joinTables(_ messages: Messages, audits isAudited: Bool) {
    let rollCalls = tables.map(\.table).filter { $0.kind == .rollCalls }
    for (table, name) in tables {
      var table = table
      table.join(rollCalls)
      let rows = table.add(to: &ledger, registry: registry)
      documents.append(rows.summary)
      if isAudited { audits.append(rows.audit) }
      review += rows.review
      if !rows.votes.isEmpty { votes.append((table.document, rows.votes)) }
      for problem in rows.problems {
        messages.problem("\(name): \(problem)")
        hasFailures = true
      }
    }
    tables = []
  }
}
