import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ValidationTests {
  private static let guide = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Guides/Validation.md")

  @Test(
    "The guide explains every kind of finding, every severity in the words of the help, and every member of the JSON")
  func documented() throws {
    let guide = try String(contentsOf: Self.guide, encoding: .utf8)
    for kind in AuditFinding.Kind.allCases { #expect(guide.contains("\n| `\(kind.rawValue)` | ")) }
    for severity in AuditFinding.Severity.allCases {
      #expect(guide.contains("\n| \(severity.rawValue) | \(severity.meaning) |\n"))
    }
    for total in DocumentAudit.Vote.Total.allCases { #expect(guide.contains("`\(total.rawValue)`")) }
    let ledger = Ledger([
      Action(
        document: "A/76/1", vote: 1, role: .against, country: try #require(DelegationCode("TCD")), printed: "Chad"),
      Action(
        document: "A/76/1", vote: 1, role: .against, country: try #require(DelegationCode("TCD")), printed: "Chad"),
    ])
    let registry = try programExtractor.get().registry
    let validation = Validation(
      audits: DocumentAudit.audits(of: ledger, name: "l.csv", registry: registry),
      failures: [InputFailure(input: "x", sentence: "x: is empty")], name: \.text)
    let json = try JSONSerialization.jsonObject(with: Data(validation.json))
    let members = Self.members(of: json)
    #expect(members.contains("without_finding") && members.contains("cure") && members.contains("vote"))
    for member in members {
      #expect(guide.contains("`\(member)`"), "\(member)")
    }
  }

  @Test("Inputs that could not be read are errors, counted once an input in the summary, before all other rows")
  func failures() {
    let validation = Validation(
      audits: [],
      failures: [
        InputFailure(input: "a.csv", sentence: "a.csv: line 2: x"),
        InputFailure(input: "a.csv", sentence: "a.csv: line 3: y"),
      ], name: \.text)
    #expect(validation.summary == "0 documents: 2 errors, 0 warnings, 0 notes. 1 input could not be read.")
    #expect(validation.kinds.map(\.kind) == [.inputNotRead])
    let rows = CSVWriter.bytes { validation.writeRows(to: &$0) }
    #expect(
      String(decoding: rows, as: UTF8.self) == """
        severity,document,language,paragraph,start,end,printed,read,sentence,finding,cure
        error,a.csv,,,,,,,a.csv: line 2: x,input-not-read,"Do what the sentence says, and run the check again."
        error,a.csv,,,,,,,a.csv: line 3: y,input-not-read,"Do what the sentence says, and run the check again."

        """)
    #expect(validation.markdown.contains("\n- error: a.csv: line 2: x\n- error: a.csv: line 3: y\n"))
  }

  /// The names of all members of objects but those that count words.
  private static func members(of value: Any) -> Set<String> {
    if let values = value as? [Any] { return values.reduce(into: []) { $0.formUnion(members(of: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: []) { names, member in
      names.insert(member.key)
      if member.key != "roles" { names.formUnion(members(of: member.value)) }
    }
  }
}
