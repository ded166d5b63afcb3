import Sponsors

/// Finds the draft that a person means by what was typed.
///
/// A symbol with any of its endings means its family; where no family has that symbol, it means the one whose symbol ends
/// so (`L.10`, `78/L.10`); else a resolution means the text that became it. Capitals and small letters are the same.
/// Nothing is chosen where several could be meant.
public struct DraftLookup: Sendable {
  /// What was made of the words.
  public enum Answer: Hashable, Sendable {
    /// It is this draft.
    case found(DraftFamily)
    /// It may be any of these, in the order of the ledger.
    case ambiguous([DraftFamily])
    /// No draft of the ledger.
    case unknown
  }

  /// The drafts that can be meant.
  public let families: [DraftFamily]
  private let links: TextLinks
  private let folded: [String]

  /// A look-up among `families`, and the resolutions that `links` ties to them.
  public init(_ families: [DraftFamily], links: TextLinks) {
    self.families = families
    self.links = links
    folded = families.map { Self.folded($0.symbol) }
  }

  /// What `typed` means. - Complexity: O(families × length).
  public func answer(_ typed: String) -> Answer {
    let words = typed.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    let symbol = Self.folded(DraftFamily(of: words).symbol)
    guard !symbol.isEmpty else { return .unknown }
    let equal = families.indices.filter { folded[$0] == symbol }
    if let answer = answer(equal) { return answer }
    let ending = Array("/\(symbol)".utf8)
    let ends = families.indices.filter { folded[$0].utf8.suffix(ending.count).elementsEqual(ending) }
    if let answer = answer(ends) { return answer }
    let capital = String(decoding: words.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
    guard let text = links.texts.first(where: { $0.resolutions.contains(capital) }) else { return .unknown }
    return answer(families.indices.filter { text.families.contains(families[$0]) }, ofOneText: true) ?? .unknown
  }

  private func answer(_ indices: [Int], ofOneText: Bool = false) -> Answer? {
    guard let first = indices.first else { return nil }
    return indices.count == 1 || ofOneText ? .found(families[first]) : .ambiguous(indices.map { families[$0] })
  }

  /// `symbol` in small letters; only those of ASCII are letters of symbols.
  private static func folded(_ symbol: String) -> String {
    String(decoding: symbol.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
