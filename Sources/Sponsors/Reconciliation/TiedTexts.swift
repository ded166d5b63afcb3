/// The links and the series of one corpus, made once.
public struct TiedTexts: Sendable {
  /// Which symbols are one text.
  public let links: TextLinks
  /// The texts that come back over the sessions.
  public let series: [TextSeries]
  /// What could not be told.
  public let notes: [TextLinks.Note]
  private let seriesOfFamily: [DraftFamily: TextSeries]

  /// The links and series of a ledger and the documents that it is from. - Complexity: as of `TextLinks` and
  /// `TextSeries`.
  public init(ledger: Ledger, documents: [DocumentSummary] = [], titles: TitleKeys) {
    let links = TextLinks(ledger: ledger, documents: documents, titles: titles)
    let (series, notes) = TextSeries.all(in: links, documents: documents, titles: titles)
    self.links = links
    self.series = series
    self.notes = links.notes + notes.filter { !links.notes.contains($0) }
    var seriesOfFamily: [DraftFamily: TextSeries] = [:]
    for one in series { for text in one.texts { for family in text.families { seriesOfFamily[family] = one } } }
    self.seriesOfFamily = seriesOfFamily
  }

  /// A row of `drafts.csv` with its series, resolution and report.
  public func adding(to draft: DraftSummary) -> DraftSummary { draft.tied(by: links, series: seriesOfFamily) }
}
