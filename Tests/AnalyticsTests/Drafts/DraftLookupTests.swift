import Analytics
import Sponsors
import Testing

@Suite struct DraftLookupTests {
  private func lookup() throws -> DraftLookup {
    var toys = DraftToys()
    try toys.add(.sponsor, "ALB", of: "A/C.3/78/L.10/Rev.1", resolution: "A/RES/78/9")
    try toys.add(.sponsor, "ALB", of: "A/C.3/78/L.1")
    try toys.add(.sponsor, "ALB", of: "A/C.3/76/L.10")
    try toys.add(.sponsor, "ALB", of: "S/2017/77")
    let links = TextLinks(ledger: toys.ledger, titles: TitleKeys(try draftExtractor.get()))
    return DraftLookup(toys.sets().families, links: links)
  }

  @Test(arguments: [
    ("A/C.3/78/L.10", "A/C.3/78/L.10"), ("a/c.3/78/l.10/rev.3", "A/C.3/78/L.10"),
    ("  A/C.3/78/L.10/Rev.1 and   Corr.1 ", "A/C.3/78/L.10"), ("78/L.10", "A/C.3/78/L.10"), ("L.1", "A/C.3/78/L.1"),
    ("l.1/Add.2", "A/C.3/78/L.1"), ("S/2017/77", "S/2017/77"), ("A/RES/78/9", "A/C.3/78/L.10"),
    ("a/res/78/9", "A/C.3/78/L.10"),
  ])
  func found(typed: String, symbol: String) throws {
    #expect(try lookup().answer(typed) == .found(DraftFamily(of: symbol)))
  }

  @Test("Nothing is chosen among several, and a part of a number is no end of a symbol")
  func notFound() throws {
    let lookup = try lookup()
    #expect(lookup.answer("L.10") == .ambiguous(["A/C.3/78/L.10", "A/C.3/76/L.10"].map(DraftFamily.init)))
    for typed in ["L.0", "0", "", " ", "L.2", "A/RES/78/10", "C.3/78"] { #expect(lookup.answer(typed) == .unknown) }
  }
}
