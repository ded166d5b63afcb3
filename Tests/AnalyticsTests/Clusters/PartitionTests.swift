import Analytics
import Testing

@Suite struct PartitionTests {
  @Test func blocsAreNumberedByTheirLowestCodes() throws {
    let (a, b, c, d) = (try code("A"), try code("B"), try code("C"), try code("D"))
    let made = Partition([d: 5, a: 9, c: 9, b: 5])
    #expect(made.delegations == [a, b, c, d])
    #expect(made.blocs == [1, 2, 1, 2])
    #expect(made.blocCount == 2)
    #expect(made.members(of: 2) == [b, d])
    #expect(made.members(of: 3).isEmpty)
    #expect(made == Partition([a: 0, b: -1, c: 0, d: -1]))
  }

  @Test func noDelegationIsNoBloc() { #expect(Partition([:]).blocCount == 0) }
}
