import Sponsors

extension TextWeights {
  /// The weights that a table gives: the columns `draft` (a symbol, under which a text stands with all its revisions,
  /// addenda and corrigenda) and `weight` (a number from 0), others being left alone.
  ///
  /// A text compared that the table does not have weighs 1, and the rule says of how many that is so. A text that the
  /// table has and that is not compared must at least be in `ledger`.
  ///
  /// Throws where a draft is unknown or has two weights, and where a weight is negative or no number.
  /// - Complexity: O(rows of the ledger + bytes).
  public init(
    csv bytes: [UInt8], named name: String, of incidence: IncidenceMatrix, in ledger: Ledger
  ) throws(TextWeightsError) {
    var known = Set(incidence.families)
    var drafts: Set<String> = []
    for action in ledger where !action.draft.isEmpty && drafts.insert(action.draft).inserted {
      known.insert(DraftFamily(of: action.draft))
    }
    var lines: [DraftFamily: Int] = [:]
    var weights: [DraftFamily: Double] = [:]
    var reader = CSVReader(bytes)
    var record = CSVRecord()
    guard try Self.read(&reader, into: &record) else { throw .empty }
    let (draftColumn, weightColumn) = try Self.columns(of: record)
    while try Self.read(&reader, into: &record) {
      if record.isBlank { continue }
      let (draft, line) = (record.text(draftColumn), record.line)
      let family = DraftFamily(of: draft)
      guard known.contains(family) else { throw .unknownDraft(line: line, draft) }
      if let first = lines[family] { throw .twice(line: line, draft, first: first) }
      lines[family] = line
      weights[family] = try Self.weight(record.text(weightColumn), line: line)
    }
    let missing = incidence.families.count { weights[$0] == nil }
    self.init(
      incidence.families.map { weights[$0] ?? 1 },
      rule: "weights of texts from \(name)" + (missing == 0 ? "" : " (\(missing) not in it weigh 1)"))
  }

  private static func read(_ reader: inout CSVReader, into record: inout CSVRecord) throws(TextWeightsError) -> Bool {
    do throws(CSVError) {
      return try reader.read(into: &record)
    } catch {
      throw .malformed(error)
    }
  }

  private static func columns(of header: CSVRecord) throws(TextWeightsError) -> (draft: Int, weight: Int) {
    func column(_ name: String) throws(TextWeightsError) -> Int {
      let found = (0..<header.count).filter { header.text($0) == name }
      guard let first = found.first else { throw .missingColumn(name, line: header.line) }
      if found.count > 1 { throw .repeatedColumn(name, line: header.line) }
      return first
    }
    return (try column("draft"), try column("weight"))
  }

  private static func weight(_ text: String, line: Int) throws(TextWeightsError) -> Double {
    guard let value = Double(text), value.isFinite else { throw .notANumber(line: line, text) }
    if value < 0 { throw .negative(line: line, text) }
    return value
  }
}
