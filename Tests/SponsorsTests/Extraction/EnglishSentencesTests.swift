import Sponsors
import TestSupport
import Testing

/// English sentences of the genre and what a careful reader takes from them: `role timing draft: delegations`, where
/// `A>B` is A spoken for by B, `A/G` marks the group G, and `@G` stands for the rest of the group's members.
@Suite struct EnglishSentencesTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let words: String
    let says: Set<String>
    let review: Set<String>
    init(_ words: String, _ says: [String], review: Set<String> = []) {
      self.words = words
      self.says = Set(says.map(Self.sorted))
      self.review = review
    }
    var testDescription: String { words }

    static func sorted(_ line: String) -> String {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return line }
      return parts[0] + ": " + parts[1].split(separator: " ").sorted().joined(separator: " ")
    }
  }

  static let sentences: [Sentence] = [introduced, sponsors, joined, statements, nobody].flatMap { $0 }

  @Test(arguments: sentences) func sentenceSaysThis(_ sentence: Sentence) throws {
    let reading = try programExtractor.get().read(Array("1. \(sentence.words)\n".utf8), name: "sentence")
    var lines: [String: Set<String>] = [:]
    for action in reading.actions {
      let head = [action.role.rawValue, action.timing?.rawValue ?? "", action.draft].filter { !$0.isEmpty }
      let via = action.via.map { ">\($0.text)" } ?? ""
      let group = action.group?.text ?? ""
      let name =
        action.reading == .roster
        ? "@\(group)\(via)" : "\(action.country.text)\(via)\(group.isEmpty ? "" : "/\(group)")"
      lines[head.joined(separator: " "), default: []].insert(name)
    }
    let says = Set(lines.map { "\($0.key): \($0.value.sorted().joined(separator: " "))" })
    #expect(says == sentence.says)
    #expect(Set(reading.review.map(\.printed)) == sentence.review)
  }
}
