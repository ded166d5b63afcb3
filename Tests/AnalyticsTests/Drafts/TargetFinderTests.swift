import Analytics
import Sponsors
import TestSupport
import Testing

@Suite struct TargetFinderTests {
  /// The draft r0 by A and B; past texts r1 by A B C, r2 by A D, r3 by D E, all of one day; r4 is later.
  private func toys() throws -> DraftToys {
    var toys = DraftToys()
    try toys.add(.sponsor, "A B", of: "r0")
    try toys.add(.sponsor, "A B C", of: "r1")
    try toys.add(.sponsor, "A D", of: "r2")
    try toys.add(.sponsor, "D E", of: "r3")
    try toys.add(.sponsor, "A B F", of: "r4", on: "2022-11-12")
    try toys.add(.statement, "F", of: "r5")
    return toys
  }

  private func finder(_ toys: DraftToys, series: Set<String> = []) -> TargetFinder {
    let sets = toys.sets()
    return TargetFinder(draft: toys.set("r0"), among: sets.families.map(sets.set), series: series)
  }

  @Test("Score and lift, by hand: weights 1, 1/2 and 0")
  func byHand() throws {
    let finder = finder(try toys())
    #expect(finder.past.map(\.symbol) == ["r1", "r2", "r3"])
    let targets = finder.targets()
    // E was on texts of weight 0 only, F on a later one only.
    #expect(targets.map(\.delegation.text) == ["C", "D"])
    // 1 / √(1.25 · 1) and 0.5 / √(1.25 · 2); lift (1 / 1.5) / (1 / 3) and (0.5 / 1.5) / (2 / 3).
    #expect(abs(targets[0].score - 0.8944271909999159) < 1e-12 && abs(targets[0].lift - 2) < 1e-12)
    #expect(abs(targets[1].score - 0.31622776601683794) < 1e-12 && abs(targets[1].lift - 0.5) < 1e-12)
    #expect(targets[0].texts.map { "\($0.set.symbol) \($0.sponsorsOnIt)" } == ["r1 2"])
    #expect(targets[0].partners.map { "\($0.delegation) \($0.shared) \($0.jaccard)" } == ["B 1 1.0", "A 1 0.5"])
    #expect(targets[1].texts.map(\.set.symbol) == ["r2"] && targets[1].ofSeries.isEmpty)
    #expect(finder.targets(1).count == 1)
    #expect(finder.targets { $0.text == "D" }.map(\.delegation.text) == ["D"])
  }

  @Test("An earlier text of the series counts twice, and is named")
  func series() throws {
    let targets = finder(try toys(), series: ["r2"]).targets()
    // Weights 1, 1, 0: D has 1 / √(2 · 2), C 1 / √(2 · 1).
    #expect(targets.map(\.delegation.text) == ["C", "D"])
    #expect(abs(targets[0].score - 0.7071067811865475) < 1e-12 && abs(targets[1].score - 0.5) < 1e-12)
    #expect(targets[1].ofSeries.map(\.symbol) == ["r2"] && targets[0].ofSeries.isEmpty)
  }

  @Test("One past text makes all scores alike; one that shares a sponsor makes them tell how few texts there are")
  func caution() throws {
    var toys = DraftToys()
    try toys.add(.sponsor, "A B", of: "r0")
    #expect(finder(toys).caution == nil)
    try toys.add(.sponsor, "A C D", of: "r1")
    var one = finder(toys)
    #expect(one.caution == .onePastText(toys.set("r1")))
    #expect(Set(one.targets().map(\.score)).count == 1 && Set(one.targets().map(\.lift)).count == 1)
    try toys.add(.sponsor, "D E", of: "r2")
    one = finder(toys)
    #expect(one.caution == .oneSharedText(toys.set("r1")))
    // C was on one past text, D on two: 1 / √1 and 1 / √2.
    #expect(one.targets().map(\.delegation.text) == ["C", "D"])
    #expect(finder(try self.toys()).caution == nil)
  }

  @Test("A draft without sponsors, without past, and with nothing in common")
  func degenerate() throws {
    let toys = try toys()
    let sets = toys.sets().families.map(toys.sets().set)
    #expect(TargetFinder(draft: toys.set("r9"), among: sets).targets().isEmpty)
    #expect(TargetFinder(draft: toys.set("r0"), among: []).targets().isEmpty)
    #expect(TargetFinder(draft: toys.set("r3"), among: [toys.set("r1")]).targets().isEmpty)
  }

  /// Every sponsor of every draft of the sample with two others is left out once, and looked for.
  @Test("Who is left out of a draft of the sample is found again, well above chance and above who sponsors most")
  func leaveOneOut() throws {
    let sets = SponsorSets(ledger: try sampleLedger())
    let texts = sets.families.map(sets.set).filter { !$0.sponsors.isEmpty }
    let everybody = Set(texts.flatMap(\.sponsors)).sorted()
    var measured = 0.0
    var byActivity = 0.0
    var firstTen = 0
    var chanceOfTen = 0.0
    var count = 0
    for draft in texts where draft.sponsors.count > 2 {
      for held in draft.sponsors {
        let finder = TargetFinder(draft: draft.without(held), among: texts)
        let rivals = everybody.filter { !draft.contains($0) }
        let own = finder.value(of: held)?.score ?? 0
        let scores = rivals.map { finder.value(of: $0)?.score ?? 0 }
        let above = scores.count { $0 > own }
        let equal = scores.count { $0 == own }
        func share(_ above: Int, _ equal: Int) -> Double {
          1 - (Double(above) + Double(equal) / 2) / Double(rivals.count)
        }
        measured += share(above, equal)
        let activity = rivals.map { rival in finder.past.count { $0.contains(rival) } }
        let ownActivity = finder.past.count { $0.contains(held) }
        byActivity += share(activity.count { $0 > ownActivity }, activity.count { $0 == ownActivity })
        if above + equal / 2 < 10 { firstTen += 1 }
        chanceOfTen += min(1, 10 / Double(rivals.count + 1))
        count += 1
      }
    }
    let total = Double(count)
    print(
      "target finder, \(count) sponsors left out: ranked above \(measured / total) of those not on the draft "
        + "(by number of texts alone \(byActivity / total)); among the first ten \(Double(firstTen) / total) "
        + "(by chance \(chanceOfTen / total))")
    #expect(count > 2000)
    #expect(measured / total > 0.8)
    #expect(measured > byActivity + 0.15 * total)
    #expect(Double(firstTen) > 4 * chanceOfTen)
  }
}
