import Testing

@testable import Sponsors

/// Listings as `pdftotext -bbox` writes them, of words 5 points wide a letter and 10 high.
@Suite struct PDFLayoutTests {
  /// A word, and its place in points from the upper left corner.
  private struct Placed {
    let text: String
    let left: Double
    let top: Double
  }

  private func listing(_ pages: [[Placed]]) -> [UInt8] {
    var text = "<head>\n<title>A <word> & more</title>\n</head>\n<doc>\n"
    for page in pages {
      text += "  <page width=\"612.000000\" height=\"792.000000\">\n"
      for word in page {
        let right = word.left + 5 * Double(word.text.unicodeScalars.count)
        text += "    <word xMin=\"\(word.left)\" yMin=\"\(word.top)\" xMax=\"\(right)\" yMax=\"\(word.top + 10)\">"
        text += word.text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
        text += "</word>\n"
      }
      text += "  </page>\n"
    }
    return Array((text + "</doc>\n").utf8)
  }

  private func text(_ pages: [Placed]...) -> String {
    String(decoding: PDFLayout(listing: listing(pages)).text, as: UTF8.self)
  }

  /// A line of words with the room of a space between them.
  private func line(_ words: String, _ left: Double, _ top: Double) -> [Placed] {
    var left = left
    return words.split(separator: " ").map { word in
      defer { left += 5 * Double(word.unicodeScalars.count) + 3 }
      return Placed(text: String(word), left: left, top: top)
    }
  }

  @Test func wordsSideBySideAreALine() {
    #expect(text(line("Chad, Togo & Peru", 72, 100)) == "Chad, Togo & Peru\n")
  }

  @Test("A word cut where the letters change is whole again; wide room is kept")
  func roomDecides() {
    let words = [
      Placed(text: "A", left: 72, top: 100), Placed(text: "/78/1", left: 77.5, top: 101),
      Placed(text: "Page", left: 142.5, top: 100),
    ]
    #expect(text(words) == "A/78/1        Page\n")
  }

  @Test("A figure raised above the line stays in it")
  func raisedFigures() {
    let words = line("resolution", 72, 100) + [Placed(text: "7", left: 122, top: 96)] + line("and Chad", 130, 100)
    #expect(text(words) == "resolution7 and Chad\n")
  }

  @Test("A gap wider than from line to line is a blank line")
  func gaps() {
    let lines = (0..<6).flatMap { line("text", 72, 100 + 12 * Double($0)) } + line("next", 72, 180)
    #expect(text(lines) == String(repeating: "text\n", count: 6) + "\nnext\n")
  }

  @Test("Lines begun right of the text are indented, whatever stands left of it")
  func indentation() {
    let lines =
      line("7", 40, 88) + line("The Assembly", 92, 100)
      + (1..<6).flatMap { line("decides that", 72, 100 + 12 * Double($0)) }
    #expect(text(lines).split(separator: "\n").prefix(3) == ["7", "    The Assembly", "decides that"])
  }

  @Test("Columns drawn one after the other are read so, and a sentence goes on from one to the next")
  func columns() {
    let left = (0..<3).flatMap { line("left", 72, 100 + 12 * Double($0)) }
    let right = (0..<3).flatMap { line("right", 320, 100 + 12 * Double($0)) }
    #expect(text(left + right) == "left\nleft\nleft\nright\nright\nright\n")
  }

  @Test("Columns drawn row by row are taken apart between lines that go across both")
  func columnsByRows() {
    let wide = "one line of words that goes from the left margin of the page across both columns to the right one"
    let rows = (0..<9).flatMap { row in
      line("words of the left column \(row)", 72, 130 + 12 * Double(row))
        + line("words of the right column \(row)", 320, 130 + 12 * Double(row))
    }
    let left = (0..<9).map { "words of the left column \($0)" }
    let right = (0..<9).map { "words of the right column \($0)" }
    let found = text(line(wide, 72, 100) + rows).split(separator: "\n").map(String.init)
    #expect(found == [wide] + left + right)
  }

  @Test("A table of narrow cells is read row by row")
  func tables() {
    let rows = (0..<9).flatMap { line("Chad", 72, 100 + 12 * Double($0)) + line("Yes", 320, 100 + 12 * Double($0)) }
    let found = text(rows).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(found == Array(repeating: "Chad Yes", count: 9))
  }

  @Test func pagesArePartedByFormFeeds() {
    #expect(text(line("One", 72, 100), [], line("Two", 72, 100)) == "One\n\u{0C}\u{0C}Two\n")
  }

  @Test func pagesWithoutWordsAreCounted() {
    let layout = PDFLayout(listing: listing([[], line("One", 72, 100), []]))
    #expect(layout.pages == 3)
    #expect(layout.pagesWithoutWords == [1, 3])
    #expect(!layout.isWithoutWords)
    #expect(PDFLayout(listing: listing([[], []])).isWithoutWords)
    #expect(PDFLayout(listing: []).isWithoutWords)
  }

  @Test(
    "What is no listing, or one with impossible numbers, stops nothing",
    arguments: [
      "<page <word", "<page ><word xMin=\"a\">x</word>", "<page ><word xMin=\"-\" yMin=\"1e9\">x</word>",
      "<page ><word xMin=\"\(String(repeating: "9", count: 400))\" yMin=\"1\" xMax=\"2\" yMax=\"\">x</word>",
      "<page ><word >x&amp; x</word><word >&amp;</word>",
    ])
  func damage(_ listing: String) {
    let text = String(decoding: PDFLayout(listing: Array(listing.utf8)).text, as: UTF8.self)
    #expect(text.contains("x") == listing.contains("x<"))
  }

  @Test func halvesOfLettersAreNoText() {
    var listing = Array("<page ><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">a".utf8)
    listing += [0xED, 0xA0, 0x80] + Array("b</word></page>".utf8)
    let text = String(decoding: PDFLayout(listing: listing).text, as: UTF8.self)
    #expect(text.hasPrefix("a\u{FFFD}") && text.hasSuffix("b\n"))
  }

  @Test("Lines of Arabic that end early are not indented, those that begin late are")
  func indentationOnTheRight() {
    let long = line("ةماعلا ةيعمجلا نا", 200, 100)
    let short = line("ةماعلا", 251, 112)
    let begun = line("ةماعلا ةيعمجلا", 193, 124)
    let pageful = (0..<3).flatMap { line("ةماعلا ةيعمجلا نا", 200, 136 + 12 * Double($0)) }
    #expect(
      text(long + short + begun + pageful).split(separator: "\n").map { $0.first == " " }
        == [false, false, true, false, false, false])
  }
}
