import Sponsors

/// The title of each text of a ledger, in the language of the names of delegations where it is printed in it, else in
/// English, else as it is printed first.
struct BriefTitles {
  private var titles: [DraftFamily: (title: String, language: Language?)] = [:]

  /// No title is longer than this many characters: a title of ten thousand is an error of reading.
  static let longest = 240

  /// Reads a ledger once. - Complexity: O(rows).
  init(_ ledger: Ledger, language: Language) {
    func rank(_ found: Language?) -> Int { found == language ? 0 : found == .en ? 1 : 2 }
    var seen: Set<String> = []
    for action in ledger where !action.title.isEmpty && !action.draft.isEmpty {
      guard seen.insert("\(action.draft)\n\(action.language?.rawValue ?? "")").inserted else { continue }
      let family = DraftFamily(of: action.draft)
      if let known = titles[family], rank(known.language) <= rank(action.language) { continue }
      titles[family] = (Self.shortened(action.title), action.language)
    }
  }

  /// The title of a text, empty where none is known, and its language.
  func title(of family: DraftFamily) -> (title: String, language: Language?) { titles[family] ?? ("", nil) }

  /// What a text is called: `“Ageing: next steps” (A/C.3/78/L.16 and Rev.1)`.
  func name(of draft: DraftSummary) -> BriefText {
    let (title, language) = title(of: draft.family)
    let symbols = Self.symbols(of: draft)
    return title.isEmpty ? symbols : "\(.title(title, language)) (\(symbols))"
  }

  /// The symbols under which the ledger has a text, the first whole and the others as they go on: `A/C.3/78/L.16, Rev.1
  /// and Rev.1/Add.1`.
  private static func symbols(of draft: DraftSummary) -> BriefText {
    let symbols = draft.symbols.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    let common = draft.family.symbol + "/"
    return symbols.enumerated().map { index, symbol in
      index > 0 && symbol.hasPrefix(common)
        ? "\(words: String(symbol.dropFirst(common.count)))" : BriefText(.symbol(symbol))
    }.listed
  }

  /// What a library writes behind the title of a resolution, and a document does not print.
  private static let libraryTail = " : resolution / adopted by"

  /// A title on one line, without what a library adds to it, cut at the end of a word where it is too long.
  static func shortened(_ title: String) -> String {
    var title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let tail = title.firstRange(of: libraryTail) { title = String(title[..<tail.lowerBound]) }
    guard title.count > longest else { return title }
    let head = title.prefix(longest)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return "\(head[..<end]) …"
  }
}
