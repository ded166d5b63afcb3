import TestSupport
import Testing

@testable import Sponsors

/// Whatever marks stand between the words of a page, in whatever order: no word is lost, doubled or moved.
@Suite struct HTMLReaderTests {
  private static let seen = [
    "<p>", "</p>", "<div>", "</div>", "<ul>", "<li>", "</li>", "</ul>", "<table>", "<tbody>", "<tr>", "<td>", "</td>",
    "</tr>", "</table>", "<br>", "<b>", "</b>", "<sup>", "</sup>", "<pre>", "</pre>", "<span style='white-space:pre'>",
    "</span>",
    "<h2>", "</h2>", "<!-- - -->", "<o:p/>", "<hr>", "<a href='#_ftn1'>", "</a>", "<dl><dt>", "<article>", "</article>",
    "<caption>", " ", "\n", "<p style='position:absolute'>", "<title>.</title>", "<script>.</script>", "<![endif]>",
    "&nbsp;",
    "<", "</body>", "<section>", "<center>",
  ]
  private static let unseen = [
    "<nav>", "</nav>", "<p hidden>", "<div class=menu>", "<select>", "</select>", "<span hidden>", "<tr hidden>",
    "<header>",
    "</header>", "<li hidden>", "<noscript>", "</noscript>", "<svg>", "</svg>", "<dialog>", "<!--", "<td hidden>",
    "<script>",
    "<a b='",
  ]

  private func page(of marks: [String], _ random: inout SplitMix64) -> (html: String, words: [String]) {
    var html = ""
    var words: [String] = []
    for number in 0..<Int.random(in: 1...40, using: &random) {
      for _ in 0..<Int.random(in: 0...3, using: &random) { html += marks.randomElement(using: &random) ?? "" }
      words.append("w\(number)x")
      html += words[number]
    }
    return (html, words)
  }

  private func words(_ text: [UInt8]) -> [Substring] {
    String(decoding: text, as: UTF8.self).replacing("x", with: "x ").split { " \n\t<".contains($0) }
  }

  @Test func noWordThatIsSeenIsLost() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1500 {
      let (html, expected) = page(of: Self.seen.filter { $0 != "<" }, &random)
      let text = HTMLText.text(of: Array(html.utf8))
      #expect(words(text).map(String.init) == expected, "\(html)")
      #expect(firstInvalidUTF8(in: text) == nil)
    }
  }

  @Test func whatIsLeftOfOtherPagesIsInOrder() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1500 {
      let (html, all) = page(of: Self.seen + Self.unseen, &random)
      let text = HTMLText.text(of: Array(html.utf8))
      let numbers = words(text).filter { $0.first == "w" }.compactMap { Int($0.dropFirst().prefix { $0.isNumber }) }
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "\(html)")
      #expect(numbers.allSatisfy(all.indices.contains), "\(html)")
    }
  }
}
