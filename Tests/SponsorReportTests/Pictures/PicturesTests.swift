import Analytics
import Sponsors
import Testing
import TestSupport

@testable import sponsor_report

/// The pictures as such: what they draw of what they are given.
@Suite struct PicturesTests {
  private static let frame = PictureFrame(name: "p", title: "T", statement: "S.", source: "Method: m.")

  private func codes(_ count: Int) throws -> [DelegationCode] {
    try (0..<count).map { try #require(DelegationCode("D\(100 + $0)")) }
  }

  /// A matrix of chance, its tree, and blocs of it.
  private func heatMap(_ count: Int, names: @escaping DelegationNames = { $0.text }) throws -> HeatMapPicture {
    var generator = SplitMix64(seed: 11)
    let pairs = PairMatrix(labels: try codes(count)) { row, column in
      row == column ? 1 : Double.random(in: 0..<1, using: &generator)
    }
    let distances = PairMatrix(labels: pairs.labels) { row, column in pairs[row, column].map { 1 - $0 } }
    let tree = try Dendrogram(distances: distances, linkage: .average)
    let drawn = DrawnTree(tree, distances: distances, partition: try tree.cut(count: min(4, count)), texts: [:])
    return HeatMapPicture(tree: drawn, pairs: pairs, names: names, frame: Self.frame)
  }

  @Test("Every picture is well formed and has a title, a description and a role")
  func wellFormed() throws {
    let map = try heatMap(12)
    let pictures = [
      map.svg, DendrogramPicture(tree: map.tree, names: { $0.text }, frame: Self.frame, axis: "a").svg,
      try network().svg, try idealPoints().svg, Self.frame.empty,
    ]
    for picture in pictures {
      let parsed = try #require(ParsedXML(picture))
      let root = try #require(parsed.elements.first)
      #expect(root.name == "svg" && root.attributes["role"] == "img")
      #expect(root.attributes["aria-labelledby"] == "p-title p-description")
      #expect(parsed.words("title") == ["T"] && parsed.words("desc") == ["S."])
      #expect(parsed.words("text").contains("T") && parsed.words("text").contains("Method: m."))
      let numbers = parsed.elements.flatMap { element in
        ["x", "y", "cx", "cy", "r", "width", "height"].compactMap { element.attributes[$0] }
      }
      #expect(numbers.allSatisfy { Double($0)?.isFinite == true })
    }
  }

  @Test("The cells of the heat map are those of the matrix, each once")
  func cells() throws {
    let map = try heatMap(9)
    var found: [[Int]] = Array(repeating: Array(repeating: 0, count: 9), count: 9)
    for path in try #require(ParsedXML(map.svg)).elements {
      guard let fill = path.attributes["fill"], let number = ColourScale.colours.firstIndex(of: fill),
        let d = path.attributes["d"]
      else { continue }
      for piece in d.split(separator: "M") {
        // `2 5h3v1h-3z`: three cells from (2, 5).
        let numbers = piece.split { " hvz".contains($0) }.compactMap { Int($0) }
        for x in numbers[0]..<numbers[0] + numbers[2] {
          #expect(found[numbers[1]][x] == 0)
          found[numbers[1]][x] = number
        }
      }
    }
    for (row, one) in map.tree.leaves.enumerated() {
      for (column, other) in map.tree.leaves.enumerated() {
        let positions = [one, other].compactMap { map.pairs.labels.firstIndex(of: $0) }
        #expect(found[row][column] == ColourScale.classOf(map.pairs[positions[0], positions[1]]))
      }
    }
  }

  @Test("A heat map of 194 delegations is below 1.5 MB, and one of the most that are drawn below 4 MB")
  func size() throws {
    #expect(try heatMap(194).svg.count < 1_500_000)
    #expect(try heatMap(DrawnTree.most).svg.count < 4_000_000)
  }

  @Test("No name can harm, whatever it says")
  func names() throws {
    for name in [
      "<script>alert(1)</script>", "]]>", "&", "\u{202E}eman", String(repeating: "long ", count: 2000), "", "\u{0}",
    ] {
      let map = try heatMap(5) { _ in name }
      let pictures = [
        map.svg, DendrogramPicture(tree: map.tree, names: { _ in name }, frame: Self.frame, axis: "a").svg,
        try network { _ in name }.svg, try idealPoints { _ in name }.svg,
        PictureFrame(name: "p", title: name, statement: name, source: name).empty,
      ]
      for picture in pictures {
        let parsed = try #require(ParsedXML(picture))
        #expect(!parsed.elements.contains { $0.name == "script" })
        #expect(!parsed.words("text").contains { $0.contains("\u{202E}") })
        #expect(!parsed.words("desc").contains { $0.contains("\u{202E}") })
        #expect(parsed.words("text").allSatisfy { $0.count < 300 })
      }
    }
  }

  private func network(_ names: @escaping DelegationNames = { $0.text }) throws -> NetworkPicture {
    let codes = try codes(6)
    let ties = [(0, 1), (0, 2), (1, 2), (3, 4)]
    return NetworkPicture(
      delegations: codes, ties: ties.map { .init(first: $0, second: $1, shared: $0 + 3) },
      positions: NetworkLayout(Network(pairs: ties, of: codes)).positions, blocs: [1, 1, 2, 2, nil, 1], names: names,
      frame: Self.frame)
  }

  @Test("In the network those with ties are drawn, with their codes, one line a tie, a shape a bloc")
  func ties() throws {
    let parsed = try #require(ParsedXML(try network().svg))
    for number in 0..<5 { #expect(parsed.words("text").contains("D\(100 + number)")) }
    #expect(!parsed.words("text").contains("D105"))
    let lines = parsed.elements.filter { $0.name == "path" }.compactMap { $0.attributes["d"] }
      .flatMap { $0.split(separator: "M") }.filter { $0.contains("L") }
    #expect(lines.count == 4)
    // Bloc 1 and none are circles, bloc 2 squares, each once more in the legend, and two circles for sizes.
    #expect(parsed.elements.count { $0.name == "circle" } == 3 + 1 + 2)
    #expect(parsed.elements.count { $0.name == "polygon" } == 2 + 1)
    #expect(parsed.words("text").contains("Bloc 2"))
  }

  private func idealPoints(_ names: @escaping DelegationNames = { $0.text }) throws -> IdealPointsPicture {
    var text = VoteFixture.header
    for vote in 1...12 {
      for (place, country) in ["CHL", "FRA", "PER", "USA"].enumerated() {
        let role = (vote + place) % 4 < 2 ? "in-favour" : place == 3 ? "abstaining" : "against"
        text += "A/78/1,en,78,A,2023-12-01,,\(vote * 10 + place),1000,,,,\(vote),whole,\(role),,\(country),,x,,,exact\n"
      }
    }
    let ledger = try Ledger(csv: Array(text.utf8), isKnown: { _ in true })
    let matrix = VoteMatrix(ledger: ledger, selection: VoteSelection())
    let session = try IdealPoints(votes: matrix, session: 78)
    return IdealPointsPicture(sessions: [session], names: names, frame: Self.frame)
  }

  @Test("Ideal points stand in the order of their places, with the session's name")
  func places() throws {
    let picture = try idealPoints()
    let parsed = try #require(ParsedXML(picture.svg))
    let order = picture.sessions[0].estimates.sorted { $0.position > $1.position }.map(\.delegation.text)
    #expect(parsed.words("text").filter { order.contains($0) } == order)
    #expect(parsed.words("text").contains("Session 78"))
    let places = parsed.elements.filter { $0.name == "circle" }.compactMap { $0.attributes["cx"].flatMap(Double.init) }
    #expect(places.count == 4 && places == places.sorted(by: >))
  }
}
