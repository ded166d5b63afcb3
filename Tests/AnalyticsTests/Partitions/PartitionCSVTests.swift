import Analytics
import Sponsors
import Testing

@Suite struct PartitionCSVTests {
  private func read(_ text: String) throws(PartitionCSVError) -> PartitionCSV {
    try PartitionCSV(Array(text.utf8)) { $0 == "France" ? DelegationCode("FRA") : DelegationCode($0) }
  }

  @Test("Columns in any order, blocs of any name, names of delegations, rows said twice")
  func tables() throws {
    let table = try read("bloc,x,country\nwest,1,France\n'=7,2,DEU\nwest,3,AUT\n\nwest,4,FRA\n,5,BEL\n")
    #expect(table.partition.delegations.map(\.text) == ["AUT", "DEU", "FRA"])
    #expect(table.partition.blocs == [1, 2, 1] && table.blocNames == ["west", "=7"])
    #expect(table.unplaced.map(\.text) == ["BEL"])
    let other = try read("\u{FEFF}country;bloc\r\nFRA;1\r\n")
    #expect(other.partition.delegations.count == 1)
    #expect(try read("country,bloc\n").partition.delegations.isEmpty)
  }

  @Test("What is no partition is refused with its line")
  func refused() throws {
    let (fra, deu) = (try code("FRA"), try code("DEU"))
    #expect(throws: PartitionCSVError.noHeader) { try read("") }
    #expect(throws: PartitionCSVError.noColumn("bloc", found: ["country", "x"])) { try read("country,x\nFRA,1\n") }
    #expect(throws: PartitionCSVError.noColumn("country", found: ["bloc"])) { try read("bloc\n1\n") }
    #expect(throws: PartitionCSVError.unknownCountry("Frnce", line: 3)) { try read("country,bloc\nFRA,1\nFrnce,1\n") }
    #expect(throws: PartitionCSVError.twoBlocs(fra, line: 3, firstLine: 2)) {
      try read("country,bloc\nFRA,1\nFrance,2\n")
    }
    #expect(throws: PartitionCSVError.twoBlocs(deu, line: 4, firstLine: 2)) {
      try read("country,bloc\nDEU,\nFRA,1\nDEU,1\n")
    }
    #expect(throws: PartitionCSVError.notCSV(.unterminatedQuote(line: 2, column: 1))) {
      try read("country,bloc\n\"FRA,1\n")
    }
    #expect(throws: PartitionCSVError.surplusCell(line: 2)) { try read("country,bloc\nIran, Islamic Republic of,1\n") }
    #expect(try read("country,bloc\nFRA,1,,\n").blocNames == ["1"])
    let many = (0...1000).map { "Q\(1000 + $0),\($0)\n" }.joined()
    #expect(throws: PartitionCSVError.tooManyBlocs(largest: 1000, line: 1002)) { try read("country,bloc\n" + many) }
    #expect("\(PartitionCSVError.unknownCountry("Frnce", line: 3))".hasPrefix("line 3: “Frnce” is no delegation"))
  }
}
