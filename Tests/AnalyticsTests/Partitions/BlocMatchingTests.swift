import Analytics
import Sponsors
import Testing

@Suite struct BlocMatchingTests {
  @Test("Blocs are paired by shared members, and who differs is named")
  func pairs() throws {
    let codes = try ["A", "B", "C", "D", "E", "F"].map(code)
    let first = Partition([codes[0]: 1, codes[1]: 1, codes[2]: 1, codes[3]: 2, codes[4]: 2])
    let second = Partition([codes[0]: 9, codes[1]: 3, codes[2]: 3, codes[3]: 3, codes[4]: 9, codes[5]: 9])
    let matching = BlocMatching(first, second)
    // {A,B,C} shares A with {A,E,F} and B, C with {B,C,D}; {D,E} one with each.
    #expect(matching.pairs.map(\.first) == [1, 2] && matching.pairs.map(\.second) == [2, 1])
    #expect(matching.pairs[0].shared == [codes[1], codes[2]])
    #expect(matching.pairs[0].onlyInFirst == [codes[0]] && matching.pairs[0].onlyInSecond == [codes[3]])
    #expect(matching.pairs[0].jaccard == 0.5)
    #expect(matching.unmatchedInFirst.isEmpty && matching.unmatchedInSecond.isEmpty)
  }

  @Test("A greedy choice would share less: the sum decides")
  func optimal() throws {
    // Bloc 1 shares 3 with 1 and 2 with 2; bloc 2 shares 2 with 1 and none with 2: 2 + 2 is more than 3.
    let first = try partition("0000011")
    let second = try partition("0001100")
    #expect(BlocMatching(first, second).pairs.map(\.second) == [2, 1])
  }

  @Test("Blocs that share nobody stay alone")
  func unmatched() throws {
    let matching = BlocMatching(try partition("0123"), try partition("0011"))
    #expect(matching.pairs.map(\.first) == [1, 3] && matching.unmatchedInFirst == [2, 4])
    let nobody = BlocMatching(Partition([try code("A"): 1]), Partition([try code("B"): 1]))
    #expect(nobody.pairs.isEmpty && nobody.unmatchedInFirst == [1] && nobody.unmatchedInSecond == [1])
    #expect(BlocMatching(Partition([:]), Partition([:])).pairs.isEmpty)
  }
}
