import Sponsors

extension TextWeights {
  /// Weights by which a text that comes back every session counts once: 1 over the number of columns that are the same
  /// text, at whatever session and under whatever symbol.
  ///
  /// Columns are the same text where `tied` has them in one series, or as the drafts of one text (that of a committee
  /// and that of the plenary). A text that is tied to none counts 1.
  /// - Complexity: O(texts of the corpus).
  public init(bySeriesOf incidence: IncidenceMatrix, _ tied: TiedTexts) {
    var groupOfFamily: [DraftFamily: Int] = [:]
    for (index, text) in tied.links.texts.enumerated() {
      for family in text.families { groupOfFamily[family] = index }
    }
    let textCount = tied.links.texts.count
    for (index, series) in tied.series.enumerated() {
      for text in series.texts { for family in text.families { groupOfFamily[family] = textCount + index } }
    }
    var sizes: [Int: Int] = [:]
    for family in incidence.families {
      if let group = groupOfFamily[family] { sizes[group, default: 0] += 1 }
    }
    let values = incidence.families.map { family in
      groupOfFamily[family].flatMap { sizes[$0] }.map { 1 / Double($0) } ?? 1
    }
    let several = sizes.values.filter { $0 > 1 }
    self.init(
      values,
      rule: "each text weighs 1 over the number of texts of its series compared (\(several.reduce(0, +)) texts in "
        + "\(several.count) series, all others weigh 1)")
  }
}
