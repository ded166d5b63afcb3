import Testing

@testable import Sponsors

@Suite struct SortedRangesTests {
  private let ranges = [2..<4, 4..<5, 8..<12]

  @Test func lookUpsAgreeWithLookingAtEach() {
    for start in 0..<14 {
      let holding = ranges.first { $0.contains(start) }
      #expect(ranges.holding(start) == holding)
      for end in (start + 1)..<15 {
        let all = ranges.filter { $0.overlaps(start..<end) }
        #expect(ranges.overlap(start..<end) == !all.isEmpty)
        #expect(Array(ranges.overlapping(start..<end)) == all)
      }
    }
    #expect([Range<Int>]().holding(0) == nil)
  }
}
