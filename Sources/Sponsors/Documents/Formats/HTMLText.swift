/// The text of a page of the web, as a person sees it who opens the page.
///
/// Paragraphs are one line each, set apart by two blank lines; the cells of a row are divided by tabs; items and rows
/// are a line each, so that a list with one name an item reads as a list. What is not seen, what leads to other pages
/// and the marks of footnotes are left out.
public enum HTMLText {
  /// The text of a page, well-formed UTF-8 if the page is.
  ///
  /// - Complexity: O(bytes), in memory too, however elements are nested.
  public static func text(of html: [UInt8]) -> [UInt8] {
    var shown: Set<Int> = []
    var reader = HTMLReader(html)
    reader.read()
    // A menu without an end would take the page with it: it is read as text. Pages have one such fault or two; where more
    // are, and where nothing but parts of the site is found, all is text.
    while let unended = reader.unended {
      shown.insert(unended)
      reader = HTMLReader(html, shown: shown, showsAll: shown.count > 4)
      reader.read()
    }
    if reader.isEmpty, reader.hasLeftOut {
      reader = HTMLReader(html, showsAll: true)
      reader.read()
    }
    return reader.finished()
  }

  /// Whether a file begins as a page does: with a document type, or with an element that pages begin with, behind
  /// nothing but white space, comments and an XML declaration.
  ///
  /// - Complexity: O(bytes before the first element).
  public static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: CSVReader.byteOrderMark) { rest = rest.dropFirst(CSVReader.byteOrderMark.count) }
    while true {
      rest = rest.drop { $0 <= 0x20 && $0 != 0 }
      guard rest.first == UInt8(ascii: "<") else { return false }
      if rest.starts(with: "<!--".utf8) {
        guard let end = endOfComment(rest) else { return false }
        rest = rest[end...]
      } else if rest.starts(with: "<?xml".utf8) {
        guard let end = rest.prefix(512).firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
      } else {
        return opensPage(rest)
      }
    }
  }

  private static func endOfComment(_ rest: ArraySlice<UInt8>) -> Int? {
    var index = rest.startIndex + 4
    while index + 3 <= rest.endIndex {
      if rest[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }

  /// The elements that the MIME sniffing standard of WHATWG takes for a page, and those that fragments of pages of office
  /// programs begin with.
  private static let openings: Set<String> = [
    "!doctype", "html", "head", "body", "title", "meta", "link", "script", "style", "iframe", "h1", "h2", "h3", "h4",
    "div", "font", "table", "a", "b", "br", "p", "span", "center", "article", "main", "section", "header", "ul", "ol",
    "pre", "strong",
  ]

  private static func opensPage(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.dropFirst().prefix(16).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    guard openings.contains(word), name.endIndex < rest.endIndex else { return false }
    guard word == "!doctype" else { return true }
    let type = rest[name.endIndex...].drop { $0 <= 0x20 }.prefix(4)
    return String(decoding: type, as: UTF8.self).lowercased() == "html"
  }
}
