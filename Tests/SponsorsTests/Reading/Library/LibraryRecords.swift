/// MARCXML for tests.
func marc(_ records: String...) -> [UInt8] {
  Array(
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"
      + records.joined(separator: "\n") + "\n</collection>\n").utf8)
}

/// A record of a draft in Swift's words: its statement of responsibility and its notes.
func draftRecord(
  _ statement: String, notes: [String] = [], kind: String = "draft resolution /", prefix: String = ""
) -> String {
  var record = """
    <\(prefix)record>
      <\(prefix)controlfield tag="001">4711</\(prefix)controlfield>
      <\(prefix)datafield tag="191" ind1=" " ind2=" ">
        <\(prefix)subfield code="a">A/C.2/79/L.12</\(prefix)subfield><\(prefix)subfield code="c">79</\(prefix)subfield>
      </\(prefix)datafield>
      <\(prefix)datafield tag="245" ind1="1" ind2="0">
        <\(prefix)subfield code="a">Clean rivers :</\(prefix)subfield>
        <\(prefix)subfield code="b">\(kind)</\(prefix)subfield>
        <\(prefix)subfield code="c">\(statement)</\(prefix)subfield>
      </\(prefix)datafield>
      <\(prefix)datafield tag="269" ind1=" " ind2=" "><\(prefix)subfield code="a">2024-10-21</\(prefix)subfield></\(prefix)datafield>
      <\(prefix)datafield tag="993" ind1="1" ind2=" "><\(prefix)subfield code="a">A/RES/79/201 B</\(prefix)subfield></\(prefix)datafield>
      <\(prefix)datafield tag="993" ind1="3" ind2=" "><\(prefix)subfield code="a">A/79/440</\(prefix)subfield></\(prefix)datafield>
    """
  for note in notes {
    record +=
      "\n  <\(prefix)datafield tag=\"515\" ind1=\" \" ind2=\" \"><\(prefix)subfield code=\"a\">\(note)</\(prefix)subfield></\(prefix)datafield>"
  }
  return record + "\n</\(prefix)record>"
}
