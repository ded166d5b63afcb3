import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private static let clean = """
    United Nations
    A/76/900
    General Assembly
    Seventy-sixth session

    Report of the Third Committee

    1. At its 3rd meeting, on 12 November 2021, the Committee had before it a draft resolution entitled “Wells”
    (A/C.3/76/L.10), submitted by Chad and Peru. Subsequently, Togo joined in sponsoring the draft resolution.

    2. At the same meeting, the Committee adopted draft resolution A/C.3/76/L.10 by a recorded vote of 3 to 1, with
    2 abstentions. The voting was as follows:

    In favour:
    Chad, Peru, Togo

    Against:
    Belarus

    Abstaining:
    Algeria, Cuba

    """

  private func withDocument(_ text: String, _ body: (URL) throws -> Void) throws {
    try withScratchFolder { folder in
      try Data(text.utf8).write(to: folder.appendingPathComponent("report.txt"))
      try body(folder)
    }
  }

  @Test("A document whose totals agree is said to, and passes --strict")
  func clean() throws {
    try withDocument(Self.clean) { folder in
      let result = try program.run(["check", "report.txt", "--strict"], folder: folder)
      #expect(
        result.standardOutput == """
          # Audit

          1 document: 0 errors, 0 warnings, 0 notes. 1 recorded vote, 1 total confirmed.

          ## Documents

          | document | kind | symbol | language | session | body | date | bytes | actions | read | totals confirmed | \
          unread names | findings |
          |---|---|---|---|---:|---|---|---:|---:|---|---|---:|---:|
          | A/76/900 | report | A/76/900 | en | 76 | A/C.3 | 2021-11-12 | 543 | 9 | \
          2 sponsor, 1 cosponsor, 3 in-favour, 1 against, 2 abstaining | 1 of 1 | 0 | 0 |

          Without a finding: A/76/900 (en).

          """)
      #expect(result.standardError == "")
      #expect(result.exitCode == 0)
    }
  }

  @Test("A total that differs, a double and an unread name: the rows, and exit code 1 only under --strict")
  func doubtful() throws {
    let text = Self.clean.replacingOccurrences(of: "Chad, Peru, Togo", with: "Chad, Peru, Chad, Xanadu")
    try withDocument(text) { folder in
      let result = try program.run(["check", "report.txt", "--format", "csv", "--names", "fr"], folder: folder)
      let lines = result.standardOutput.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines[1].hasPrefix("error,A/76/900,en,2,"))
      #expect(
        lines[1].contains(
          "\"Vote 1: the document prints 3 in favour, the list holds 2 and words that could not be read (1).\",total-differs,\""
        ))
      #expect(lines[2].contains(",Chad,TCD,Vote 1: Tchad stands twice among those in favour.,voted-twice,"))
      #expect(lines[3].hasPrefix("warning,A/76/900,en,2,"))
      #expect(lines[3].contains(",Xanadu,,No delegation in the registry has this name.,unread-name,"))
      #expect(result.exitCode == 0)
      #expect(result.standardError == "sponsor-report: 1 name could not be read; the audit lists it\n")
      #expect(try program.run(["check", "report.txt", "--strict"], folder: folder).exitCode == 1)
    }
  }

  @Test("What is not selected is not audited")
  func selection() throws {
    let text = Self.clean.replacingOccurrences(of: "Chad, Peru, Togo", with: "Chad, Peru, Xanadu")
    try withDocument(text) { folder in
      for options in [["--until", "2020-12-31"], ["--session", "75"], ["--body", "A/C.2"]] {
        let result = try program.run(["check", "report.txt", "--strict"] + options, folder: folder)
        #expect(result.standardOutput == "# Audit\n\n0 documents: 0 errors, 0 warnings, 0 notes.\n")
        #expect(result.exitCode == 0)
      }
      let result = try program.run(
        ["check", "report.txt", "--strict", "--from", "2021-11-12", "--session", "76"], folder: folder)
      #expect(result.exitCode == 1)
    }
  }

  @Test("A ledger is audited too, but for what it does not hold")
  func ledger() throws {
    try withDocument(Self.clean) { folder in
      _ = try program.run(["extract", "report.txt", "-o", "ledger.csv"], folder: folder)
      let result = try program.run(["check", "ledger.csv", "--strict", "--format", "json"], folder: folder)
      #expect(
        result.standardOutput.contains(
          """
          {"document":"A/76/900","kind":"ledger","symbol":null,"ledger":"ledger.csv","language":"en","session":76,\
          "body":"A/C.3","date":"2021-11-12","bytes":null,"actions":9,"roles":{"sponsor":2,"cosponsor":1,"in-favour":3,\
          "against":1,"abstaining":2},"votes":[{"vote":1,"total":"not held by the ledger"}],"totals":{"confirmed":0,\
          "differing":0,"not printed":0,"not held by the ledger":1},"unread_names":0,"severities":{"error":0,"warning":0,\
          "note":1},"findings":[{"severity":"note","finding":"total-not-held","paragraph":null,"start":null,"end":null,\
          "printed":null,"read":null,\
          "sentence":"The totals of 1 vote cannot be checked: a ledger does not hold them.",\
          "cure":"Check the documents that the ledger was made of."}]}

          """))
      #expect(result.exitCode == 0)
      let markdown = try program.run(["check", "ledger.csv"], folder: folder).standardOutput
      #expect(markdown.contains("\n## A/76/900 (en), from the ledger ledger.csv\n"))
      #expect(markdown.contains("1 recorded vote, 1 total not held by the ledger."))
    }
  }

  @Test("Markdown and JSON hold the same: counts, documents, votes, findings, inputs that could not be read")
  func sameContent() throws {
    let text = Self.clean.replacingOccurrences(of: "Chad, Peru, Togo", with: "Chad, Peru, Chad, Xanadu")
    try withDocument(text) { folder in
      try Data(Self.clean.replacingOccurrences(of: "A/76/900", with: "A/76/901").utf8)
        .write(to: folder.appendingPathComponent("second.txt"))
      let inputs = ["check", "-q", "report.txt", "second.txt", "gone.txt"]
      let markdown = try program.run(inputs, folder: folder).standardOutput
      let result = try program.run(inputs + ["--format", "json"], folder: folder)
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8)) as? [String: Any])
      let summary = try #require(json["summary"] as? [String: Any])
      #expect(summary["documents"] as? Int == 2)
      #expect(summary["severities"] as? [String: Int] == ["error": 3, "warning": 1, "note": 0])
      #expect(summary["without_finding"] as? [String] == ["A/76/901"])
      #expect(markdown.contains("2 documents: 3 errors, 1 warning, 0 notes. 1 input could not be read. "))
      #expect(markdown.contains("\nWithout a finding: A/76/901 (en).\n"))
      let unread = try #require((json["unread_inputs"] as? [[String: Any]])?.first)
      #expect(markdown.contains("\n- error: \(try #require(unread["sentence"] as? String))\n"))
      for kind in try #require(summary["findings"] as? [[String: Any]]) {
        let (severity, name) = (kind["severity"] as? String ?? "", kind["finding"] as? String ?? "")
        #expect(markdown.contains("| \(severity) | \(name) | \(kind["number"] as? Int ?? 0) |"))
      }
      for document in try #require(json["documents"] as? [[String: Any]]) {
        #expect(markdown.contains("| \(document["symbol"] as? String ?? "") | report |"))
        for finding in try #require(document["findings"] as? [[String: Any]]) {
          let place = "\(finding["start"] as? Int ?? 0)–\(finding["end"] as? Int ?? 0)"
          #expect(
            markdown.contains("| \(place) | \(finding["printed"] as? String ?? "") |")
              && markdown.contains("| \(finding["sentence"] as? String ?? "") |"))
        }
      }
      #expect(result.exitCode == 2)
    }
  }

  @Test("An input that cannot be read is named, the rest is audited, exit code 2")
  func failure() throws {
    try withDocument(Self.clean) { folder in
      let result = try program.run(["check", "gone.txt", "report.txt", "--strict"], folder: folder)
      #expect(result.standardOutput.contains("1 total confirmed."))
      #expect(result.standardOutput.contains("\n- error: gone.txt: there is no such file or folder; check the name\n"))
      #expect(result.standardError.hasPrefix("sponsor-report: gone.txt: "))
      #expect(result.exitCode == 2)
    }
  }
}
