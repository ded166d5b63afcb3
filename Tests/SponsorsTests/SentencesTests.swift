import Foundation
import Sponsors
import TestSupport
import Testing

/// Every row of `Sentences/LANGUAGE.tsv`: a sentence in the stock forms of the genre, and what a careful reader takes
/// from it.
///
/// Columns: `words` (`⏎` is a line's end), `says`, `review` (the words that go to review), `note`; several entries of a
/// cell are divided by ` | `. An entry of `says` is `role timing draft: delegations`, where `A>B` is A spoken for by B,
/// `A/G` acts in the name of group G, and `@G` stands for the members of G that only its roster names. A sentence is
/// paragraph 1 of a document of its own, or stands where `LANGUAGE.frame.txt` has `{sentence}`.
@Suite struct SentencesTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let place: String
    let source: String
    let says: Set<String>
    let review: Set<String>
    var testDescription: String { place }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Sentences")

  static let sentences: [Sentence] = files(in: folder, ending: ".tsv").flatMap { file -> [Sentence] in
    let language = file.deletingPathExtension().lastPathComponent
    let frame = text(folder.appending(path: "\(language).frame.txt")) ?? "1. {sentence}\n"
    let rows = (text(file) ?? "").split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return rows.enumerated().filter { !$1.isEmpty }.map { number, row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let words = cells[0].replacing("⏎", with: "\n")
      return Sentence(
        place: "\(language).tsv line \(number + 2): \(words.prefix(60))",
        source: frame.replacing("{sentence}", with: words),
        says: Set(entries(cells, 1).map(inOrder)), review: Set(entries(cells, 2)))
    }
  }

  @Test(arguments: sentences) func sentenceSaysThis(_ sentence: Sentence) throws {
    let reading = try programExtractor.get().read(Array(sentence.source.utf8), name: "sentence")
    #expect(Self.says(reading.actions) == sentence.says)
    #expect(Set(reading.review.map(\.printed)) == sentence.review)
  }

  /// Fifty sentences a language, some of which name countries that do nothing.
  @Test(arguments: Language.allCases) func thereAreFiftySentences(_ language: Language) {
    let own = Self.sentences.filter { $0.place.hasPrefix("\(language.rawValue).tsv") }
    #expect(own.count >= 50)
    #expect(own.count { $0.says.isEmpty && $0.review.isEmpty } >= 8)
  }

  private static func says(_ actions: [Action]) -> Set<String> {
    var lines: [String: Set<String>] = [:]
    for action in actions {
      let head = [action.role.rawValue, action.timing?.rawValue ?? "", action.draft].filter { !$0.isEmpty }
      let via = action.via.map { ">\($0.text)" } ?? ""
      let group = action.group?.text ?? ""
      let name =
        action.reading.isRoster
        ? "@\(group)\(via)" : "\(action.country.text)\(via)\(group.isEmpty ? "" : "/\(group)")"
      lines[head.joined(separator: " "), default: []].insert(name)
    }
    return Set(lines.map { "\($0.key): \($0.value.sorted().joined(separator: " "))" })
  }

  private static func entries(_ cells: [String], _ column: Int) -> [String] {
    guard column < cells.count else { return [] }
    return cells[column].split(separator: " | ").map(String.init)
  }

  private static func inOrder(_ line: String) -> String {
    let parts = line.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2 else { return line }
    return parts[0] + ": " + parts[1].split(separator: " ").sorted().joined(separator: " ")
  }

  private static func text(_ file: URL) -> String? { try? String(contentsOf: file, encoding: .utf8) }
}
