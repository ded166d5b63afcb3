import Testing

@testable import Analytics

@Suite struct CorrectionTests {
  /// The fifteen p-values of Benjamini and Hochberg (1995, section 3.2): four are rejected at 0.05, by Holm three.
  private let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
    1.0000,
  ]

  @Test func thePublishedExample() {
    #expect(Correction.benjaminiHochberg.adjusted(published).count { $0 <= 0.05 } == 4)
    #expect(Correction.holm.adjusted(published).count { $0 <= 0.05 } == 3)
    #expect(Correction.none.adjusted(published) == published)
    let q = Correction.benjaminiHochberg.adjusted(published)
    #expect(abs(q[3] - 0.0095 * 15 / 4) < 1e-15)
  }

  @Test func adjustedValuesKeepTheOrderOfTheInput() {
    // Holm: 3 × 0.01, 2 × 0.02, and 0.03 raised to it. Benjamini-Hochberg: 0.03 for all.
    #expect(zip(Correction.holm.adjusted([0.03, 0.01, 0.02]), [0.04, 0.03, 0.04]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(
      zip(Correction.benjaminiHochberg.adjusted([0.03, 0.01, 0.02]), [0.03, 0.03, 0.03])
        .allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(Correction.holm.adjusted([0.9, 0.9]) == [1, 1])
    #expect(Correction.benjaminiHochberg.adjusted([]).isEmpty)
  }
}
