import Sponsors
import Testing

@testable import Analytics

@Suite struct BlocStabilityTests {
  @Test("Counted by hand: two draws of A B | C D")
  func byHand() throws {
    let codes = try ["A", "B", "C", "D"].map(code)
    var tally = StabilityTally(Partition([codes[0]: 1, codes[1]: 1, codes[2]: 2, codes[3]: 2]))
    // As it is; then B with C and D, A alone; then nothing; then A and C alone are there, each by itself.
    tally.add(Partition([codes[0]: 1, codes[1]: 1, codes[2]: 2, codes[3]: 2]))
    tally.add(Partition([codes[0]: 1, codes[1]: 2, codes[2]: 2, codes[3]: 2]))
    tally.add(nil)
    tally.add(Partition([codes[0]: 1, codes[2]: 2]))
    let stability = tally.stability
    #expect(stability.draws == 3 && stability.failedDraws == 1)
    // A B: 1, max(1/2, 1/4), 1; C D: 1, 2/3, 1.
    let expected: [Double?] = [2.5 / 3, (1 + 2.0 / 3 + 1) / 3]
    #expect(stability.blocs.map(\.jaccard) == expected)
    #expect(stability.blocs.map(\.dissolved) == [1, 0] && stability.blocs.map(\.recovered) == [2, 2])
    #expect(stability.blocs.map(\.draws) == [3, 3] && stability.blocs.map(\.size) == [2, 2])
    #expect(stability.blocs.map(\.reading) == [.stable, .highlyStable])
    let b = stability.members[1]
    #expect(b.ownShare == 0.5 && b.otherBloc == 2 && b.otherShare == 0.5 && b.stability == 0)
    #expect(b.isSwing() == true && b.isSwing(margin: 0) == true)
    let c = stability.members[2]
    #expect(c.ownShare == 1 && c.otherShare == 0.25 && c.isSwing() == false && c.isSwing(margin: 0.8) == true)
    #expect(stability.swing() == [codes[1]])
  }

  @Test("Planted blocs come back in every draw")
  func plantedBlocs() throws {
    let incidence = try planted(size: 6, texts: 30)
    let partition = try #require(cut(incidence, 3))
    #expect(partition.blocs == (0..<18).map { $0 / 6 + 1 })
    let stability = BlocStability(of: partition, over: ResampledTexts(incidence), draws: 50) { cut($0, 3) }
    #expect(stability.blocs.allSatisfy { ($0.jaccard ?? 0) > 0.99 && $0.reading == .highlyStable })
    #expect(stability.members.allSatisfy { ($0.ownShare ?? 0) > 0.99 && ($0.otherShare ?? 1) < 0.01 })
    #expect(stability.swing().isEmpty)
  }

  @Test("Blocs cut out of noise do not")
  func noiseBlocs() throws {
    let incidence = try noise(18, texts: 30)
    let partition = try #require(cut(incidence, 3))
    let stability = BlocStability(of: partition, over: ResampledTexts(incidence), draws: 50) { cut($0, 3) }
    #expect(stability.blocs.contains { $0.reading == .doNotTrust })
    #expect(!stability.swing().isEmpty)
  }

  @Test("One bloc, blocs of one, nobody, no draw: defined or undefined, never a trap")
  func degenerate() throws {
    let one = BlocStability(of: try partition("000"), over: ResampledTexts(try noise(3, texts: 9)), draws: 3) {
      cut($0, 1)
    }
    #expect(one.blocs.map(\.jaccard) == [1] && one.members.allSatisfy { $0.otherBloc == nil && $0.isSwing() == false })
    let alone = BlocStability(of: try partition("012"), over: ResampledTexts(try noise(3, texts: 9)), draws: 3) {
      cut($0, 3)
    }
    #expect(alone.members.allSatisfy { $0.ownShare == nil && $0.otherShare == 0 && $0.isSwing() == false })
    let together = BlocStability(of: try partition("012"), over: ResampledTexts(try noise(3, texts: 9)), draws: 3) {
      cut($0, 1)
    }
    #expect(together.members.allSatisfy { $0.isSwing() == true && $0.otherShare == 1 })
    let nobody = BlocStability(of: Partition([:]), over: ResampledTexts(try matrix([:])), draws: 2) { cut($0, 0) }
    #expect(nobody.blocs.isEmpty && nobody.members.isEmpty && nobody.draws == 2)
    let none = StabilityTally(try partition("01")).stability
    #expect(none.blocs.allSatisfy { $0.jaccard == nil && $0.reading == nil })
    #expect(none.members.allSatisfy { $0.isSwing() == nil && $0.stability == nil })
  }

  @Test("Hennig's borders belong to the better side")
  func readings() {
    #expect(
      [0.85, 0.84, 0.75, 0.74, 0.6, 0.59].map(StabilityReading.init) == [
        .highlyStable, .stable, .stable, .pattern, .pattern, .doNotTrust,
      ])
  }
}
