import Analytics
import Sponsors
import Testing

@Suite struct ExportTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A and B share one text of two; C has none.
  private func small() throws -> IncidenceMatrix { try matrix(["A": "11", "B": "01", "C": "00"]) }

  private let methods = Methods(counted: "roles_x", size: "R = 2 texts", rules: ["a rule"], program: "p 1")

  @Test func incidence() throws {
    #expect(text(try small().csv()) == "country,r1,r2\nA,1,1\nB,0,1\nC,0,0\n")
    #expect(
      text(try small().csv { "State, \($0)" })
        == "country,name,r1,r2\nA,\"State, A\",1,1\nB,\"State, B\",0,1\nC,\"State, C\",0,0\n")
  }

  @Test func undefinedIsAnEmptyCell() throws {
    let jaccard = Projection(of: try small(), by: Jaccard())
    #expect(text(jaccard.csv()) == "country,A,B,C\nA,1,0.5,\nB,0.5,1,\nC,,,\n")
    let overlap = Projection(of: try small(), by: OverlapCount())
    #expect(text(overlap.csv()) == "country,A,B,C\nA,2,1,0\nB,1,1,0\nC,0,0,0\n")
  }

  @Test func matrixInMarkdownStatesWhatItIs() throws {
    let jaccard = Projection(of: try small(), by: Jaccard())
    let expected = """
      # Jaccard similarity

      Measure: Jaccard similarity, jaccard = o / (a + b - o), with a the texts of the first, b those of the second, o \
      those of both. Empty where undefined.

      | country | name | A | B | C |
      |---|---|---:|---:|---:|
      | A | \\|A\\_ | 1 | 0.5 |  |
      | B | \\|B\\_ | 0.5 | 1 |  |
      | C | \\|C\\_ |  |  |  |

      ---

      Method: R = 2 texts compared; counted: roles\\_x; a rule; made by p 1.

      """
    #expect(jaccard.markdown(methods: methods) { "|\($0)_" } == expected)
  }

  @Test func dyads() throws {
    let dyads = DyadTable(OverlapCounts(try small()))
    let csv = """
      a,b,texts_a,texts_b,overlap,jaccard,cosine,texts_compared
      A,B,2,1,1,0.5,0.7071067811865475,2
      A,C,2,0,0,,,2
      B,C,1,0,0,,,2

      """
    #expect(text(dyads.csv()) == csv)
    #expect(
      text(dyads.csv { $0.text.lowercased() }).hasPrefix(
        "a,a_name,b,b_name,texts_a,texts_b,overlap,jaccard,cosine,texts_compared\nA,a,B,b,2,1,"))
    let markdown = dyads.markdown(methods: methods)
    #expect(markdown.contains("Cosine similarity (Ochiai), cosine = o / sqrt(a b)"))
    #expect(
      markdown.hasSuffix("| A | C | 2 | 0 | 0 |  |  |\n| B | C | 1 | 0 | 0 |  |  |\n" + methods.markdownFoot))
  }

  @Test func aDirectedMeasureHasAColumnEachWay() throws {
    let texts = ComparedTexts(try small())
    #expect(
      text(DyadTable(texts, measure: SponsorShare()).csv()) == """
        a,b,texts_a,texts_b,share_of_a,share_of_b,texts_compared
        A,B,2,1,0.5,1,2
        A,C,2,0,0,,2
        B,C,1,0,0,,2

        """)
    let matrix = DirectedProjection(of: OverlapSums(texts), by: SponsorShare())
    #expect(text(matrix.csv()) == "country,A,B,C\nA,1,0.5,0\nB,1,1,0\nC,,,\n")
    #expect(matrix.markdown(methods: methods).contains("| B | 1 | 1 | 0 |\n"))
  }

  @Test func whereOnlyTextsOpenToBothAreComparedEveryPairHasItsOwn() throws {
    var closed = BitMatrix(rowCount: 3, columnCount: 2)
    closed[2, 0] = true
    let table = DyadTable(ComparedTexts(try small(), closed: closed), measure: NewmanWeight())
    #expect(
      text(table.csv()) == """
        a,b,texts_a,texts_b,newman,texts_compared
        A,B,2,1,1,2
        A,C,1,0,0,1
        B,C,1,0,0,1

        """)
    let markdown = table.markdown(methods: methods)
    #expect(markdown.contains("| a | b | texts\\_a | texts\\_b | newman | texts\\_compared |"))
    #expect(markdown.contains("| A | C | 1 | 0 | 0 | 1 |\n"))
  }

  @Test func blocs() throws {
    let toy = try toyA()
    let tree = try Dendrogram(
      distances: try Projection(of: toy, by: Jaccard()).distances(), linkage: .average)
    // A and B merge at 0.25; C is then (0.6 + 0.8) / 2 = 0.7 from them, nearer than its 0.75 from D.
    let blocs = try BlocTable(cutting: tree, count: 2, measure: Jaccard(), of: toy)
    #expect(text(blocs.csv()) == "country,bloc,texts\nA,1,4\nB,1,3\nC,1,3\nD,2,2\n")
    let expected = """
      # Blocs

      Method: average linkage of 1 - jaccard, cut into 2. 2 blocs.

      | country | bloc | texts |
      |---|---:|---:|
      | A | 1 | 4 |
      | B | 1 | 3 |
      | C | 1 | 3 |
      | D | 2 | 2 |

      """
    #expect(blocs.markdown(methods: methods) == expected + methods.markdownFoot)
  }

  @Test func blocsCutAtAHeight() throws {
    let toy = try toyA()
    let tree = try Dendrogram(
      distances: try Projection(of: toy, by: Jaccard()).distances(), linkage: .average)
    // A and B merge at 0.25, all others above it.
    let blocs = BlocTable(cutting: tree, height: 0.25, measure: Jaccard(), of: toy)
    #expect(text(blocs.csv()) == "country,bloc,texts\nA,1,4\nB,1,3\nC,2,3\nD,3,2\n")
    #expect(blocs.method == "average linkage of 1 - jaccard, cut at 0.25")
    #expect(BlocTable(cutting: tree, height: 0, measure: Jaccard(), of: toy).partition.blocCount == 4)
  }

  @Test func mergesNameTheirPartsAndMembers() throws {
    let rows = MergeTable(try Dendrogram(distances: try fourPoints(), linkage: .average)).rows
    #expect(rows.map { "\($0.merge): \($0.left) \($0.right)" } == ["1: A B", "2: C D", "3: 1 2"])
    #expect(rows.map(\.height) == [2, 4, 7.5])
    #expect(rows.map { $0.members.map(\.text).joined() } == ["AB", "CD", "ABCD"])
    #expect(MergeTable(try Dendrogram(distances: PairMatrix(labels: []), linkage: .single)).rows.isEmpty)
  }

  @Test func aSplitTieIsSaid() throws {
    let same = try matrix(["A": "1", "B": "1", "C": "1"])
    let tree = try Dendrogram(
      distances: try Projection(of: same, by: Jaccard()).distances(), linkage: .average)
    #expect(
      try BlocTable(cutting: tree, count: 2, measure: Jaccard(), of: same).method.contains("same height"))
  }

  @Test func dendrogram() throws {
    let tree = try Dendrogram(distances: try fourPoints(), linkage: .average)
    #expect(text(tree.csv()) == "left,right,height,size\n0,1,2,2\n2,3,4,2\n4,5,7.5,4\n")
  }

  @Test func emptyMatricesHaveTheirHeaders() throws {
    let empty = IncidenceMatrix(ledger: Ledger())
    #expect(text(empty.csv()) == "country\n")
    #expect(text(Projection(of: empty, by: Jaccard()).csv()) == "country\n")
    #expect(DyadTable(OverlapCounts(empty)).markdown(methods: methods).contains("| texts\\_a | texts\\_b | overlap |"))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<b>", "\\<b>"), ("*_\\", "\\*\\_\\\\"), ("one\r\ntwo\nthree", "one two three"),
    ("Côte d’Ivoire [1]", "Côte d’Ivoire \\[1\\]"), ("&amp;", "\\&amp;"),
    // Controls of ASCII and of Latin-1, what turns the direction of the rest, and line breaks that are no ASCII.
    ("a\u{0}\u{1B}[31m\u{7F}\u{9B}b", "a\\[31mb"), ("\u{202E}a\u{2066}b\u{2069}", "ab"),
    ("a\u{2028}b\u{200F}", "a b\u{200F}"),
  ])
  func markupInATextIsShownAsItIs(content: String, escaped: String) {
    #expect(MarkdownTable.escaped(content) == escaped)
  }
}
