import Analytics
import Testing

@Suite struct CommunityErrorTests {
  @Test func sentences() throws {
    let (first, second) = (try code("FRA"), try code("PER"))
    let errors: [CommunityError] = [
      .resolution(-1), .starts(0), .weight(first, second, .infinity), .negativeWeight(first, second, -0.5),
      .otherDelegations, .grid(position: 2),
    ]
    let sentences = errors.map(\.description)
    #expect(
      sentences[3] == "FRA and PER: their tie is -0.5, and modularity has no meaning where ties are negative; "
        + "use signed modularity or cpm")
    // Place, problem; cure.
    #expect(sentences.allSatisfy { $0.contains(": ") && $0.contains("; ") })
    #expect(sentences[5].hasPrefix("resolution 3 of the scan"))
  }
}
