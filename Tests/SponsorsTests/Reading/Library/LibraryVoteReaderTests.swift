import Sponsors
import TestSupport
import Testing

@Suite struct LibraryVoteReaderTests {
  private func vote(_ code: String, _ vote: String?, _ name: String) -> String {
    "<datafield tag=\"967\" ind1=\" \" ind2=\" \"><subfield code=\"c\">\(code)</subfield>"
      + (vote.map { "<subfield code=\"d\">\($0)</subfield>" } ?? "")
      + "<subfield code=\"e\">\(name)</subfield></datafield>"
  }

  private func record(_ votes: [String]) -> String {
    """
    <record><controlfield tag="001">660</controlfield>
    <datafield tag="245" ind1=" " ind2=" "><subfield code="a">Clean rivers :</subfield></datafield>
    <datafield tag="269" ind1=" " ind2=" "><subfield code="a">2010-12-03</subfield></datafield>
    <datafield tag="791" ind1=" " ind2=" "><subfield code="a">A/RES/65/99</subfield><subfield code="c">65</subfield></datafield>
    \(votes.joined(separator: "\n"))
    <datafield tag="993" ind1="2" ind2=" "><subfield code="a">A/65/L.7</subfield></datafield>
    <datafield tag="996" ind1=" " ind2=" "><subfield code="b">1</subfield><subfield code="c">1</subfield>
    <subfield code="d">1</subfield><subfield code="e">1</subfield></datafield></record>
    """
  }

  @Test func votesAndTotals() throws {
    let source = marc(
      record([
        vote("CHN", "Y", "CHINA"), vote("COD", "N", "DEMOCRATIC REPUBLIC OF THE CONGO"), vote("PER", "A", "PERU"),
        vote("TGO", nil, "TOGO"), vote("YUG", "Y", "YUGOSLAVIA"), vote("MLI", "maybe", "MALI"),
      ]))
    let extractor = try programExtractor.get()
    let reading = extractor.readLibraryRecords(source, name: "votes")
    let record = try #require(reading.records.first)
    #expect(
      record.actions.map { "\($0.country) \($0.role.rawValue)" } == [
        "CHN in-favour", "COD against", "PER abstaining", "TGO not-voting",
      ])
    let first = try #require(record.actions.first)
    #expect(first.resolution == "A/RES/65/99")
    #expect(first.draft == "A/65/L.7")
    #expect(first.session == 65 && first.body == "A" && first.vote == 1 && first.division == .whole)
    #expect(String(decoding: source[first.span], as: UTF8.self) == "CHINA")
    // Yugoslavia in 2010 is not taken for Serbia, which is among those that it could be.
    #expect(record.review.map(\.printed) == ["YUGOSLAVIA", "MALI"])
    #expect(record.review.map(\.why) == [.notOnThatDay, .unreadableText])
    #expect(record.review[0].candidates.contains { $0.text == "SRB" })
    #expect(record.votes.map(\.yes) == [1] && record.votes.map(\.no) == [1] && record.votes.map(\.abstaining) == [1])
  }
}
