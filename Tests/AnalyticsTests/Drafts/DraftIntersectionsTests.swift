import Analytics
import Sponsors
import TestSupport
import Testing

@Suite struct DraftIntersectionsTests {
  /// Three texts: A and B on all, C on 1 and 2, D on 1 and 3, E F G on 2 alone, H on 3.
  private func toys() throws -> [SponsorSet] {
    var toys = DraftToys()
    try toys.add(.sponsor, "A B C D", of: "r1")
    try toys.add(.sponsor, "A B C E F G", of: "r2")
    try toys.add(.sponsor, "A B D H", of: "r3")
    return ["r1", "r2", "r3"].map { toys.set($0) }
  }

  @Test("Names in each, the largest first, then fewer texts, then those named first")
  func names() throws {
    let found = DraftIntersections(try toys())
    #expect(
      found.all.map { "\($0.texts.map { $0 + 1 }): \(joined($0.delegations)), \($0.inclusiveCount)" } == [
        "[2]: E F G, 6", "[1, 2, 3]: A B, 2", "[3]: H, 4", "[1, 2]: C, 3", "[1, 3]: D, 3",
      ])
    #expect(joined(found.delegations) == "A B C D E F G H")
  }

  @Test("Every delegation stands in one, as counted naively, on seeded texts")
  func naive() throws {
    var generator = SplitMix64(seed: 7)
    for size in 1...6 {
      var toys = DraftToys()
      var on: [String: [Int]] = [:]
      for text in 0..<size {
        for name in 100..<140 where Bool.random(using: &generator) {
          on["D\(name)", default: []].append(text)
          try toys.add(.sponsor, "D\(name)", of: "r\(text)")
        }
      }
      let found = DraftIntersections((0..<size).map { toys.set("r\($0)") })
      #expect(found.all.reduce(0) { $0 + $1.delegations.count } == on.count)
      for one in found.all {
        #expect(one.delegations.map(\.text) == on.filter { $0.value == one.texts }.keys.sorted())
        #expect(one.inclusiveCount == on.values.count { Set($0).isSuperset(of: one.texts) })
      }
      // The regions of the Venn diagram sum to the union, and are the combinations with the empty ones between them.
      let regions = found.regions
      #expect(regions.count == 1 << size - 1)
      #expect(regions.reduce(0) { $0 + $1.delegations.count } == on.count)
      #expect(Set(regions.filter { !$0.delegations.isEmpty }) == Set(found.all))
      for one in regions {
        #expect(one.inclusiveCount == on.values.count { Set($0).isSuperset(of: one.texts) })
      }
      #expect(found.countsByTexts == (1...size).map { count in on.values.count { $0.count == count } })
    }
  }

  @Test("The regions of a Venn diagram: those of most texts first, then those of texts named first")
  func regions() throws {
    let regions = DraftIntersections(try toys()).regions
    #expect(
      regions.map { "\($0.texts.map { $0 + 1 }): \(joined($0.delegations))" } == [
        "[1, 2, 3]: A B", "[1, 2]: C", "[1, 3]: D", "[2, 3]: ", "[1]: ", "[2]: E F G", "[3]: H",
      ])
    #expect(regions[3].inclusiveCount == 2)
  }

  @Test("No text, one text, texts without sponsors")
  func degenerate() throws {
    #expect(DraftIntersections([]).all.isEmpty)
    let sets = try toys()
    #expect(DraftIntersections([sets[0]]).all.map { joined($0.delegations) } == ["A B C D"])
    let empty = DraftToys().set("r9")
    #expect(DraftIntersections([empty, empty]).all.isEmpty)
    #expect(DraftIntersections([empty, sets[2]]).all.map(\.texts) == [[1]])
  }
}
