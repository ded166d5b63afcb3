import Testing

@testable import Sponsors

@Suite struct NaturalOrderTests {
  @Test(arguments: [
    ("Bolivia (Plurinational State of)", "Plurinational State of Bolivia"),
    ("Iran (République islamique d’)", "République islamique d’Iran"),
    ("Боливия (Многонациональное Государство)", "Многонациональное Государство Боливия"),
    ("إيران (جمهورية - الإسلامية)", "جمهورية إيران الإسلامية"), ("هولندا (مملكة -)", "مملكة هولندا"),
  ]) func aListFormGivesTheNaturalOrder(name: String, natural: String) {
    #expect(naturalOrder(of: name) == natural)
  }

  @Test(arguments: ["Albania", "Bahamas (the)", "(Republic of)", "Iran (Islamic", "阿尔巴尼亚"])
  func othersHaveNone(name: String) { #expect(naturalOrder(of: name) == nil) }
}
