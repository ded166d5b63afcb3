import Sponsors

extension Corpus {
  /// Reads a table of votes, or any packed file, in pieces; nil for what is to be read whole.
  static func loadedInPieces(
    _ input: Input, _ extractor: Extractor, audits: Bool, excerpts: Bool
  ) throws(InputError) -> Loaded? {
    guard case .file(let path) = input.source, FileKind(path) == .regular else { return nil }
    let pieces = try Pieces(of: path, name: input.name)
    var piece = try pieces.next()
    guard var reader = VoteTableReader(head: piece, document: documentName(input.name)) else {
      guard pieces.isPacked else { return nil }
      return try loaded(
        try unpacked(pieces, piece, input), name: input.name, extractor, audits: audits, excerpts: excerpts)
    }
    while !piece.isEmpty {
      reader.append(piece[...])
      piece = try pieces.next()
    }
    var problem = pieces.problem()
    if case .packed(let name, let error) = problem { problem = .packedTable(name: name, error) }
    return Loaded(outcome: .votes(reader.finish(), problem, name: input.name), name: input.name)
  }

  /// All bytes of a packed file, of which the first are `first`.
  private static func unpacked(_ pieces: Pieces, _ first: [UInt8], _ input: Input) throws(InputError) -> [UInt8] {
    var bytes = first
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { break }
      bytes += piece
    }
    if let problem = pieces.problem() { throw problem }
    if bytes.isEmpty { throw .empty(name: input.name) }
    return bytes
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
      for problem in rows.problems { fail("\(name): \(problem)", input: name, messages) }
    }
    tables = []
  }
}
