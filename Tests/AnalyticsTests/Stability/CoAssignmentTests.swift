import Analytics
import Sponsors
import Testing

@Suite struct CoAssignmentTests {
  @Test("Shares are of the draws that have both")
  func shares() throws {
    let codes = try ["A", "B", "C"].map(code)
    var shares = CoAssignment([codes[2], codes[0], codes[1]])
    shares.add(Partition([codes[0]: 1, codes[1]: 1, codes[2]: 2]))
    shares.add(Partition([codes[0]: 1, codes[1]: 2]))
    shares.add(Partition([codes[0]: 1, codes[2]: 1, try code("Z"): 1]))
    #expect(shares.delegations == codes)
    #expect(shares[0, 1] == 0.5 && shares[1, 0] == 0.5)
    #expect(shares[0, 2] == 0.5 && shares[1, 2] == 0)
    #expect(shares[1, 1] == nil)
    #expect(shares.shares[2, 0] == 0.5)
  }

  @Test("Never drawn together: undefined, not 0")
  func undefined() throws {
    let codes = try ["A", "B"].map(code)
    var shares = CoAssignment(codes)
    #expect(shares[0, 1] == nil)
    shares.add(Partition([codes[0]: 1]))
    shares.add(Partition([codes[1]: 1]))
    shares.add(Partition([:]))
    #expect(shares[0, 1] == nil)
    #expect(CoAssignment([]).shares.count == 0)
  }
}
