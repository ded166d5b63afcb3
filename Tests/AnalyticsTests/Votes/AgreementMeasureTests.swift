import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct AgreementMeasureTests {
  /// From the table [[4,1,1],[1,1,0],[0,0,1]]; kappa as scikit-learn 1.9.1 has it. Of two delegations alone six votes
  /// are unanimous: left for Voeten are two half and one opposite.
  static let byHand: [(String, Double)] = [
    ("lijphart", 700.0 / 9), ("exact", 6.0 / 9), ("voeten", 1.0 / 3), ("s-absolute", 5.0 / 9), ("s-squared", 6.0 / 9),
    ("kappa-nominal", 0.4), ("kappa-linear", 13.0 / 31), ("kappa-quadratic", 0.4375), ("pi-nominal", 35.0 / 89),
    ("pi-linear", 25.0 / 61), ("pi-quadratic", 20.0 / 47), ("benati-capurri", 26.0 / 81),
  ]

  static let withConsensus: [(String, Double)] = [
    ("lijphart", 800.0 / 9), ("s-absolute", 14.0 / 18), ("kappa-nominal", 0.5), ("kappa-linear", 10.0 / 19),
    ("kappa-quadratic", 0.55),
  ]

  private func value(_ name: String, _ matrix: VoteMatrix, _ consensus: ConsensusRule = .exclude) throws -> Double? {
    let measure = try #require(AgreementMeasures.named(name))
    return Agreement(of: try AgreementTables(matrix, consensus: consensus), by: measure).pairs[0, 1]
  }

  @Test(arguments: byHand)
  func theToyByHand(name: String, expected: Double) throws {
    #expect(isClose(try value(name, try toyB()), expected))
  }

  @Test func publishedDecimals() throws {
    let toy = try toyB()
    let rounded = [
      ("lijphart", 77.7778), ("exact", 0.666667), ("s-absolute", 0.555556), ("s-squared", 0.666667),
      ("kappa-nominal", 0.4), ("kappa-linear", 0.419355), ("kappa-quadratic", 0.4375), ("pi-nominal", 0.393258),
      ("pi-linear", 0.409836), ("pi-quadratic", 0.425532), ("benati-capurri", 0.320988),
    ]
    for (name, expected) in rounded { #expect(isClose(try value(name, toy), expected, within: 5e-5), "\(name)") }
  }

  @Test func voetenLooksOnlyAtVotesThatDividedSomebody() throws {
    // Z makes every vote of the toy divided: the same nine votes as Lijphart's.
    let divided = try voteMatrix(["X": "111123112", "Y": "111223311", "Z": "333311133"])
    #expect(isClose(try value("voeten", divided), 7.0 / 9))
    #expect(isClose(try value("lijphart", divided), 700.0 / 9))
    // A tenth vote in which all agree changes Lijphart's index and not Voeten's score.
    let more = try voteMatrix(["X": "1111231121", "Y": "1112233111", "Z": "3333111331"])
    #expect(isClose(try value("voeten", more), 7.0 / 9))
    #expect(isClose(try value("lijphart", more), 80))
    #expect(VoetenAgreement().size(of: try AgreementTables(more)[0, 1]) == 9)
  }

  @Test func whoIsLeftOutStillTellsWhetherAVoteIsUnanimous() throws {
    let actions = [("FRA", Role.inFavour), ("BOL", .inFavour), ("USA", .against)].compactMap { text, role in
      DelegationCode(text).map { Action(document: "X", vote: 1, division: .whole, role: role, country: $0) }
    }
    let members: Set = [try code("FRA"), try code("BOL")]
    let matrix = VoteMatrix(ledger: Ledger(actions), selection: VoteSelection(members: members))
    #expect(matrix.delegations.map(\.text) == ["BOL", "FRA"])
    #expect(try value("voeten", matrix) == 1)
  }

  @Test(arguments: withConsensus)
  func consensusAdoptionsEnterAsBothInFavour(name: String, expected: Double) throws {
    let nine = ConsensusTexts(count: 9)
    #expect(isClose(try value(name, try toyB(), .include(nine)), expected))
    #expect(isClose(try value(name, try toyB(), .weight(nine, 1)), expected))
    // Eighteen at half the weight are nine.
    #expect(isClose(try value(name, try toyB(), .weight(ConsensusTexts(count: 18), 0.5)), expected))
    #expect(try value(name, try toyB(), .weight(nine, 0)) == value(name, try toyB()))
  }

  @Test func consensusNeverEntersVoeten() throws {
    #expect(
      try value("voeten", try toyB(), .include(ConsensusTexts(count: 9))) == value("voeten", try toyB()))
  }

  @Test func onlyMembersJoinAConsensus() throws {
    let codes = try ["X", "Y"].map(code)
    // Y is a member from the third of five texts on.
    let texts = ConsensusTexts(count: 5, delegations: codes) { delegation, text in
      delegation == codes[0] || text >= 2
    }
    let tables = try AgreementTables(try toyB(), consensus: .include(texts))
    #expect(tables[0, 1].size == 12)
    #expect(tables[0, 0].size == 14)
    #expect(tables[1, 1].size == 12)
    #expect(texts.shared(codes[0], try code("Z")) == 0)
  }

  @Test(arguments: [-1.0, .infinity, .nan])
  func aWeightMustBeOne(weight: Double) throws {
    let toy = try toyB()
    #expect(throws: AgreementError.self) {
      try AgreementTables(toy, consensus: .weight(ConsensusTexts(count: 1), weight))
    }
  }

  @Test func undefinedIsNil() throws {
    let apart = try voteMatrix(["X": "11..", "Y": "..13"])
    for measure in AgreementMeasures.all {
      #expect(measure.value(of: try AgreementTables(apart)[0, 1]) == nil, "\(measure.name)")
    }
    // Both always in favour: nothing is to be expected, and nothing left for Voeten.
    let same = try AgreementTables(try voteMatrix(["X": "111", "Y": "111"]))[0, 1]
    for measure in AgreementMeasures.all {
      let isChance = measure.name.hasPrefix("kappa") || measure.name.hasPrefix("pi") || measure.name == "voeten"
      #expect((measure.value(of: same) == nil) == isChance, "\(measure.name)")
    }
    #expect(BenatiCapurri().value(of: same) == 0)
  }

  @Test func fullAgreementIsWhatItIsSaidToBe() throws {
    let same = try AgreementTables(try voteMatrix(["X": "112333", "Y": "112333", "Z": "331111"]))
    let opposite = try AgreementTables(try voteMatrix(["X": "1133", "Y": "3311"]))
    for measure in AgreementMeasures.all {
      guard let full = measure.fullAgreement else { continue }
      #expect(measure.value(of: same[0, 1]) == full, "\(measure.name)")
      let least: [String: Double] = ["lijphart": 0, "voeten": 0, "exact": 0]
      #expect(measure.value(of: opposite[0, 1]) == least[measure.name] ?? -1, "\(measure.name)")
    }
  }

  @Test func namesAreDifferentAndFound() {
    #expect(Set(AgreementMeasures.all.map(\.name)).count == AgreementMeasures.all.count)
    #expect(AgreementMeasures.named("kappa-linear")?.name == "kappa-linear")
    #expect(AgreementMeasures.named("kappa") == nil)
  }
}
