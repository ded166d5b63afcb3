import Sponsors
import Testing

@testable import Analytics

@Suite struct ShuffledTextsTests {
  @Test("Texts keep their numbers of delegations; delegations do not keep theirs")
  func columns() throws {
    let incidence = try noise(15, texts: 70)
    let draw = ShuffledTexts(incidence, seed: 2).matrix(0)
    #expect(draw.columnSums == incidence.columnSums && draw.rowSums != incidence.rowSums)
    #expect(draw == ShuffledTexts(incidence, seed: 2).matrix(0))
  }

  @Test("Who is drawn is anybody, equally often")
  func uniform() throws {
    let incidence = try matrix(["A": "1", "B": "1", "C": "0", "D": "0"])
    var counts: [DelegationCode: Int] = [:]
    for number in 0..<4000 {
      for delegation in ShuffledTexts(incidence, seed: 1).matrix(number).delegations {
        counts[delegation, default: 0] += 1
      }
    }
    // Five standard deviations of a binomial with n = 4000 and p = 1/2.
    #expect(counts.count == 4 && counts.values.allSatisfy { abs($0 - 2000) < 160 })
  }

  @Test("Nobody, and a text of everybody")
  func degenerate() throws {
    #expect(ShuffledTexts(try matrix([:])).matrix(0).delegations.isEmpty)
    let full = try matrix(["A": "1", "B": "1"])
    #expect(ShuffledTexts(full).matrix(0) == full)
  }
}
