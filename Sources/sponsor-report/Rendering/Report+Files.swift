import Analytics
import Sponsors

extension Report {
  /// All names that a report can have at the top of its folder, those of later versions of the program included, and those
  /// of its files on votes; a brief in `delegations` is known by its first line.
  static let entries: Set<String> = [
    "index.html", "report.md", "documents.csv", "ledger.csv", "review.csv", "audit.md", "incidence.csv", "overlap.csv",
    "jaccard.csv", "cosine.csv", "pairs.csv", "backbone.csv", "clusters.csv",
    "dendrogram.csv", "changes.csv", "drafts.csv", "reconciliation.csv",
    "delegations", "votes",
    "heatmap.svg", "dendrogram.svg", "network.svg", "ideal-points.svg", "network.graphml", "network.gexf",
    "report.xlsx", "votes/agreement.csv", "votes/cohesion.csv", "votes/swing.csv",
    "votes/sponsorship-against-vote.csv",
  ]

  /// Every file of the report, one after the other, so that no more than one is held in memory.
  ///
  /// Where there is too little to compare, the files that compare have their headers only.
  func forEachFile<Failure: Error>(_ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void) throws(Failure)
  {
    let names: DelegationNames = { name($0) }
    try write("index.html", ReportPage(report: self).bytes)
    try write("report.md", Array(page.utf8))
    try write("documents.csv", table { DocumentSummary.writeRows(documents, to: &$0) })
    try write("ledger.csv", ledger.csv(csv) { name($0, isGroup: $1) })
    try write("review.csv", table { ReviewItem.writeRows(review, to: &$0) })
    try write("audit.md", Array(validation.markdown.utf8))
    try write("drafts.csv", table { DraftSummary.writeRows(drafts, to: &$0) })
    try write("reconciliation.csv", table { DraftReconciliation.writeRows(reconciliations, to: &$0) })
    try write("incidence.csv", table { incidence.writeRows(names: names, to: &$0) })
    for measure in [OverlapCount(), Jaccard(), Cosine()] as [any OverlapMeasure] {
      try write(
        "\(measure.name).csv", table { Projection(of: compared, by: measure).writeRows(names: names, to: &$0) })
    }
    try write("pairs.csv", table { DyadTable(compared).writeRows(names: names, to: &$0) })
    try write(
      "backbone.csv",
      table { rows in testedBackbone.map { BackboneTable($0).writeRows(names: names, to: &rows) } })
    try write("clusters.csv", blocTable(names).csv(csv))
    try write("dendrogram.csv", table { rows in drawnTree.map { $0.writeRows(to: &rows) } })
    if let changesTable { try write("changes.csv", changesTable.csv(csv)) }
    try write("report.xlsx", workbook)
    try forEachVoteFile(write)
    try forEachPicture(write)
    try forEachGraph(write)
    let briefs = Briefs(self)
    for code in delegationsWithPage { try write("delegations/\(code).md", Array(briefs.page(of: code).utf8)) }
  }

  /// The audit.
  var validation: Validation { Validation(audits: audits, failures: failures) { name($0) } }

  /// A table as comma-separated values.
  func table(_ writeRows: (inout CSVWriter) -> Void) -> [UInt8] { CSVWriter.bytes(csv, writeRows) }

  /// What every two delegations share; of nobody where there is too little to compare.
  var compared: OverlapCounts { isComparable ? counts : OverlapCounts(Self.nothing) }

  /// A matrix of no delegation and no text.
  private static var nothing: IncidenceMatrix { IncidenceMatrix(ledger: Ledger()) }

  /// The blocs with how sure they are, by code.
  func blocTable(_ names: @escaping DelegationNames) -> ResultTable {
    let table =
      tree.map { StabilityTable(stability: $0.stability, verdict: $0.verdict, incidence: incidence, names: names) }
      ?? StabilityTable(names: names)
    return table.table(by: nil)
  }

  /// The backbone, or that of nobody, whose table is a header.
  var testedBackbone: Backbone? {
    (try? backbone.get()) ?? (try? Backbone(OverlapCounts(Self.nothing), model: Hypergeometric(Self.nothing)))
  }

  /// The tree, or that of nobody, whose table is a header.
  var drawnTree: Dendrogram? {
    tree?.tree ?? (try? Dendrogram(distances: PairMatrix(labels: []), linkage: .average))
  }
}
