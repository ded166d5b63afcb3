import TestSupport
import Testing

@testable import Sponsors

/// Sponsors, from a document that gives each finding and from one that nearly does.
@Suite struct AuditorSponsorsTests: AuditingTests {
  let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  @Test func twiceInOneList() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER TCD")
    #expect(
      sentences(audit(rows)) == [
        "warning: Chad stands twice in the list of sponsors of A/C.3/76/L.10; it is counted once."
      ])
    #expect(audit(rows).findings.map(\.span) == [122..<132])
  }

  @Test func theSameSponsorsNamedAgainAreNoDouble() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    // “the representative of Peru introduced it on behalf of Chad and Peru”: the words of the first are two rows.
    rows.add(.introduced, "PER")
    rows.place -= 11
    rows.add(.sponsor, "PER TCD PER")
    rows.add(.sponsor, "TCD", paragraph: "5")
    rows.add(.sponsor, "TCD", draft: "A/C.3/76/L.11")
    rows.add(.sponsor, "TCD", draft: "")
    rows.add(.sponsor, "TCD", via: "PER", group: "AFRICAN", reading: .roster)
    rows.add(.sponsor, "TCD", via: "PER")
    #expect(sentences(audit(rows)) == [])
  }

  @Test func joiningWhatOneSponsors() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    rows.add(.cosponsor, "TGO TCD", paragraph: "5")
    rows.add(.cosponsor, "TGO", paragraph: "6")
    #expect(
      sentences(audit(rows)) == [
        "warning: Chad joins the sponsors of A/C.3/76/L.10, among whom it already stands; it is counted once.",
        "warning: Togo joins the sponsors of A/C.3/76/L.10, which it has joined before; it is counted once.",
      ])
  }

  @Test func joiningARevisionOfWhatOneSponsoredIsANote() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    rows.add(.sponsor, "PER", draft: "A/C.3/76/L.10/Rev.1", paragraph: "5")
    rows.add(.cosponsor, "TCD", draft: "A/C.3/76/L.10/Rev.1", paragraph: "6")
    rows.add(.cosponsor, "TCD", draft: "A/C.3/76/L.11", paragraph: "7")
    #expect(
      sentences(audit(rows)) == [
        "note: Chad joins the sponsors of A/C.3/76/L.10/Rev.1; it sponsored A/C.3/76/L.10, the same text."
      ])
  }

  @Test func whoWithdrewMayJoinAgain() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.add(.withdrawn, "TCD", paragraph: "5")
    rows.add(.cosponsor, "TCD", paragraph: "6")
    rows.add(.withdrawn, "TCD", paragraph: "7")
    rows.add(.cosponsor, "TCD", paragraph: "8")
    #expect(sentences(audit(rows)) == [])
  }
}
