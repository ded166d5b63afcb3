import Analytics
import Sponsors
import Testing

@Suite struct BlocHistoryTests {
  /// A B | C D, then A B C | D E, then C alone | D E F.
  private func history() throws -> (BlocHistory, [DelegationCode]) {
    let codes = try ["A", "B", "C", "D", "E", "F"].map(code)
    let steps = [
      Partition([codes[0]: 1, codes[1]: 1, codes[2]: 2, codes[3]: 2]),
      Partition([codes[0]: 1, codes[1]: 1, codes[2]: 1, codes[3]: 2, codes[4]: 2]),
      Partition([codes[2]: 3, codes[3]: 1, codes[4]: 1, codes[5]: 1]),
    ]
    return (BlocHistory(zip(["76", "77", "78"], steps).map { ($0, $1) }), codes)
  }

  @Test("Labels live on where members do")
  func labels() throws {
    let (history, _) = try history()
    #expect(history.labels == [[1, 2], [1, 2], [1, 2]])
    #expect(history.sessions == ["76", "77", "78"] && history.agreements.count == 2)
    #expect(history.agreements[1].delegationCount == 3)
  }

  @Test("Who stayed, joined, left and moved")
  func events() throws {
    let (history, codes) = try history()
    let rows = history.rows
    #expect(rows.prefix(4).allSatisfy { $0.event == nil && $0.labelBefore == nil })
    #expect(rows.filter { $0.session == 1 }.map(\.event) == [.stayed, .stayed, .moved, .stayed, .joined])
    let last = rows.filter { $0.session == 2 }
    #expect(last.map(\.delegation) == codes)
    #expect(last.map(\.event) == [.left, .left, .stayed, .stayed, .stayed, .joined])
    #expect(last.map(\.label) == [nil, nil, 1, 2, 2, 2])
    #expect(last.map(\.labelBefore) == [1, 1, 1, 2, 2, nil])
  }

  @Test("Flows are the rows counted")
  func flows() throws {
    let (history, codes) = try history()
    let second = history.flows.filter { $0.session == 2 }
    #expect(second.map(\.from) == [nil, 1, 1, 2] && second.map(\.to) == [2, nil, 1, 2])
    #expect(second.map(\.delegations) == [[codes[5]], [codes[0], codes[1]], [codes[2]], [codes[3], codes[4]]])
    #expect(history.flows.reduce(0) { $0 + $1.delegations.count } == history.rows.count { $0.event != nil })
  }

  @Test("A bloc without a counterpart gets a label that was never used")
  func newLabels() throws {
    let (first, second) = (try partition("0011"), Partition([try code("X"): 1]))
    let history = BlocHistory([("1", first), ("2", second), ("3", first)])
    #expect(history.labels == [[1, 2], [3], [4, 5]])
    #expect(history.flows.map(\.from) == [nil, 1, 2, nil, nil, 3])
  }

  @Test("No session, one session, a session of nobody")
  func degenerate() throws {
    #expect(BlocHistory([]).rows.isEmpty && BlocHistory([]).flows.isEmpty)
    let one = BlocHistory([("76", try partition("01"))])
    #expect(one.rows.count == 2 && one.flows.isEmpty && one.agreements.isEmpty)
    let gone = BlocHistory([("76", try partition("01")), ("77", Partition([:]))])
    #expect(gone.rows.suffix(2).map(\.event) == [.left, .left])
  }
}
