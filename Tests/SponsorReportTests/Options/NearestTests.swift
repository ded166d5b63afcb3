import Testing

@testable import sponsor_report

@Suite struct NearestTests {
  @Test(
    "Distances",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
      ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8)) == expected)
    #expect(editDistance(Array(right.utf8), Array(left.utf8)) == expected)
  }

  @Test("What is near, and what is not")
  func near() {
    let words = ["report", "extract", "check", "overlap"]
    #expect(nearest(to: "reprot", among: words) == "report")
    #expect(nearest(to: "EXTRACT", among: words) == "extract")
    #expect(nearest(to: "over", among: words) == "overlap")
    #expect(nearest(to: "backbone", among: words) == nil)
    #expect(nearest(to: "", among: words) == nil)
  }
}
