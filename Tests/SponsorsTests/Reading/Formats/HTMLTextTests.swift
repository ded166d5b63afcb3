import TestSupport
import Testing

@testable import Sponsors

/// What a person sees of a page, as text.
@Suite struct HTMLTextTests {
  @Test(arguments: [
    // Spaces and line ends of the source are one space each; tags within a word make none.
    ("C&ocirc;te  d’I<b>voi</b>re\n and\t<i> Mali </i> ,", "Côte d’Ivoire and Mali ,"),
    ("<span> A</span><span>B </span> <span> C</span>", "AB C"),
    // Paragraphs.
    ("<p>A<p>B</p>C", "A\n\n\nB\n\n\nC"), ("<h2>A</h2>B", "A\n\n\nB"),
    ("<div>A</div><div><div>B</div></div>C", "A\nB\nC"),
    ("<p>A</p><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p><p>B</p>", "A\n\n\nB"), ("A<br>B<br/><br />C", "A\nB\nC"),
    ("A<hr>B", "A\n\n\nB"), ("<blockquote>A</blockquote>B", "A\n\n\nB"), ("A</p>B", "AB"),
    // Lists.
    ("A:<ul><li>B</li><li><p>C</p></li><li>D<ol><li>E<li>F</ol><li>G</ul>H", "A:\n\n\nB\nC\nD\nE\nF\nG\n\n\nH"),
    ("<li>A<li>B", "A\nB"), ("<ul><li></li><li>A</ul><p>B", "A\n\n\nB"),
    ("<dl><dt>A<dd>B<dt>C<dd>D</dl>", "A\nB\nC\nD"),
    // Tables.
    ("A<table><tr><td>B<td>C<tr><td>D</td><td>E</td></tr></table>F", "A\n\n\nB\tC\nD\tE\n\n\nF"),
    ("<table><thead><tr><th>A<th>B<tbody><tr><td><td>C</table>", "A\tB\nC"),
    ("<table><tr><td><p>A</p></td><td><p>B</p></td></tr></table>", "A\tB"),
    ("<table><tr><td><p>A</p><p>B</p></td><td>C</td></tr></table>", "A\n  B\nC"),
    ("<table><tr><td>A<td><tr><td>B</table>", "A\nB"),
    ("<table><caption>A</caption><tr><td>B</table>", "A\n\n\nB"),
    ("<table><tr><td><table><tr><td>A<td>B</table><td>C</table>", "A\tB\nC"),
    // Text as it is written.
    ("<pre>A\n  B\n\nC  D</pre>E", "A\n  B\n\nC  D\n\n\nE"), ("<p style='white-space: pre-line'>A\nB</p>", "A\nB"),
    ("<pre>A<br>B</pre>", "A\nB"),
    // What stands within a word.
    ("Timor-<wbr>Leste", "Timor-Leste"), ("Fédé&shy;ration \u{AD}\u{200B}A", "Fédération A"), ("<q>A</q>", "“A”"),
    // Marks of footnotes.
    ("Mali<sup>1</sup>, Niger<sup>[2]</sup>, Chad<sup><a href='#x'>3, 4</a></sup> and", "Mali, Niger, Chad and"),
    ("the 1<sup>st</sup>, 2<sup>e</sup>", "the 1st, 2e"), ("A<sup>2021</sup>", "A2021"),
    ("<p><sup>1</sup> See", "1 See"),
    ("A<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a> B", "A B"),
    ("<p><a href='#_ftnref1'>[1]</a> B", "[1] B"), ("A<span style='vertical-align: super'>7</span>B", "AB"),
    // The page's title is its text where it has no other.
    ("<title>A &amp; B</title>", "A & B"), ("<title>A</title><p>B", "B"), ("", ""), ("<p></p>", ""),
  ])
  func aPageReadsAsItLooks(_ html: String, _ text: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == (text.isEmpty ? "" : text + "\n"))
  }

  @Test(arguments: [
    "<nav><ul><li>x</ul></nav>", "<header><h1>x</h1></header>", "<footer>x</footer>", "<aside><p>x</aside>",
    "<script>x</script>", "<select><option>x<option>x</select>", "<button>x</button>",
    "<svg><title>x</title><text>x</svg>",
    "<p hidden>x</p>", "<div style='color:red; DISPLAY: none'>x<div>x</div>x</div>",
    "<span aria-hidden=true>x<b>x</span>",
    "<div role=navigation>x</div>", "<div class='a breadcrumb'>x</div>", "<a class=sr-only>x</a>",
    "<template>x</template>",
    "<span style='mso-hide:all'>x <span>x</span> x</span>", "<noscript>x</noscript>", "<iframe>x</iframe>",
    "<dialog>x</dialog>",
    "<xml><w:View>x</w:View></xml>", "<table><tr hidden><td>x<td>x</table>", "<ul><li hidden>x</ul>", "<p hidden>x",
    "<object>x</object>", "<svg><path d=x /></svg>", "<aside/>", "<script src=x />",
    "<table><tbody hidden><tr><td>x</tbody></table>",
  ])
  func whatIsNotSeenIsLeftOut(_ html: String) {
    #expect(
      String(decoding: HTMLText.text(of: Array("A\(html)<p>B".utf8)), as: UTF8.self).filter { $0 != "\n" } == "AB")
  }

  @Test(arguments: [
    "<article><header>A</header></article>", "<main class=sidebar><footer>A</footer></main>",
    "<body style='display:none'>A",
    "<dialog open>A</dialog>", "<div class='hidden md:block'>A</div>", "<div aria-hidden=false>A</div>",
    "<div class=hidden-lot>A</div>",
    "<details><summary>A</summary></details>", "<form>A</form>", "<p title='hidden'>A", "<p hidden>x<div>A</div>",
    "<ul><li hidden>x<li>A</ul>", "<table><tr><td hidden>x<td>A</table>", "<span hidden>x</span>A",
    "<p><b hidden>x</p>A",
    "<noscript>A", "<ins>A</ins>", "<center>A", "<unknown-element>A</unknown-element>", "<math>x</math>A", "</nav>A",
    "</html>A",
  ])
  func whatIsSeenStays(_ html: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == "A\n")
  }

  /// Browsers show menus: one that takes the rest of the page, or all of it, is text.
  @Test(arguments: [
    "<body><nav>A</body>", "<div><div class=menu>A</div>", "<nav>A</nav>", "<aside>A", "<nav><b>A</b>",
    "<header>A</header>",
    "<div><aside><div>A</div>", "<nav><nav><nav><nav><nav><nav><nav>A",
  ])
  func partsOfTheSiteDoNotTakeThePage(_ html: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == "A\n")
  }

  @Test(arguments: [
    "<!DOCTYPE html>", "\u{FEFF} \n<!doctype HTML PUBLIC>", "<html lang=en>", "<HTML>", "<!-- x --><html>",
    "<p class=a>x",
    "<?xml version='1.0'?><!DOCTYPE html>", "<div>", "<table>", "<h1>",
  ])
  func pagesAreKnown(_ page: String) { #expect(HTMLText.looksLikeHTML(Array(page.utf8))) }

  @Test(arguments: [
    "", "<", "<!--", "Report <p>", "<collection xmlns='http://www.loc.gov/MARC21/slim'>",
    "<?xml version='1.0'?><record>",
    "<!DOCTYPE svg>", "<paragraph>", "<10 votes", "<p", "{\"a\": \"<html>\"}", "document,language",
  ])
  func otherFilesAreNone(_ file: String) { #expect(!HTMLText.looksLikeHTML(Array(file.utf8))) }

  @Test(arguments: [
    ["<ul><li>", "</li><li>", "</li></ul>"], ["<ol><li><p>", "<li><p>", "</ol>"], ["<p>", "<br>", "</p>"],
    ["<div><div>", "</div><div>", "</div></div>"], ["<table><tr><td>", "</td></tr><tr><td>", "</td></tr></table>"],
    ["<table><tr><td>", "<td>", "</table>"],
    ["<table><tr><td><p class=MsoNormal>", "</p><p class=MsoNormal>", "</p></table>"],
    ["<p>", "</p><p class=MsoNormal>", "</p>"],
    ["<p>", ",\n<span>&nbsp; </span>", "</p>"],
  ])
  func aListIsReadHoweverItIsMarkedUp(_ marks: [String]) throws {
    let names = ["Bosnia and Herzegovina", "Congo", "Côte d’Ivoire", "Guinea", "Guinea-Bissau", "Niger", "Nigeria"]
    let list = marks[0] + names.joined(separator: marks[1]) + marks[2]
    let page = "<p>The following countries joined in sponsoring draft resolution A/C.3/76/L.73:</p>" + list
    let reading = try programExtractor.get().read(HTMLText.text(of: Array(page.utf8)), name: "page")
    #expect(reading.actions.map(\.printed) == names)
    #expect(reading.review.isEmpty)
  }
}
