import TestSupport
import Testing

@testable import Sponsors

/// Actors that were no members.
@Suite struct AuditorMembershipTests: AuditingTests {
  let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  @Test func whoIsNotYetOrNoLongerAMember() {
    var rows = Rows()
    rows.add(.sponsor, "CHE VAT EU", on: "2002-09-09")
    rows.add(.statement, "CHE", on: "2002-09-09")
    rows.add(.cosponsor, "CSK", on: "1995-01-01")
    rows.add(.cosponsor, "IDN", on: "1965-06-01")
    rows.add(.cosponsor, "CHE", draft: "A/57/L.1", on: "2002-09-10")
    #expect(
      sentences(audit(rows)) == [
        "warning: Switzerland was not a Member State on 2002-09-09 (a member from 2002-09-10); "
          + "the document has it as sponsor.",
        "note: Switzerland was not a Member State on 2002-09-09 (a member from 2002-09-10); "
          + "the document has it as statement.",
        "warning: Czechoslovakia was not a Member State on 1995-01-01 (a member until 1992-12-31); "
          + "the document has it as cosponsor.",
        "warning: Indonesia was not a Member State on 1965-06-01 (a member until 1965-01-20 and again from "
          + "1966-09-28); the document has it as cosponsor.",
      ])
  }
}
