/// One symbol of a text, with what can tie it to others: a draft family or a resolution.
struct TextNode {
  /// Where a text stands with that symbol.
  enum Stage: Int, Comparable, CaseIterable {
    case committee, plenary, resolution

    static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
  }

  /// The symbol of the family, or of the resolution.
  let symbol: String
  let stage: Stage
  /// The body whose sessions are counted: sessions of the Assembly and of the Council on Human Rights are not the same.
  let system: String
  /// The session, nil if unknown.
  var session: Int?
  /// The symbol to show: of a draft its last version that is in the ledger.
  var shown: String
  var keys: Set<TitleKeys.Key> = []
  /// Reports that tell of it, or that it rests on.
  var reports: [String] = []
  var documents: Set<String> = []

  init(symbol: String) {
    let parsed = DocumentSymbol(symbol)
    self.symbol = symbol
    shown = symbol
    session = parsed.session
    let parts = symbol.split(separator: "/").map(String.init)
    let isOfCommittee = parts.count > 1 && parts[0] == "A" && parts[1].hasPrefix("C.")
    stage = parsed.isResolution ? .resolution : isOfCommittee ? .committee : .plenary
    system = parts.first == "A" ? (parts.count > 1 && parts[1] == "HRC" ? "A/HRC" : "A") : parts.first ?? ""
  }

  mutating func addReport(_ report: String) {
    if !report.isEmpty, !reports.contains(report) { reports.append(report) }
  }
}
