import Analytics
import Sponsors
import TestSupport
import Testing

@Suite struct DraftOverlapTests {
  private func sets(_ first: String, _ second: String) throws -> (SponsorSet, SponsorSet) {
    var toys = DraftToys()
    try toys.add(.sponsor, first, of: "r1")
    try toys.add(.sponsor, second, of: "r2")
    return (toys.set("r1"), toys.set("r2"))
  }

  @Test("Counts, Jaccard, and what chance would give among the eligible")
  func values() throws {
    let (first, second) = try sets("AAA BBB CCC DDD VAT", "CCC DDD EEE VAT")
    // Ten could be on both; VAT is none of them. 4 · 3 / 10 expected, 2 found.
    let eligible = try Set(["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ"].map(code))
    let overlap = DraftOverlap(first, second, eligible: eligible)
    #expect(overlap.both == 3 && overlap.either == 6 && overlap.jaccard == 0.5)
    #expect(overlap.eligible == 10 && overlap.eligibleBoth == 2 && overlap.expected == 1.2)
    #expect(abs((overlap.lift ?? 0) - 2 / 1.2) < 1e-12)
  }

  @Test("Undefined where nobody is on either, nobody is eligible, or the day is unknown")
  func undefined() throws {
    let (first, second) = try sets("AAA", "BBB")
    #expect(DraftOverlap(first, second, eligible: nil).expected == nil)
    #expect(DraftOverlap(first, second, eligible: []).lift == nil)
    #expect(DraftOverlap(first, second, eligible: [try code("CCC")]).expected == 0)
    #expect(DraftOverlap(first, second, eligible: [try code("CCC")]).lift == nil)
    let empty = DraftToys().set("r9")
    #expect(DraftOverlap(empty, empty, eligible: nil).jaccard == nil)
  }

  @Test("Expected is the mean over all ways to draw two sets from the eligible")
  func mean() throws {
    let names = ["AAA", "BBB", "CCC", "DDD", "EEE"]
    let eligible = try Set(names.map(code))
    var sum = 0, draws = 0
    for one in 0..<32 where one.nonzeroBitCount == 3 {
      for other in 0..<32 where other.nonzeroBitCount == 2 {
        sum += (one & other).nonzeroBitCount
        draws += 1
      }
    }
    let (first, second) = try sets("AAA BBB CCC", "CCC DDD")
    let expected = DraftOverlap(first, second, eligible: eligible).expected
    #expect(abs((expected ?? 0) - Double(sum) / Double(draws)) < 1e-12)
  }
}
