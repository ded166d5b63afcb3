import Sponsors

extension TextWeights {
  /// The weights that a table gives: the columns `draft` (a symbol, under which a text stands with all its revisions,
  /// addenda and corrigenda) and `weight` (a number from 0), others being left alone.
  ///
  /// A text compared that the table does not have weighs 1, and the rule says of how many that is so. A text that the
  /// table has and that is not compared must at least be in `ledger`.
  ///
  /// Throws where a draft is unknown or has two weights, and where a weight is negative, no number or so great or small
  /// that products of sums of weights could leave the range of numbers.
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
    let columnCount = record.count
    while try Self.read(&reader, into: &record) {
      if record.isBlank { continue }
      if record.hasCells(from: columnCount) { throw .surplusCell(line: record.line) }
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

  /// The weights that are let in besides 0: phi multiplies four sums of them.
  private static let range = 1e-9...1e9

  private static func weight(_ text: String, line: Int) throws(TextWeightsError) -> Double {
    guard let value = Double(text), value.isFinite else { throw .notANumber(line: line, text) }
    if value < 0 { throw .negative(line: line, text) }
    guard value == 0 || range.contains(value) else { throw .outOfRange(line: line, text) }
    return value
  }
}
