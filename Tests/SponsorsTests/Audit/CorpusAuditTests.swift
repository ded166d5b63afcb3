import Foundation
import TestSupport
import Testing

@testable import Sponsors

/// Findings of documents against each other, and of the order and the completeness of votes.
@Suite struct CorpusAuditTests {
  private static let shared = Result { try Extractor() }
  let extractor: Extractor

  init() throws { extractor = try Self.shared.get() }

  private func rows(
    _ role: Role, _ codes: String, in document: String = "A/61/PV.107", _ language: Language? = .en, vote: Int? = nil,
    draft: String = "A/61/L.67", on iso: String = "2007-09-13"
  ) -> [Action] {
    codes.split(separator: " ").compactMap { DelegationCode($0) }.enumerated().map { index, code in
      Action(
        document: document, language: language, session: 61, body: "A", date: Day(iso: iso),
        span: (index * 20)..<(index * 20 + 9), draft: draft, vote: vote, division: vote.map { _ in .whole }, role: role,
        country: code, printed: extractor.registry.name(of: code, in: language ?? .en))
    }
  }

  private func sentences(_ actions: [Action], amendments: [String: String] = [:]) -> [String] {
    let ledger = Ledger(actions)
    let audits = DocumentAudit.audits(of: ledger, name: "l", registry: extractor.registry)
    return DocumentAudit.comparing(audits, in: ledger, amendments: amendments).flatMap { audit in
      audit.findings.filter { $0.problem != .totalsNotHeld(votes: 1) && $0.problem != .totalsNotHeld(votes: 2) }
        .map { "\($0.severity) \(audit.document): \($0.problem.sentence { $0.text })" }
    }
  }

  // MARK: Language versions

  @Test("What one language version has and the other has not, in both of them; files are versions by their names")
  func versions() {
    let both = "ALB CUB"
    for (one, other) in [("S/PV.9", "S/PV.9"), ("S/PV.9", "S-PV.9.fr"), ("S-PV.9.en", "S-PV.9.fr")] {
      #expect(
        sentences(
          rows(.inFavour, both + " PER", in: one, vote: 1)
            + rows(.inFavour, both, in: other, .fr, vote: 1) + rows(.statement, "TGO", in: other, .fr)) == [
            "warning \(one): Vote 1: PER stands here as in-favour, and not in the version in language fr.",
            "warning \(other): TGO stands here as statement of A/61/L.67, and not in the version in language en.",
          ])
    }
  }

  @Test("Versions that agree, other documents, and a version of which nothing was read")
  func noVersions() {
    let english = rows(.inFavour, "ALB CUB", in: "S/PV.9", vote: 1)
    #expect(sentences(english + rows(.inFavour, "ALB CUB", in: "S/PV.9", .fr, vote: 1)) == [])
    #expect(sentences(english + rows(.inFavour, "ALB", in: "S/PV.10", .fr, vote: 1)) == [])
    #expect(sentences(english) == [])
  }

  @Test("A difference of three versions is told once, and the versions that lack it are named")
  func threeVersions() {
    let here = rows(.inFavour, "ALB CUB", in: "S/PV.9", vote: 1)
    let there = rows(.inFavour, "ALB", in: "S/PV.9", .ru, vote: 1) + rows(.inFavour, "ALB", in: "S/PV.9", .zh, vote: 1)
    #expect(
      sentences(here + there) == [
        "warning S/PV.9: Vote 1: CUB stands here as in-favour, and not in the versions in language ru, zh."
      ])
  }

  @Test("Versions that name other drafts for one vote, once a vote; sponsors of another draft")
  func otherDrafts() {
    let here = rows(.inFavour, "ALB CUB", in: "S/PV.9", vote: 1)
    let there = rows(.inFavour, "ALB CUB", in: "S/PV.9", .es, vote: 1, draft: "A/61/L.76")
    #expect(
      sentences(here + there) == [
        "warning S/PV.9: Vote 1: it is on A/61/L.67 here, and on A/61/L.76 in the version in language es."
      ])
    #expect(
      sentences(rows(.sponsor, "ALB", in: "S/PV.9") + rows(.sponsor, "ALB", in: "S/PV.9", .es, draft: "")) == [
        "warning S/PV.9: ALB stands here as sponsor of A/61/L.67, and not in the version in language es.",
        "warning S/PV.9: ALB stands here as sponsor, and not in the version in language en.",
      ])
  }

  @Test("A version of which nothing was read lacks everything")
  func emptyVersion() {
    let english = rows(.inFavour, "ALB", in: "S/PV.9", vote: 1)
    let ledger = Ledger(english)
    let audits =
      DocumentAudit.audits(of: ledger, name: "l", registry: extractor.registry) + [
        DocumentAudit(
          document: "S/PV.9", language: .ar, ledger: nil, occasions: [:], votes: [], findings: [])
      ]
    #expect(LanguageVersions.findings(for: audits, in: ledger).map(\.count) == [1, 0])
  }

  // MARK: Order

  @Test("A name behind one that the alphabet puts after it is a note; a list may keep the English order or its own")
  func order() {
    #expect(
      sentences(rows(.inFavour, "ALB PER CUB TGO", vote: 1)) == [
        "note A/61/PV.107: Vote 1: CUB stands among those in favour behind PER, against the alphabet; "
          + "text may be lost there."
      ])
    // Allemagne, Égypte: the French order.
    #expect(sentences(rows(.against, "DEU EGY", .fr, vote: 1)) == [])
    // One break of either order: the English one is held against the lists.
    #expect(
      sentences(rows(.against, "EGY DEU", .fr, vote: 1) + rows(.against, "DEU EGY", .fr, vote: 2)) == [
        "note A/61/PV.107: Vote 2: EGY stands among those against behind DEU, against the alphabet; text may be lost "
          + "there."
      ])
    #expect(sentences(rows(.against, "EGY DEU", .fr, vote: 1)) == [])
    #expect(sentences(rows(.against, "EGY ESP USA", .fr, vote: 1)) == [])
    // Алжир, Бразилия, Австрия: neither the Russian nor the English order.
    #expect(sentences(rows(.inFavour, "DZA BRA AUT", .ru, vote: 1)).count == 1)
    #expect(sentences(rows(.inFavour, "AUT DZA BRA", .ru, vote: 1)) == [])
    #expect(sentences(rows(.inFavour, "PER CUB", nil, vote: 1)) == [])
    // The order of S/PV.10054 in Arabic: the article does not count.
    let arabic = "RUS PAK PAN DZA KOR DNK SVN SLE SOM CHN GUY FRA GBR USA GRC"
    #expect(sentences(rows(.inFavour, arabic, .ar, vote: 1)) == [])
    #expect(sentences(rows(.sponsor, "PER CUB")) == [])
    #expect(sentences(rows(.inFavour, "PER", vote: 1) + rows(.against, "CUB", vote: 1)) == [])
  }

  // MARK: The absent

  @Test("With the absent told, everybody must be there")
  func absent() throws {
    let day = try #require(Day(iso: "2007-09-13"))
    let members = extractor.registry.members(on: day)
      .sorted { extractor.registry.name(of: $0, in: .en, on: day) < extractor.registry.name(of: $1, in: .en, on: day) }
    let cast = rows(.inFavour, "ALB CUB", vote: 1)
    let others = members.map(\.text).filter { $0 != "ALB" && $0 != "CUB" }
    #expect(sentences(cast + rows(.notVoting, others.joined(separator: " "), vote: 1)) == [])
    #expect(
      sentences(cast + rows(.notVoting, others.dropLast().joined(separator: " "), vote: 1)) == [
        "warning A/61/PV.107: Vote 1: 2 voted and 189 did not, which is not the number of Member States on 2007-09-13, 192."
      ])
    #expect(sentences(cast) == [])
  }

  // MARK: Amendments

  @Test("A sponsor of an amendment who sponsors its draft, whatever the version of either")
  func amended() {
    let actions =
      rows(.sponsor, "ALB CUB", in: "A/C.3/78/L.51/Rev.1", draft: "A/C.3/78/L.51/Rev.1")
      + rows(.sponsor, "CUB PER", in: "A/C.3/78/L.67", draft: "A/C.3/78/L.67")
    #expect(
      sentences(actions, amendments: ["A/C.3/78/L.67": "A/C.3/78/L.51"]) == [
        "note A/C.3/78/L.67: CUB sponsors A/C.3/78/L.67, an amendment to A/C.3/78/L.51, which it sponsors too."
      ])
    #expect(sentences(actions) == [])
  }

  @Test(
    "The draft that an amendment is to is read where both symbols stand",
    arguments: [
      (
        "The Committee had before it an amendment to draft resolution A/C.3/78/L.51, contained in document A/C.3/78/L.67.",
        ["A/C.3/78/L.67": "A/C.3/78/L.51"]
      ),
      ("The Committee had before it draft resolutions A/C.3/78/L.51 and A/C.3/78/L.67.", [:]),
      ("The amendment contained in document A/C.3/78/L.67 was rejected.", [:]),
    ])
  func amendments(text: String, expected: [String: String]) {
    let reader = AmendmentReader(source: Array(text.utf8), formulas: extractor.formulas, language: .en)
    #expect(reader.read(symbol: nil) == expected)
  }

  // MARK: Real documents

  /// What the audit finds in all real documents, each with the reason why it is really in the text. Nothing: the
  /// printed totals are the lengths of the lists, the language versions agree, and no name is unread.
  private static let reallyInTheText: [String: String] = [:]

  @Test(
    "Every finding in the real documents is really in the text",
    .enabled(if: sharedDocuments != nil, "the real documents (../shared) are not beside the project"))
  func realDocuments() throws {
    let folder = try #require(sharedDocuments).appending(path: "documents")
    var ledger = Ledger()
    var audits: [DocumentAudit] = []
    var amendments: [String: String] = [:]
    var count = 0
    for subfolder in ["ar", "drafts", "en", "es", "fr", "ru", "seeds", "zh"] {
      for file in files(in: folder.appending(path: subfolder), ending: ".txt") {
        let name = file.deletingPathExtension().lastPathComponent
        let reading = try extractor.read([UInt8](Data(contentsOf: file)), name: name)
        ledger.append(contentsOf: reading.actions)
        audits.append(DocumentAudit(reading, registry: extractor.registry))
        amendments.merge(reading.amendments) { first, _ in first }
        count += 1
      }
    }
    for file in files(in: folder.appending(path: "marc"), ending: ".xml") {
      let name = file.deletingPathExtension().lastPathComponent
      let bytes = [UInt8](try Data(contentsOf: file))
      let whole = extractor.readLibraryRecords(bytes, name: name).whole(document: name, bytes: bytes.count)
      ledger.append(contentsOf: whole.actions)
      audits.append(DocumentAudit(whole, registry: extractor.registry))
      count += 1
    }
    #expect(count >= 46)
    let found = DocumentAudit.comparing(audits, in: ledger, amendments: amendments).flatMap { audit in
      audit.findings.map { "\(audit.document) \($0.span): \($0.problem.sentence { $0.text })" }
    }
    #expect(found.filter { Self.reallyInTheText[$0] == nil } == [])
    #expect(Self.reallyInTheText.keys.filter { !found.contains($0) } == [])
    // The lists of the three great votes were compared with their results.
    let confirmed = audits.filter { $0.votes.count { $0.isConfirmed } > 0 }.map(\.document)
    #expect(Set(["A-48-PV.46.en", "A/61/PV.107", "A/79/PV.29"]).isSubset(of: confirmed))
  }
}
