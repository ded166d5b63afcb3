@testable import Sponsors

extension Target {
  /// A list of delegations: the first byte chooses the language and how the list is come by, the rest are its words.
  static let list = Target(name: "list") { bytes in
    guard let first = bytes.first else { return }
    let words = Array(String(decoding: bytes.dropFirst(), as: UTF8.self).utf8)
    let language = Language.allCases[Int(first) % Language.allCases.count]
    if first & 0x40 == 0 {
      checkSentence(words, in: language)
    } else {
      checkList(words, in: language, isNested: first & 0x20 != 0)
    }
  }

  private static func checkList(_ words: [UInt8], in language: Language, isNested: Bool) {
    var text = FoldedText()
    text.append(words, words.indices)
    let lists = ListReader(
      text: text, registry: Standard.extractor.registry, formulas: Standard.extractor.formulas, language: language,
      day: Day(iso: "2021-11-12"))
    let list = lists.read(from: 0, to: text.count, isNested: isNested)
    var end = 0
    for item in list.items {
      law(!item.range.isEmpty && item.range.upperBound <= text.count, "the name \(item.range) lies in \(text.count)")
      law(item.range.lowerBound >= end, "the name \(item.range) begins behind the one before it, which ends at \(end)")
      end = item.range.upperBound
      checkPlace(of: item.range, in: text, words)
    }
    for unread in list.unread where !unread.range.isEmpty {
      law(unread.range.upperBound <= text.count, "the words \(unread.range) lie in \(text.count)")
      checkPlace(of: unread.range, in: text, words)
    }
    law(list.reach <= text.count, "the list ends at \(list.reach) of \(text.count)")
  }

  private static func checkPlace(of range: Range<Int>, in text: FoldedText, _ words: [UInt8]) {
    let span = text.span(of: range)
    law(span.upperBound <= words.count, "\(span) lies in \(words.count) bytes")
  }

  /// The list in the sentence that announces one, which also looks before it and behind it.
  private static func checkSentence(_ words: [UInt8], in language: Language) {
    let (before, behind) = template(language)
    let source = Array(before.utf8) + words + Array(behind.utf8)
    do throws(DocumentError) {
      checkLaws(of: try Standard.extractor.read(source, name: "input"), in: source)
    } catch {
      law(isSaid: error)
    }
  }

  private static func template(_ language: Language) -> (String, String) {
    switch language {
    case .en: ("2. Subsequently, ", " joined in sponsoring the draft resolution.\n")
    case .fr: ("2. Par la suite, ", " se sont portés coauteurs du projet de résolution.\n")
    case .es: ("2. Posteriormente, ", " se sumaron a los patrocinadores del proyecto de resolución.\n")
    case .ru: ("2. Впоследствии к числу авторов проекта резолюции присоединились ", ".\n")
    case .zh: ("2. 随后，", "加入为决议草案提案国。\n")
    case .ar: ("2. وفي وقت لاحق، انضمت إلى مقدمي مشروع القرار ", ".\n")
    }
  }
}
