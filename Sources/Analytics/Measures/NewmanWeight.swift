/// Shared texts, each counting less the more others are behind it: 1 over the number of a delegation's partners on it.
///
/// A text of two alone counts 1, one of eleven a tenth. Choose it where texts that everybody joins should not make ties;
/// a delegation's values add up to the number of its texts that it was not alone on.
///
/// Formula: the sum over shared texts of 1 / (k − 1), k delegations being behind a text. Texts of one delegation join
/// nobody and are passed over. Example: two texts of 2 and one of 3 give 2.5.
/// Edge cases: 0 where a delegation has no text; undefined where no text is compared, and on the diagonal, because nobody
/// is a partner of itself. k counts everybody that is counted, also those for whom another text was closed.
/// - Complexity: O(n²R/64) population counts, R being rounded up to whole words for every k that differs.
///
/// Source: M. E. J. Newman, “Scientific collaboration networks. II”, Physical Review E 64 (2001) 016132,
/// doi:10.1103/PhysRevE.64.016132; for legislators J. H. Fowler, “Connecting the Congress”, Political Analysis 14 (2006),
/// doi:10.1093/pan/mpl002.
public struct NewmanWeight: Measure {
  /// Newman’s weight, which has no parameters.
  public init() {}

  /// `newman`.
  public var name: String { "newman" }
  /// “Newman’s weight”.
  public var title: String { "Newman’s weight" }
  /// The formula.
  public var formula: String { "sum over shared texts of 1 / (k - 1)" }
  /// From 0.
  public var scale: MeasureScale { .nonNegative }

  /// The weights of all pairs; the diagonal is undefined.
  public func pairs(of texts: ComparedTexts) -> PairMatrix {
    texts.sumsOverSharedTexts(ofItself: false) { $0 > 1 ? 1 / Double($0 - 1) : 0 }
  }
}
