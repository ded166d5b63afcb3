import Testing

@testable import Sponsors

@Suite struct HTMLEntityTests {
  @Test(arguments: [
    ("C&ocirc;te d&rsquo;Ivoire", "Côte d’Ivoire"), ("T&uuml;rkiye", "Türkiye"), ("&Aring;land &amp; co", "Åland & co"),
    ("&laquo;&nbsp;A&nbsp;&raquo;", "« A »"), ("&#8217;&#x2019;&#X2019;", "’’’"), ("&#146;&#x93;&#128;", "’“€"),
    ("&eacute &amp x", "é & x"), ("S&atilde;o Tom&eacute;", "São Tomé"), ("&ndash;&mdash;&hellip;", "–—…"),
    ("soft&shy;hyphen", "softhyphen"), ("&yuml;&szlig;&times;&divide;&THORN;", "ÿß×÷Þ"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#00000233;", "é"),
    ("&lt;p&gt;", "<p>"), ("&Ccaron;&scaron;", "Čš"),
  ])
  func charactersAreRead(_ html: String, _ text: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == text + "\n")
  }

  @Test(arguments: [
    "A & B", "AT&T", "&unknown;", "&#;", "&#x;", "&;", "&", "&&&", "&rsquo", "&eacutes", "&copyright;", "?a=1&b=2",
  ])
  func whatIsNoneStaysAsWritten(_ html: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == html + "\n")
  }
}
