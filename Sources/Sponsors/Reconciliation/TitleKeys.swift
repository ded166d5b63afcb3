/// Tells whether two titles are those of one text that comes back at another session.
///
/// The rule: titles are folded (case, accents, punctuation, hyphens and quotation marks go), an article at the
/// beginning is left out, and so are words that only join the parts of a title (`in particular`, `notamment`; in
/// formulas.tsv, meaning `title-joint`), and a year or a span of years at the end. What remains must be equal word for
/// word, and in one language. Nothing is told from titles that are alike: “human rights in X” is not “human rights in Y”.
///
///     keys.key(of: "Culture of peace, in particular its teaching", .en)
///       == keys.key(of: "The culture of peace, especially its teaching", .en)   // true
public struct TitleKeys: Sendable {
  /// A title without what sessions vary, in one language.
  public struct Key: Hashable, Sendable, Comparable {
    /// The language of the title.
    public let language: Language
    /// The folded words, one space between two.
    public let words: String

    /// By language, then by words.
    public static func < (one: Key, other: Key) -> Bool {
      (one.language.rawValue, one.words) < (other.language.rawValue, other.words)
    }
  }

  private let formulas: Formulas

  /// Keys by the wording that `extractor` knows.
  public init(_ extractor: Extractor) { formulas = extractor.formulas }

  /// The key of a title; nil without a title or a language, or where fewer than two words remain: too little to tell
  /// one text by. - Complexity: O(length of the title).
  public func key(of title: String, _ language: Language?) -> Key? {
    guard let language else { return nil }
    let text = FoldedText(title)
    let hits = formulas.hits(in: text, 0..<text.count, language: language)
    var skipped = hits.filter { $0.meaning == .titleJoint }.map(\.range)
    if let article = hits.first(where: { $0.meaning == .article && $0.range.lowerBound == 0 }) {
      skipped.append(article.range)
    }
    var words: [[UInt8]] = [[]]
    for index in 0..<text.count {
      if text.beginsWord(index), words.last?.isEmpty == false { words.append([]) }
      if text.isPunctuation(index) || skipped.contains(where: { $0.contains(index) }) { continue }
      words[words.count - 1].append(text.symbols[index])
    }
    words.removeAll(where: \.isEmpty)
    while let last = words.last, last.count == 4, last.allSatisfy({ (0x30...0x39).contains($0) }) { words.removeLast() }
    guard words.count >= 2 else { return nil }
    return Key(language: language, words: words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
  }

  /// The keys that words behind “recalling its resolution … on” may stand for: all of them, and those up to each comma,
  /// because the clause may go on behind the title and a title may hold commas.
  func keys(ofRecalled words: String, _ language: Language?) -> Set<Key> {
    var keys: Set<Key> = []
    let bytes = Array(words.utf8)
    for end in bytes.indices.filter({ bytes[$0] == UInt8(ascii: ",") }) + [bytes.count] {
      if let key = key(of: String(decoding: bytes[..<end], as: UTF8.self), language) { keys.insert(key) }
    }
    return keys
  }
}
