import Sponsors
import TestSupport
import Testing

@testable import Analytics

@Suite struct FixedMarginsTests {
  @Test("Both margins stay, and the matrix changes")
  func margins() throws {
    for texts in [6, 63, 64, 130] {
      let incidence = try noise(15, texts: texts)
      for number in 0..<10 {
        let draw = FixedMargins(incidence, seed: 2).matrix(number)
        #expect(draw.rowSums == incidence.rowSums && draw.columnSums == incidence.columnSums)
        #expect(draw != incidence)
        #expect(draw == FixedMargins(incidence, seed: 2).matrix(number))
      }
    }
  }

  @Test("Every matrix with the margins is as likely: the 6 of three ones in three rows and three columns")
  func uniform() throws {
    let incidence = try matrix(["A": "100", "B": "010", "C": "001"])
    var counts: [[UInt64]: Int] = [:]
    for number in 0..<6000 { counts[FixedMargins(incidence, seed: 4).matrix(number).bits.words, default: 0] += 1 }
    #expect(counts.count == 6)
    // Five standard deviations of a binomial with n = 6000 and p = 1/6.
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 145 })
  }

  @Test("Where no other matrix has the margins, the draws are the matrix")
  func degenerate() throws {
    for rows in [["A": "111", "B": "110"], ["A": "101"], ["A": "000", "B": "000"], [:]] {
      let incidence = try matrix(rows)
      #expect(FixedMargins(incidence).matrix(0) == incidence)
    }
  }
}
