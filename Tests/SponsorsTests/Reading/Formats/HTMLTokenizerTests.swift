import Testing

@testable import Sponsors

/// What browsers make of marks (the tokenizer tests of html5lib have each of these cases), seen by the text that is left.
@Suite struct HTMLTokenizerTests {
  @Test(arguments: [
    ("a<!-- b > c -->d", "ad"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- x --!>b", "ab"),
    ("a<!DOCTYPE html>b", "ab"), ("a<![endif]>b", "ab"), ("a<?xml x?>b", "ab"), ("a</>b", "ab"),
    ("a</ x>b", "ab"), ("a <b c=\"1>2\" d='3>4'>e</b>", "a e"), ("a<b c=\"x\"d>e", "ae"), ("1 < 2 <3 <", "1 < 2 <3 <"),
    ("a<b title=it's>c", "ac"), ("a<B\nC=D\n>e</B\n>f", "aef"), ("a<o:p></o:p>b", "ab"),
    ("<![CDATA[a & <b>]]>c", "a & <b>c"), ("a<script>if (a<b) '</p>'</script>b", "ab"),
    ("a<SCRIPT><!-- </script >b", "ab"), ("a<script>x</scripted></script>b", "ab"),
    ("a<style>b{c:'<p>'}</style>d", "ad"), ("a<textarea><p>x</textarea>b", "ab"),
  ])
  func marksAreNoText(_ html: String, _ text: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == text + "\n")
  }

  /// Here browsers show nothing behind the mark that never ends, and a damaged page would lose its text.
  @Test(arguments: [
    ("a<!-- b <i>c</i>", "a b c"), ("<p title=\"a>b</p>c", "b\n\n\nc"), ("a<?b", "a<?b"), ("a<!b", "a<!b"),
    ("a</b", "a</b"),
    ("a<title>b", "ab"), ("a <b and <c text", "a <b and"), ("a<div class=\"x", "a"), ("a<div", "a"),
    ("a<script>b", "a"), ("a<p b='c>d<p b=\"e>f", "a\n\n\nd\n\n\nf"), ("a<script src=x />b", "ab"),
  ])
  func marksWithoutEndLoseNoText(_ html: String, _ text: String) {
    #expect(String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self) == text + "\n")
  }

  /// Half a megabyte of each: one that costs a search for each mark would not end within the time of a test run.
  @Test(arguments: [
    "<", "&", "<div>", "<!--", "<a b=\"", "<a b='\">", "</div>", "<p><table>", "<title>", "<![CDATA[", "<script",
    "<td>",
    "<li><p>", "<sup>1", "<nav>", "<p hidden>", "<ul><li>", "&#", "<!", "<?", "</", "<a b='", "<p style=\"a:b;",
    "<table><b><div>",
  ])
  func hostileMarksCostNoMoreThanTheirBytes(_ mark: String) {
    let piece = Array(mark.utf8)
    var page: [UInt8] = []
    while page.count < 500_000 { page += piece }
    page += Array("<p>end".utf8)
    #expect(HTMLText.text(of: page).count <= page.count + 16)
  }
}
