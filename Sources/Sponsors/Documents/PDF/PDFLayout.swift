/// Text made of the words of a PDF and their places.
public enum PDFLayout {
  /// The text of a PDF as it is read: columns one after the other, a form feed between pages, a blank line where a
  /// paragraph ends, spaces where a line is indented; no hyphen undone. Nil where no page holds a word.
  ///
  /// - Parameter listing: what `pdftotext -raw -bbox` writes.
  /// - Complexity: O(*n* log *n*) for *n* words.
  public static func text(ofListing listing: [UInt8]) -> [UInt8]? {
    let pages = PDFWordReader.pages(of: listing)
    guard pages.contains(where: { !$0.isEmpty }) else { return nil }
    var text: [UInt8] = []
    for (index, words) in pages.enumerated() {
      if index > 0 { text.append(0x0C) }
      PDFPage(words: words).write(into: &text)
    }
    return text
  }
}
