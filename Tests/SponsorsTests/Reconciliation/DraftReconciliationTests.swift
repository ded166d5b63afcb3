import Testing

@testable import Sponsors

@Suite struct DraftReconciliationTests {
  private let draft = "A/C.3/76/L.9"

  private func csv(_ toys: ReconciliationToys) -> [String] {
    String(
      decoding: DraftReconciliation.csv(DraftReconciliation.all(in: toys.ledger, documents: toys.documents)),
      as: UTF8.self
    ).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test("List, addendum, meeting and report make one final list, each with where it first stands")
  func parts() throws {
    var toys = ReconciliationToys()
    toys.add(.cosponsor, "TGO", of: "\(draft)", in: "A/76/457", .report, on: "2021-11-15")
    toys.add(.sponsor, "TCD PER", of: draft, in: "A/76/457", .report, on: "2021-11-15")
    toys.add(.sponsor, "TCD", of: draft, in: draft, .draft)
    toys.add(.cosponsor, "PER", of: draft, in: "\(draft)/Add.1", .draft)
    toys.add(.cosponsor, "TGO", of: draft, in: "A/C.3/76/SR.12", .record, on: "2021-11-15")
    #expect(
      csv(toys) == [
        "A/C.3/76/L.9,PER,cosponsor,A/C.3/76/L.9/Add.1 (addendum),"
          + "A/C.3/76/L.9/Add.1 (addendum); A/76/457 (report),",
        "A/C.3/76/L.9,TCD,sponsor,A/C.3/76/L.9 (list),A/C.3/76/L.9 (list); A/76/457 (report),",
        "A/C.3/76/L.9,TGO,cosponsor,A/C.3/76/SR.12 (announced),A/C.3/76/SR.12 (announced); A/76/457 (joined),",
      ])
    let text = try #require(DraftReconciliation.all(in: toys.ledger, documents: toys.documents).first)
    #expect(text.finalList.map(\.text) == ["PER", "TCD", "TGO"])
    #expect(text.sources.map { $0.added.map(\.text) } == [["TCD"], ["PER"], ["TGO"], [], []])
  }

  @Test("A complete source that lacks a delegation contradicts those that name it")
  func contradictions() {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD PER", of: draft, in: draft, .draft)
    toys.add(.sponsor, "TCD", of: "\(draft)/Rev.1", in: "\(draft)/Rev.1", .draft)
    toys.add(.sponsor, "TCD", of: draft, in: "A/76/457", .report, on: "2021-11-15")
    toys.add(.cosponsor, "TGO", of: draft, in: "A/76/457", .report, on: "2021-11-15")
    toys.add(.sponsor, "TCD PER", of: draft, in: "library", .libraryRecord)
    #expect(
      csv(toys) == [
        "A/C.3/76/L.9,PER,sponsor,A/C.3/76/L.9 (list),A/C.3/76/L.9 (list); library (library),"
          + "A/C.3/76/L.9/Rev.1; A/76/457",
        "A/C.3/76/L.9,TCD,sponsor,A/C.3/76/L.9 (list),A/C.3/76/L.9 (list); A/C.3/76/L.9/Rev.1 (revision); "
          + "A/76/457 (report); library (library),",
        // The lists of drafts do not claim to hold who joins later; the library does.
        "A/C.3/76/L.9,TGO,cosponsor,A/76/457 (joined),A/76/457 (joined),library",
      ])
  }

  @Test(
    "A report is not contradicted by what was said after its last day, nor a group's members by a list without them")
  func notContradicted() {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD", of: draft, in: "A/76/457", .report, on: "2021-11-15")
    toys.add(.cosponsor, "PER", of: draft, in: "A/76/PV.53", .record, on: "2021-12-16", body: "A")
    toys.add(.sponsor, "TGO", of: draft, in: draft, .draft, group: "AFRICAN", reading: .roster)
    toys.add(.sponsor, "AFRICAN", of: draft, in: draft, .draft, group: "AFRICAN")
    #expect(csv(toys).allSatisfy { $0.hasSuffix(",") })
    #expect(csv(toys).count == 4)
    #expect(csv(toys).last?.hasPrefix("A/C.3/76/L.9,AFRICAN,sponsor") == true)
  }

  @Test("Who withdrew is off the list, unless it joined again later")
  func withdrawn() throws {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD PER TGO", of: draft, in: draft, .draft, on: "2021-10-01")
    toys.add(.withdrawn, "PER TGO", of: draft, in: "A/76/457", .report, on: "2021-11-12")
    toys.add(.cosponsor, "TGO", of: draft, in: "A/76/457", .report, on: "2021-11-15")
    let text = try #require(DraftReconciliation.all(in: toys.ledger, documents: toys.documents).first)
    #expect(text.finalList.map(\.text) == ["TCD", "TGO"])
    #expect(text.entries.map(\.role) == [.withdrawn, .sponsor, .sponsor])
  }

  @Test("Without the documents, symbols tell what they are")
  func ledgerAlone() {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD", of: draft, in: draft, .draft)
    toys.add(.sponsor, "TCD", of: draft, in: "A/76/457", .report)
    toys.add(.sponsor, "TCD", of: draft, in: "A/76/PV.53", .record)
    toys.add(.sponsor, "TCD", of: draft, in: "file", .other)
    let parts = DraftReconciliation.all(in: toys.ledger).first?.sources.map(\.part)
    #expect(parts == [.list, .announced, .report, .other])
  }
}
