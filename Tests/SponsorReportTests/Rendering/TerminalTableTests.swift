import Testing

@testable import sponsor_report

@Suite struct TerminalTableTests {
  private func table(_ markdown: String, width: Int) -> String {
    TerminalTable(markdown: markdown.split(separator: "\n"), width: width, style: .plain).text
  }

  private let countries = """
    | country | name | texts |
    |---|---|---:|
    | BOL | Bolivia (Plurinational State of) | 7 |
    | CHN | 中国 | 12 |
    | EGY | مصر | |
    """

  @Test("Columns as wide as what is in them, figures to the right")
  func fits() {
    #expect(
      table(countries, width: 80) == """
        country  name                              texts
        -------  --------------------------------  -----
        BOL      Bolivia (Plurinational State of)      7
        CHN      中国                                 12
        EGY      مصر

        """)
  }

  @Test("Where there is no room, cells go on below, and no line is longer than the width")
  func wrapped() {
    #expect(
      table(countries, width: 34) == """
        country  name                texts
        -------  ------------------  -----
        BOL      Bolivia                 7
                   (Plurinational
                   State of)
        CHN      中国                   12
        EGY      مصر

        """)
    for width in 29...90 {
      #expect(table(countries, width: width).split(separator: "\n").allSatisfy { String($0).columns <= width })
    }
  }

  @Test("Where no column can be narrow enough, a block a row")
  func blocks() {
    #expect(
      table(countries, width: 24) == """
        country  BOL
        name     Bolivia
                   (Plurinationa
                   l State of)
        texts    7

        country  CHN
        name     中国
        texts    12

        country  EGY
        name     مصر


        """)
  }

  @Test("Escapes are read: a bar in a cell is no border")
  func escapes() {
    #expect(table("| a |\n|---|\n| x \\| y\\_z |", width: 20) == "a\n-------\nx | y_z\n")
  }

  @Test("Rows that lack cells, or have too many, take nothing down")
  func ragged() {
    #expect(table("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", width: 20) == "a  b\n-  -\n1\n1  2\n")
    #expect(table("| a | b |", width: 20) == "| a | b |\n")
  }
}
