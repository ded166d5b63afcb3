import Analytics
import Sponsors
import Testing

@Suite struct NearestPartnersTests {
  @Test("The nearest first, ties to more texts and then to the lower code; nobody without a text in common")
  func order() throws {
    let nearest = NearestPartners(of: try code("A"), in: OverlapCounts(try toyA()))
    #expect(nearest.all.map { "\($0.delegation) \($0.shared)/\($0.either)" } == ["B 3/4", "C 2/5"])
    let tied = try matrix(["A": "1111", "B": "0011", "C": "1100", "D": "1000"])
    #expect(try NearestPartners(of: code("A"), in: OverlapCounts(tied)).all.map(\.delegation.text) == ["B", "C", "D"])
  }

  @Test("What changed among the nearest")
  func change() throws {
    let before = NearestPartners(
      of: try code("A"), in: OverlapCounts(try matrix(["A": "1111", "B": "1110", "C": "1100", "D": "1000"])))
    let after = NearestPartners(
      of: try code("A"), in: OverlapCounts(try matrix(["A": "1111", "B": "1000", "C": "1100", "D": "1110"])))
    let change = after.change(from: before, count: 2)
    #expect(change.kept.map(\.delegation.text) == ["C"])
    #expect(change.new.map { "\($0.delegation) \($0.jaccard)" } == ["D 0.75"])
    #expect(change.lost.map { "\($0.delegation) \($0.jaccard)" } == ["B 0.75"])
  }

  @Test("Of a delegation that is not there")
  func absent() throws {
    let nearest = NearestPartners(of: try code("Z"), in: OverlapCounts(try toyA()))
    #expect(nearest.all.isEmpty && nearest.change(from: nearest, count: 3).kept.isEmpty)
  }

  @Test("The texts of each session alone")
  func bySession() throws {
    let sessions = try toyA().bySession { ["r1": 76, "r2": 76, "r6": 78][$0.symbol] }
    #expect(sessions.map(\.session) == [76, 78])
    #expect(sessions.map { joined($0.matrix.delegations) } == ["A B", "D"])
    #expect(sessions.map { $0.matrix.families.map(\.symbol) } == [["r1", "r2"], ["r6"]])
    #expect(try toyA().bySession { _ in nil }.isEmpty)
  }
}
