import Testing

@testable import Sponsors

@Suite struct HTMLAttributesTests {
  private func attributes(_ tag: String) -> HTMLAttributes {
    let bytes = Array(tag.utf8)
    return HTMLAttributes(bytes, bytes.indices)
  }

  @Test(arguments: [
    " hidden", "\thidden=\"\"", " a=b hidden", " HIDDEN", " id='x'hidden", " a=\"b\" / aria-hidden = TRUE",
    " style=display:none", " style=\"a:b;display : none\"", " class=\"x\ny sr-only\"",
    " data-a='>' hidden/",
  ])
  func hiddenOnes(_ tag: String) { #expect(attributes(tag).isHidden) }

  @Test(arguments: [
    "", " ", " title=hidden", " title='a hidden b'", " hiddenx", " xhidden", " aria-hidden=false",
    " style='display:nonexistent'",
    " style='xdisplay:none'", " class=pagers", " data-hidden", " =hidden", " alt=\"x' hidden\"", " role=main",
  ])
  func othersAreSeen(_ tag: String) { #expect(!attributes(tag).isHidden) }

  @Test func otherProperties() {
    #expect(attributes(" class='x\ny pager'").isFurniture)
    #expect(attributes(" role=Banner").isFurniture)
    #expect(!attributes(" role=main class=pagers").isFurniture)
    #expect(attributes(" style='white-space:pre'").keepsLines)
    #expect(!attributes(" style='white-space:nowrap'").keepsLines)
    #expect(attributes(" style=\"left:1px;position:absolute\"").isPositioned)
    #expect(attributes(" href=#_edn12").isNoteMark)
    #expect(!attributes(" href=#_ednref12").isNoteMark)
    #expect(attributes(" open").isOpen)
  }
}
