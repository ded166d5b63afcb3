/// Text made of the words of a PDF and their places.
public struct PDFLayout: Sendable {
  /// The text of a PDF as it is read: columns one after the other, a form feed between pages, a blank line where a
  /// paragraph ends, spaces where a line is indented; no hyphen undone. Well-formed UTF-8.
  public private(set) var text: [UInt8] = []
  /// How many pages there are.
  public private(set) var pages = 0
  /// The numbers of the pages without a word, which are empty or pictures.
  public private(set) var pagesWithoutWords: [Int] = []

  /// Lays out pages.
  ///
  /// - Parameter listing: what `pdftotext -raw -bbox` writes.
  /// - Complexity: O(*n* log *n*) for *n* words; beside the text, the words of one page are held at a time.
  public init(listing: [UInt8]) {
    var reader = PDFWordReader(listing)
    while let words = reader.nextPage() {
      if pages > 0 { text.append(0x0C) }
      pages += 1
      if words.isEmpty { pagesWithoutWords.append(pages) }
      PDFPage(words: words).write(into: &text)
    }
    // Fonts can name halves of letters, which are no UTF-8.
    if firstInvalidUTF8(in: text) != nil { text = Array(String(decoding: text, as: UTF8.self).utf8) }
  }

  /// Whether no page holds a word.
  public var isWithoutWords: Bool { pagesWithoutWords.count == pages }
}
