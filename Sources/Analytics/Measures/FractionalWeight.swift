/// Shared texts, each counting 1 over the number of delegations behind it.
///
/// Every text has one whole to share out. Milder than `NewmanWeight`: a text of two counts a half, and texts of one
/// delegation count on the diagonal, whose values are the delegations' fractional numbers of texts.
///
/// Formula: the sum over shared texts of 1 / k, k delegations being behind a text. Example: two texts of 2 and one of 3
/// give 1.3333.
/// Edge cases: 0 where a delegation has no text; undefined only where no text is compared. k counts everybody that is
/// counted.
/// - Complexity: O(n²R/64) population counts, R being rounded up to whole words for every k that differs.
///
/// Source: A. Perianes-Rodriguez, L. Waltman & N. J. van Eck, “Constructing bibliometric networks: A comparison between
/// full and fractional counting” (there with k − 1 in place of k), Journal of Informetrics 10 (2016),
/// doi:10.1016/j.joi.2016.10.006.
public struct FractionalWeight: Measure {
  /// The fractional count, which has no parameters.
  public init() {}

  /// `fractional`.
  public var name: String { "fractional" }
  /// “Fractional count”.
  public var title: String { "Fractional count" }
  /// The formula.
  public var formula: String { "sum over shared texts of 1 / k" }
  /// From 0.
  public var scale: MeasureScale { .nonNegative }

  /// The weights of all pairs.
  public func pairs(of texts: ComparedTexts) -> PairMatrix {
    texts.sumsOverSharedTexts(ofItself: true) { 1 / Double(max(1, $0)) }
  }
}
