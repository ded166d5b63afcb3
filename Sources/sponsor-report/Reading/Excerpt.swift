import Sponsors

/// A piece of a document's text around what was read in it, so that a report can show the words that say it.
struct Excerpt: Hashable, Sendable {
  /// Offset of its first byte in the document's text.
  let start: Int
  /// The words.
  let text: String

  /// By what the excerpts of a document are found: its name, and its language, for a symbol may come in several.
  static func key(_ document: String, _ language: Language?) -> String { "\(document)|\(language?.rawValue ?? "")" }

  /// How many bytes stand before and behind what was read, where the text has so many.
  private static let margin = (before: 160, behind: 60)

  /// The pieces of `text` around the places of `actions`, in their order; pieces that touch are one.
  ///
  /// Places outside the text give nothing. - Complexity: O(actions log actions + bytes of the pieces).
  static func around(_ actions: [Action], in text: [UInt8]) -> [Excerpt] {
    var pieces: [Range<Int>] = []
    for span in actions.map(\.span).sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where !span.isEmpty && span.upperBound <= text.count {
      let piece =
        wordStart(
          max(0, span.lowerBound - margin.before), before: span.lowerBound, in: text)..<wordEnd(
          min(text.count, span.upperBound + margin.behind), behind: span.upperBound, in: text)
      if let last = pieces.last, piece.lowerBound <= last.upperBound {
        pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        pieces.append(piece)
      }
    }
    return pieces.map { Excerpt(start: $0.lowerBound, text: String(decoding: text[$0], as: UTF8.self)) }
  }

  /// The first place from `start` on behind a space or line break; the start of a character where no word ends.
  private static func wordStart(_ start: Int, before limit: Int, in text: [UInt8]) -> Int {
    if start == 0 { return 0 }
    if let space = (start..<limit).first(where: { isSpace(text[$0 - 1]) }) { return space }
    return (start..<limit).first { text[$0] & 0xC0 != 0x80 } ?? limit
  }

  /// The last place up to `end` before a space or line break; the end of a character where no word begins.
  private static func wordEnd(_ end: Int, behind limit: Int, in text: [UInt8]) -> Int {
    if end == text.count { return end }
    if let space = (limit..<end).last(where: { isSpace(text[$0]) }) { return space }
    return (limit...end).last { text[$0] & 0xC0 != 0x80 } ?? limit
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
