import Analytics
import Sponsors

/// The data that the page carries, part by part.
struct PageData {
  /// One part.
  struct Part {
    /// By what the scripts find it.
    let name: String
    /// Whether it may be left out of a page that would be too large; the last ones go first.
    let isOptional: Bool
    let value: JSONValue
  }

  private let report: Report

  init(_ report: Report) { self.report = report }

  /// All parts, what is needed first.
  var parts: [Part] {
    let names: DelegationNames = { [report] in report.name($0) }
    var parts = [
      Part(name: "program", isOptional: false, value: .text("sponsor-report \(programVersion)")),
      Part(name: "language", isOptional: false, value: .text(report.language.rawValue)),
      Part(name: "languages", isOptional: false, value: .texts(PageWords.languages.map(\.rawValue))),
      Part(name: "words", isOptional: false, value: PageWords.json),
      Part(name: "method", isOptional: false, value: .texts(report.methodSentences { $0 })),
      Part(name: "delegations", isOptional: false, value: delegations),
      Part(name: "groups", isOptional: false, value: groups),
      Part(name: "texts", isOptional: false, value: texts),
      Part(name: "incidence", isOptional: false, value: incidence),
      Part(name: "tree", isOptional: false, value: tree),
      table("clusters", report.blocTable(names).csv(.rfc)),
      table("dendrogram", CSVWriter.bytes(.rfc) { rows in report.drawnTree?.writeRows(to: &rows) }, isOptional: true),
      table(
        "backbone",
        CSVWriter.bytes(.rfc) { rows in
          report.testedBackbone.map { BackboneTable($0).writeRows(names: names, to: &rows) }
        }, isOptional: true),
      table("documents", DocumentSummary.csv(report.documents), isOptional: true),
      table("drafts", DraftSummary.csv(report.drafts), isOptional: true),
      table("review", ReviewItem.csv(report.review), isOptional: true),
    ]
    parts += PageNetwork(report)?.parts ?? []
    parts += PageVotes(report)?.parts ?? []
    parts += PageChanges(report)?.parts ?? []
    parts += PageSets(report)?.parts ?? []
    parts.append(Part(name: "significance", isOptional: true, value: significance))
    parts.append(table("ledger", report.ledger.csv { [report] in report.name($0, isGroup: $1) }, isOptional: true))
    parts.append(Part(name: "excerpts", isOptional: true, value: excerpts))
    return parts
  }

  /// A CSV file of the report, by its name without the ending.
  private func table(_ name: String, _ csv: [UInt8], isOptional: Bool = false) -> Part {
    Part(name: name, isOptional: isOptional, value: PageTable(csv: csv)?.json ?? .null)
  }

  /// The delegations that act in the ledger: code, names in the page's languages, all spellings for the search, regional
  /// group, and row of the matrix where they stand behind a text.
  private var delegations: JSONValue {
    let rows = Dictionary(zip(report.incidence.delegations, report.incidence.delegations.indices)) { first, _ in first }
    let spellings = report.registry.spellings
    let codes = Set(report.delegationsWithPage).union(report.incidence.delegations).sorted()
    return .array(
      codes.map { code in
        let names = PageWords.languages.map { report.registry.name(of: code, in: $0) }
        return .object([
          ("code", .text(code.text)), ("names", .texts(names)),
          ("also", .texts((spellings[code] ?? []).filter { !names.contains($0) })),
          ("region", .text(report.registry.country(code)?.regionalGroup ?? "")),
          ("row", .optional(rows[code])),
        ])
      })
  }

  /// The groups that the ledger or the delegations' regional groups name: names in the page's languages.
  private var groups: JSONValue {
    var codes = Set(report.ledger.compactMap(\.group))
    for code in report.delegationsWithPage {
      if let region = report.registry.country(code)?.regionalGroup, let group = DelegationCode(region) {
        codes.insert(group)
      }
    }
    return .object(
      codes.sorted().filter { report.registry.group($0) != nil }.map { code in
        (code.text, .texts(PageWords.languages.map { report.registry.name(of: code, isGroup: true, in: $0) }))
      })
  }

  /// The columns of the matrix: symbol, title (no longer than a person reads: drafts.csv has it whole), session.
  private var texts: JSONValue {
    let sessions = Dictionary(report.drafts.map { ($0.family, $0.sessions.first) }) { first, _ in first }
    return .array(
      report.incidence.families.indices.map { column in
        let family = report.incidence.families[column]
        let title = report.incidence.titles[column]
        return .array([
          .text(family.symbol),
          .text(title.utf8.count > Self.longestTitle ? "\(title.prefix(Self.longestTitle))…" : title),
          .optional(sessions[family] ?? nil),
        ])
      })
  }

  /// Characters of a title that the page shows.
  private static let longestTitle = 500

  /// The rows of the matrix, each as hexadecimal digits of four columns, the first column the highest bit.
  private var incidence: JSONValue {
    let incidence = report.incidence
    let digits = Array("0123456789abcdef".utf8)
    return .texts(
      incidence.delegations.indices.map { row in
        var hex: [UInt8] = []
        for start in stride(from: 0, to: incidence.textCount, by: 4) {
          var digit = 0
          for column in start..<start + 4 {
            digit = digit * 2 + (column < incidence.textCount && incidence[row, column] ? 1 : 0)
          }
          hex.append(digits[digit])
        }
        return String(decoding: hex, as: UTF8.self)
      })
  }

  /// The tree's leaves in the order in which they are drawn, and how sure its blocs are.
  private var tree: JSONValue {
    guard let tree = report.tree else { return .null }
    return .object([
      ("order", .wholes(leafOrder(of: tree.tree))), ("count", .whole(tree.blocs.partition.blocCount)),
      ("isNamed", .bool(tree.isNamed)), ("isCut", .bool(tree.isCut)), ("draws", .whole(ReportTree.draws)),
    ])
  }

  /// The leaves in the order of the pictures: those alike side by side.
  private func leafOrder(of tree: Dendrogram) -> [Int] {
    guard tree.labels.count <= DrawnTree.most,
      let distances = try? Projection(of: report.counts, by: Jaccard()).distances(),
      let best = try? tree.optimalLeafOrder(by: distances)
    else { return tree.leafOrder }
    return best.leaves
  }

  /// The ties of the backbone, and of every pair what chance gives: rows of the upper triangle one after the other.
  private var significance: JSONValue {
    switch report.backbone {
    case .failure(let error): return .object([("why", .text("\(error)"))])
    case .success(let backbone):
      func column(_ value: (Backbone.Pair) -> Double?) -> JSONValue {
        // Seven digits are more than a person reads and half as long as all of them.
        .array(backbone.pairs.map { pair in .number(value(pair).map { Double(Float($0).description) ?? $0 }) })
      }
      return .object([
        ("alpha", .number(backbone.alpha)), ("tests", .whole(backbone.testCount)),
        ("hasTooFew", .bool(backbone.hasTooFew)),
        ("expected", column { $0.finding?.expected }), ("p", column { $0.finding?.tails.upper }),
        ("q", column(\.q)), ("ties", .wholes(backbone.pairs.indices.filter { backbone.pairs[$0].tie != 0 })),
      ])
    }
  }

  /// The words around what was read: by document and language, start and words of each piece.
  private var excerpts: JSONValue {
    .object(
      report.excerpts.sorted { $0.key < $1.key }.map { key, excerpts in
        (key, .array(excerpts.map { .array([.whole($0.start), .text($0.text)]) }))
      })
  }
}
