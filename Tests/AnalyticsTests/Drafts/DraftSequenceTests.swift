import Analytics
import Sponsors
import Testing

@Suite struct DraftSequenceTests {
  private func toys() throws -> DraftToys {
    var toys = DraftToys()
    try toys.add(.sponsor, "FRA CHL", of: "r76")
    try toys.add(.sponsor, "TGO", of: "q76", on: "2021-12-16")
    try toys.add(.sponsor, "CHL DEU", of: "r78", on: "2023-11-12", session: 78)
    try toys.add(.sponsor, "DEU", of: "r80", on: "2025-11-12", session: 80)
    try toys.add(.withdrawn, "CHL", of: "r80", on: "2025-11-12", session: 80)
    return toys
  }

  private func words(_ changes: [DraftChange]?) -> [String]? {
    changes?.map { "\($0.earlier.symbol) \($0.later.symbol)" }
  }

  @Test("Texts of different sessions follow one another, whatever the order in which they are named")
  func sessions() throws {
    let toys = try toys()
    let sets = ["r80", "r76", "r78"].map { toys.set($0) }
    #expect(words(DraftChange.inOrderOfTime(sets)) == ["r76 r78", "r78 r80"])
    #expect(words(DraftChange.inOrderOfTime([sets[0], toys.set("r9"), sets[1]])) == ["r76 r80"])
  }

  @Test("Two drafts of one session do not, unless they are of one text and of different days")
  func oneSession() throws {
    let toys = try toys()
    let two = [toys.set("q76"), toys.set("r76")]
    #expect(DraftChange.inOrderOfTime(two) == nil)
    #expect(words(DraftChange.inOrderOfTime(two, areOneText: true)) == ["r76 q76"])
    #expect(DraftChange.inOrderOfTime(two + [toys.set("r78")]) == nil)
    #expect(DraftChange.inOrderOfTime([two[0]]) == nil && DraftChange.inOrderOfTime([]) == nil)
  }

  @Test("Who withdrew from the later text is told from who is not on it at all")
  func withdrew() throws {
    let toys = try toys()
    let change = DraftChange(from: toys.set("r78"), to: toys.set("r80"))
    #expect(joined(change.went) == "CHL" && joined(change.withdrew) == "CHL")
    #expect(DraftChange(from: toys.set("r76"), to: toys.set("r78")).withdrew.isEmpty)
  }
}
