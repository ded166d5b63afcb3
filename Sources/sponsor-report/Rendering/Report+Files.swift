import Analytics
import Sponsors

extension Report {
  /// All names that a report can have at the top of its folder, those of later versions of the program included.
  static let entries: Set<String> = [
    "index.html", "report.md", "documents.csv", "ledger.csv", "review.csv", "audit.md", "incidence.csv", "overlap.csv",
    "jaccard.csv", "cosine.csv", "pairs.csv", "backbone.csv", "clusters.csv",
    "dendrogram.csv", "drafts.csv", "reconciliation.csv",
    "delegations", "votes",
    "heatmap.svg", "dendrogram.svg", "network.graphml", "network.gexf", "report.xlsx",
  ]

  /// Every file of the report, one after the other, so that no more than one is held in memory.
  ///
  /// Where there is too little to compare, the files that compare have their headers only.
  func forEachFile<Failure: Error>(_ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void) throws(Failure)
  {
    let names: DelegationNames = { name($0) }
    try write("index.html", ReportPage(report: self).bytes)
    try write("report.md", Array(page.utf8))
    try write("documents.csv", DocumentSummary.csv(documents))
    try write("ledger.csv", ledger.csv { name($0, isGroup: $1) })
    try write("review.csv", ReviewItem.csv(review))
    try write("audit.md", Array(AuditMarkdown(audits: audits, name: names).text.utf8))
    try write("drafts.csv", DraftSummary.csv(drafts))
    try write("reconciliation.csv", DraftReconciliation.csv(reconciliations))
    try write("incidence.csv", incidence.csv(names: names))
    let compared = isComparable ? counts : OverlapCounts(Self.nothing)
    for measure in [OverlapCount(), Jaccard(), Cosine()] as [any OverlapMeasure] {
      try write("\(measure.name).csv", Projection(of: compared, by: measure).csv(names: names))
    }
    try write("pairs.csv", DyadTable(compared).csv(names: names))
    try write("backbone.csv", backboneTable(names))
    try write("clusters.csv", blocTable(names))
    try write("dendrogram.csv", tree?.tree.csv() ?? Self.emptyTree)
    try forEachVoteFile(write)
    let pages = DelegationPages(self)
    for code in delegationsWithPage { try write("delegations/\(code).md", Array(pages.page(of: code).utf8)) }
  }

  /// A matrix of no delegation and no text.
  private static var nothing: IncidenceMatrix { IncidenceMatrix(ledger: Ledger()) }

  /// The ties beyond chance.
  func backboneTable(_ names: @escaping DelegationNames) -> [UInt8] {
    (try? backbone.get()).map { BackboneTable($0).csv(names: names) } ?? Self.emptyBackbone
  }

  /// The blocs with how sure they are, by code.
  func blocTable(_ names: @escaping DelegationNames) -> [UInt8] {
    let table =
      tree.map { StabilityTable(stability: $0.stability, verdict: $0.verdict, incidence: incidence, names: names) }
      ?? StabilityTable(names: names)
    return table.table(by: nil).bytes(.csv)
  }

  /// The header of `backbone.csv`.
  private static var emptyBackbone: [UInt8] {
    (try? Backbone(OverlapCounts(nothing), model: Hypergeometric(nothing))).map { BackboneTable($0).csv { $0.text } }
      ?? []
  }

  /// The header of `dendrogram.csv`.
  private static var emptyTree: [UInt8] {
    (try? Dendrogram(distances: PairMatrix(labels: []), linkage: .average))?.csv() ?? []
  }
}
