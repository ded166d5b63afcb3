/// A resolution that a text recalls, and the title that it prints for it.
public struct RecalledResolution: Hashable, Sendable {
  /// Its symbol: `A/RES/60/175`.
  public let symbol: DocumentSymbol
  /// The words that stand for its title, as printed, up to the end of the clause; empty where none are printed, or where
  /// they are said of several resolutions and belong surely to none but the last.
  public let title: String

  /// A resolution recalled by these words.
  public init(symbol: DocumentSymbol, title: String = "") {
    self.symbol = symbol
    self.title = title
  }
}
