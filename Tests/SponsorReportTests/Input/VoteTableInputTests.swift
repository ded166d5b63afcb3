import Foundation
import TestSupport
import Testing

/// Tables of votes as files: in pieces, packed, in any order, cut short.
@Suite struct VoteTableInputTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private static let rollCalls = """
    rcid,session,importantvote,date,unres,amend,para,short,descr
    9,65,1,2010-12-21,R/65/12,0,0,RIVERS,NA

    """
  private static let votes = """
    rcid,country,country_code,vote
    9,France,FR,yes
    9,Mali,ML,no

    """

  private func write(_ text: String, _ name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func pack(_ name: String, in folder: URL) throws {
    #expect(try program.runInShell("gzip -kn \(name)", folder: folder).exitCode == 0)
  }

  private func votesFolder(in folder: URL) throws -> URL {
    try write(Self.votes, "un_votes.csv", in: folder)
    return folder
  }

  @Test("The order of the two tables, and whether they are packed, change nothing")
  func orderAndPacking() throws {
    try withScratchFolder { folder in
      try write(Self.votes, "un_votes.csv", in: folder)
      try write(Self.rollCalls, "un_roll_calls.csv", in: folder)
      try pack("un_votes.csv", in: folder)
      try pack("un_roll_calls.csv", in: folder)
      let first = try program.run(["extract", "un_votes.csv", "un_roll_calls.csv"], folder: folder)
      #expect(first.exitCode == 0)
      let row = "un_votes,,65,A,2010-12-21,,33,39,,RIVERS,A/RES/65/12,9,whole,in-favour,,FRA"
      #expect(first.standardOutput.contains(row))
      for arguments in [
        ["un_roll_calls.csv", "un_votes.csv"], ["un_votes.csv.gz", "un_roll_calls.csv.gz"],
        ["un_roll_calls.csv.gz", "un_votes.csv"],
      ] {
        let other = try program.run(["extract"] + arguments, folder: folder)
        #expect(other.standardOutput == first.standardOutput)
        #expect(other.exitCode == 0)
      }
    }
  }

  @Test("A packed file that is cut short: what is there is read, one sentence, exit 2")
  func cutShort() throws {
    try withScratchFolder { folder in
      var text = Self.votes
      for vote in 10..<4000 { text += "\(vote),Peru,PE,\(vote % 3 == 0 ? "yes" : "no")\n" }
      try write(text, "un_votes.csv", in: folder)
      try pack("un_votes.csv", in: folder)
      let packed = try Data(contentsOf: folder.appendingPathComponent("un_votes.csv.gz"))
      try packed.prefix(packed.count / 2).write(to: folder.appendingPathComponent("cut.csv.gz"))
      let result = try program.run(["extract", "cut.csv.gz"], folder: folder)
      #expect(result.exitCode == 2)
      #expect(
        result.standardError.contains(
          "sponsor-report: cut.csv.gz: byte "))
      #expect(result.standardOutput.contains(",FRA,"))
    }
  }

  @Test("Packed files need no other program, and may be joined, padded or followed by other bytes")
  func membersAndRest() throws {
    try withScratchFolder { folder in
      let half = Self.votes.utf8.count / 2
      try write(String(Self.votes.prefix(half)), "first", in: folder)
      try write(String(Self.votes.dropFirst(half)), "second", in: folder)
      let line = "gzip -n first second; (cat first.gz second.gz; head -c 600 /dev/zero; printf rest) > un_votes.csv.gz"
      #expect(try program.runInShell(line, folder: folder).exitCode == 0)
      try write(Self.votes, "un_votes.csv", in: folder)
      let plain = try program.run(["extract", "un_votes.csv"], folder: folder)
      let packed = try program.run(
        ["extract", "un_votes.csv.gz"], environment: ["PATH": folder.path], folder: folder)
      #expect(packed.exitCode == 0)
      #expect(packed.standardOutput == plain.standardOutput)
      #expect(packed.standardOutput.contains(",MLI,"))
    }
  }

  @Test("What expands past the limit is refused by name, the others are read")
  func expandsTooFar() throws {
    try withScratchFolder { folder in
      try write(Self.votes, "un_votes.csv", in: folder)
      let line = "head -c 120000000 /dev/zero | gzip -9 > zeros.gz"
      #expect(try program.runInShell(line, folder: folder).exitCode == 0)
      let result = try program.run(["extract", "zeros.gz", "un_votes.csv"], folder: folder)
      #expect(result.exitCode == 2)
      #expect(result.standardError.contains("zeros.gz: unpacks to more than "))
      #expect(result.standardOutput.contains(",MLI,"))
    }
  }

  @Test("A packed document is a document; a name that looks like an option is a name")
  func packedDocument() throws {
    try withScratchFolder { folder in
      let empty = try program.run(["extract", "un_votes.csv"], folder: try votesFolder(in: folder))
      try write(empty.standardOutput, "--help", in: folder)
      #expect(try program.runInShell("gzip -n -- ./--help", folder: folder).exitCode == 0)
      let result = try program.run(["extract", "./--help.gz"], folder: folder)
      #expect(result.exitCode == 0)
      #expect(result.standardOutput == empty.standardOutput)
      #expect(result.standardOutput.contains(",MLI,"))
    }
  }

  @Test("A wrong record is named with file and line, the rest is read, exit 2", arguments: [false, true])
  func wrongRecord(isStandardInput: Bool) throws {
    try withScratchFolder { folder in
      let text = Self.votes + "9,Peru,PE,maybe\n"
      try write(text, "un_votes.csv", in: folder)
      let result = try program.run(
        ["extract", isStandardInput ? "-" : "un_votes.csv"], input: Array(text.utf8), folder: folder)
      let name = isStandardInput ? "standard input" : "un_votes.csv"
      #expect(result.exitCode == 2)
      #expect(result.standardError.contains("\(name): line 4: the vote “maybe” is none of yes, no, abstain"))
      #expect(result.standardOutput.contains(",MLI,"))
    }
  }
}
