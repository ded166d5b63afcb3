import Sponsors
import TestSupport

@testable import sponsor_report

/// A small world of two sessions, in which Peru does everything of which a brief can tell.
enum BriefFixture {
  /// The delegation that does it.
  static let subject = "PER"

  /// The report on the world.
  static func report(names: Language = .en) throws -> Report {
    let corpus = try corpus()
    var kept = Selection()
    kept.roles = Set(Role.allCases)
    return Report(corpus, selection: Selection(), kept: kept, names: try corpus.registry.collation(names))
  }

  /// The report on actions of one's own.
  static func report(_ actions: [Action], documents: [DocumentSummary] = []) throws -> Report {
    var corpus = Corpus(extractor: try programExtractor.get())
    corpus.documents = documents
    corpus.ledger.append(contentsOf: actions)
    var kept = Selection()
    kept.roles = Set(Role.allCases)
    return Report(corpus, selection: Selection(), kept: kept, names: try corpus.registry.collation(.en))
  }

  /// A delegation's code; one that is no code is an error of the test.
  static func code(_ text: String) throws -> DelegationCode {
    guard let code = DelegationCode(text) else { throw NotACode(text: text) }
    return code
  }

  struct NotACode: Error {
    let text: String
  }

  private static let region = ["ARG", "BRA", "CHL", "COL", "CRI", "ECU", "MEX", "PAN", "PRY", "URY"]

  private static func corpus() throws -> Corpus {
    var corpus = Corpus(extractor: try programExtractor.get())
    corpus.documents = [
      DocumentSummary(
        document: "A/78/900", kind: .report, symbol: "A/78/900", language: .en, session: 78, body: "A/C.3",
        date: Day(iso: "2023-11-30"), bytes: 1),
      DocumentSummary(
        document: "A/79/900", kind: .report, symbol: "A/79/900", language: .en, session: 79, body: "A/C.3",
        date: Day(iso: "2024-11-29"), bytes: 1),
    ]
    var world = World()
    // Session 78: five texts with its neighbours, one with the north.
    let before = ["Clean rivers", "Old forests", "Safe roads", "Open archives", "Quiet seas"]
    for (index, title) in before.enumerated() {
      try world.sponsors(78, index + 1, title, ["PER"] + region.dropLast(index))
    }
    try world.sponsors(78, 6, "Light pollution", ["NOR", "SWE", "FIN"])

    // Session 79: rivers and forests come back, without it on the second.
    try world.sponsors(79, 1, "Clean rivers", ["PER", "ARG", "BRA", "CHL", "COL"])
    try world.sponsors(79, 2, "Old forests", region)
    try world.sponsors(79, 3, "Mountain villages", ["ARG", "BRA", "CHL", "COL", "ECU"])
    try world.act(79, 3, "Mountain villages", .cosponsor, "PER", paragraph: "3", day: "2024-11-14")
    try world.sponsors(79, 4, "Fair harvests", ["UGA"])
    for member in ["PER", "ARG", "BRA", "COL", "ECU", "KEN"] {
      try world.act(79, 4, "Fair harvests", .sponsor, member, via: "UGA", group: "G77", reading: .roster)
    }
    try world.sponsors(79, 5, "Règles de la pêche côtière", ["ARG", "BRA", "COL", "PER"])
    try world.act(79, 5, "Règles de la pêche côtière", .introduced, "PER", paragraph: "9", day: "2024-11-12")
    try world.sponsors(79, 6, "Winter schools", ["PER", "NOR", "SWE", "FIN", "ISL"])
    try world.sponsors(79, 7, "Night trains", ["PER", "ARG"])
    try world.act(79, 7, "Night trains", .withdrawn, "PER", paragraph: "12", day: "2024-11-15")
    try world.sponsors(79, 8, "Small islands", ["JAM", "CUB"])

    // It abstains on a text of its own, and votes with some of its neighbours against another.
    for voter in ["ARG", "BRA", "CHL", "COL", "NOR"] { try world.vote(1, 1, "Clean rivers", .inFavour, voter) }
    try world.vote(1, 1, "Clean rivers", .abstaining, "PER")
    try world.vote(1, 1, "Clean rivers", .against, "SWE")
    for voter in ["PER", "ARG", "BRA", "COL"] {
      try world.vote(2, 2, "Old forests", .against, voter)
    }
    for voter in ["CHL", "NOR", "SWE"] { try world.vote(2, 2, "Old forests", .inFavour, voter) }
    try world.act(
      79, 1, "Clean rivers", .intendedInFavour, "PER", document: "A/79/PV.50", paragraph: "", day: "2024-12-17")

    try world.act(79, 1, "Clean rivers", .explanation, "PER", timing: .before, paragraph: "20", day: "2024-11-13")
    try world.act(
      79, 2, "Old forests", .statement, "PER", timing: .after, paragraph: "21", day: "2024-11-13", via: "URY",
      group: "GRULAC")
    try world.act(
      79, nil, "", .reply, "PER", document: "A/79/PV.50", paragraph: "", day: "2024-12-17")
    corpus.ledger.append(contentsOf: world.actions)
    return corpus
  }

  /// The ledger as it grows.
  private struct World {
    var actions: [Action] = []

    mutating func sponsors(_ session: Int, _ number: Int, _ title: String, _ codes: [String]) throws {
      for code in codes { try act(session, number, title, .sponsor, code) }
    }

    mutating func act(
      _ session: Int, _ number: Int?, _ title: String, _ role: Role, _ country: String, timing: Timing? = nil,
      document: String? = nil, paragraph: String? = nil, day: String? = nil, via: String? = nil, group: String? = nil,
      reading: Reading = .exact
    ) throws {
      let year = session + 1945
      actions.append(
        Action(
          document: document ?? "A/\(session)/900", language: title.contains("è") ? .fr : .en, session: session,
          body: "A/C.3", date: Day(iso: day ?? "\(year)-11-1\((number ?? 0) % 5)"),
          paragraph: paragraph ?? String((number ?? 0) * 3),
          draft: number.map { "A/C.3/\(session)/L.\($0)" } ?? "", title: title, role: role, timing: timing,
          country: try code(country), via: try via.map(code), group: try group.map(code), reading: reading))
    }

    mutating func vote(
      _ vote: Int, _ number: Int, _ title: String, _ role: Role, _ country: String
    ) throws {
      actions.append(
        Action(
          document: "A/79/PV.50", language: .en, session: 79, body: "A", date: Day(iso: "2024-12-17"),
          draft: "A/C.3/79/L.\(number)", title: title, vote: vote, division: .whole, role: role,
          country: try code(country)))
    }
  }
}
