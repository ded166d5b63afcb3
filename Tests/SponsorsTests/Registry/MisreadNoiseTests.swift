import Foundation
import TestSupport
import Testing

@testable import Sponsors

/// Every name of every delegation with one letter misread, in a list of three: the right name is read or a person has
/// to look, and nothing else. `MISREAD_NOISE=all` takes all names instead of one of sixty.
@Suite struct MisreadNoiseTests {
  private struct Count: CustomStringConvertible {
    var right = 0
    var review = 0
    var wrong: [String] = []
    var lost: [String] = []

    var description: String {
      "\nright \(right), review \(review), wrong \(wrong.count), lost \(lost.count)\n  wrong: \(wrong.prefix(20).joined(separator: "\n  wrong: "))\n  lost: \(lost.prefix(20).joined(separator: "\n  lost: "))"
    }
  }

  private static let step = ProcessInfo.processInfo.environment["MISREAD_NOISE"] == "all" ? 1 : 60

  private let reader: Extractor

  init() throws { reader = try programExtractor.get() }

  /// The three names of a list, and the letters that a language is written with.
  private static func frame(_ language: Language) -> (first: String, last: String, alphabet: [Character]) {
    switch language {
    case .fr: ("Albanie", "Zambie", Array("abcdefghijklmnopqrstuvwxyzéèç"))
    case .ru: ("Албания", "Замбия", Array("абвгдежзиклмнопрстуфхцчшщыьэюя"))
    default: ("Albania", "Zambia", Array("abcdefghijklmnopqrstuvwxyz"))
    }
  }

  private func read(_ words: String, _ language: Language, _ day: Day?) -> (codes: [String], unread: Int) {
    let text = FoldedText(words)
    let list = ListReader(
      text: text, registry: reader.registry, formulas: reader.formulas, language: language, day: day
    ).read(from: 0, to: text.count)
    return (list.items.map { reader.registry.code(of: $0.reading)?.text ?? "?" }, list.unread.count)
  }

  @Test(arguments: [Language.en, .fr, .es, .ru], MisreadNoise.Kind.allCases)
  func oneLetterMisreadIsNeverAnotherName(_ language: Language, _ kind: MisreadNoise.Kind) throws {
    var noise = try MisreadNoise(seed: 1971)
    var count = Count()
    let (first, last, alphabet) = Self.frame(language)
    // A full stop of an abbreviation that is not one any more ends the sentence.
    let names = reader.registry.names.filter {
      $0.language == language && !$0.isGroup && $0.text.count >= 4 && !$0.text.contains(".")
    }
    for name in stride(from: 0, to: names.count, by: Self.step).map({ names[$0] }) {
      guard let word = noise.damaged(name.text, kind, alphabet), word != name.text else { continue }
      let day = name.period.last ?? Day(iso: "2023-11-15")
      // A name that became another one by chance is that one.
      if reader.registry.reading(of: word, on: day, language: language) != .unknown { continue }
      let meant = Set(read("\(first), \(name.text), \(last)", language, day).codes + [name.code.text])
      let list = read("\(first), \(word), \(last)", language, day)
      let between = list.codes.dropFirst().dropLast()
      let note = "\(name.text) → \(word): \(list.codes)"
      if list.codes.last != "ZMB" || between.isEmpty && list.unread == 0 {
        count.lost.append(note)
      } else if !between.allSatisfy({ meant.contains($0) || $0 == "?" }) {
        count.wrong.append(note)
      } else if between.contains(name.code.text) {
        count.right += 1
      } else {
        count.review += 1
      }
    }
    if Self.step == 1 { print("\(language.rawValue) \(kind.rawValue): \(count)") }
    #expect(count.wrong.isEmpty, "\(count)")
    #expect(count.lost.isEmpty, "\(count)")
    #expect(count.right > 0, "\(count)")
  }
}
