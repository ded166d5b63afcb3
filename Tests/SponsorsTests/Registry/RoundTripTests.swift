import TestSupport
import Testing

@testable import Sponsors

/// Every name × language × day is read as the delegation that bore it.
@Suite struct RoundTripTests {
  private let registry: CountryRegistry
  private let today: Day

  init() throws {
    registry = try programExtractor.get().registry
    today = try #require(Day(iso: "2026-01-01"))
  }

  /// The first, a middle and the last day on which a delegation bore a name at the United Nations.
  private func days(of entry: NameEntry) -> [Day] {
    let memberships = registry.country(entry.code)?.memberships ?? []
    let founded = Day(year: 1945, month: 10, day: 24) ?? today
    let first = [entry.period.first, memberships.first?.first, founded].compactMap { $0 }.max() ?? founded
    let last = [entry.period.last, memberships.last?.last ?? today].compactMap { $0 }.min() ?? today
    guard first <= last else { return [] }
    return [first, Day(number: first.number + (last.number - first.number) / 2), last]
  }

  /// What is wrong with how a name is read on each of its days, with its language given and with none.
  private func faults(_ entry: NameEntry) -> (readings: Int, faults: [String]) {
    var readings = 0
    var faults: [String] = []
    for day in days(of: entry) {
      for language in [entry.language, nil] {
        readings += 1
        let reading = registry.reading(of: entry.text, on: day, language: language)
        guard case .resolved(let code, _) = reading, code == entry.code else {
          faults.append("\(entry.text) (\(entry.code)) on \(day), \(language?.rawValue ?? "no language"): \(reading)")
          continue
        }
      }
    }
    return (readings, faults)
  }

  /// List order and natural order, in all six languages, on three days, with the language known and not: no name is
  /// ambiguous, so none is excepted.
  @Test func everyOfficialNameIsItsOwn() {
    var counts: [Language: (names: Int, readings: Int)] = [:]
    for script in Script.allCases {
      for entry in registry.names(in: script).names where !entry.isGroup && entry.isOfficial {
        for name in [entry, entry.inNaturalOrder].compactMap({ $0 }) {
          let (readings, faults) = faults(name)
          #expect(faults.isEmpty, "\(faults.joined(separator: "; "))")
          if let language = entry.language {
            counts[language, default: (0, 0)].names += 1
            counts[language, default: (0, 0)].readings += readings
          }
        }
      }
    }
    for language in Language.allCases {
      let (names, readings) = counts[language, default: (0, 0)]
      print("round trip, \(language): \(names) official names, \(readings) readings")
      // 193 members and their former names; each language has them all.
      #expect(names >= 257, "\(language)")
    }
  }

  @Test func everyMemberOfTodayHasItsNameInSixLanguages() throws {
    let members = registry.members(on: today)
    #expect(members.count == 193)
    for language in Language.allCases {
      for code in members {
        let name = registry.name(of: code, in: language, on: today)
        let reading = registry.reading(of: name, on: today, language: language)
        #expect(reading == .resolved(code, isGroup: false), "\(name)")
      }
    }
    print("present members: \(members.count) names in each of \(Language.allCases.count) languages")
  }

  /// In a list of each language, between two other names, on the last day.
  @Test func everyOfficialNameIsReadInAList() throws {
    let formulas = try programExtractor.get().formulas
    let others = ["ALB", "ZMB"].compactMap { DelegationCode($0) }
    var lists = 0
    for entry in registry.names where !entry.isGroup && entry.isOfficial {
      guard let language = entry.language, let day = days(of: entry).last else { continue }
      let names = others.map { registry.name(of: $0, in: language, on: day) }
      let separator = language == .zh ? "、" : language == .ar ? "، " : ", "
      let text = FoldedText([names[0], entry.text, names[1]].joined(separator: separator))
      let reading = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: day)
        .read(from: 0, to: text.count)
      let codes = reading.items.map { item -> DelegationCode? in
        if case .resolved(let code, _) = item.reading { return code }
        return nil
      }
      #expect(codes == [others[0], entry.code, others[1]], "\(entry.text) on \(day)")
      #expect(reading.unread.isEmpty, "\(entry.text) on \(day)")
      lists += 1
    }
    print("round trip: \(lists) lists of three names")
    #expect(lists > 1500)
  }

  @Test func everySureAliasIsItsOwn() {
    var names = 0
    var readings = 0
    for entry in registry.names where !entry.isGroup && !entry.isOfficial && entry.strength == .sure {
      let result = faults(entry)
      #expect(result.faults.isEmpty, "\(result.faults.joined(separator: "; "))")
      names += 1
      readings += result.readings
    }
    print("round trip: \(names) sure aliases and natural orders, \(readings) readings")
    #expect(names > 1000)
  }

  // MARK: Damage

  /// A way in which print and conversion spoil a name.
  private enum Damage: CaseIterable {
    case space, hyphenAndBreak, lineBreak, noAccents, apostrophe

    func applied(to name: String, with generator: inout SplitMix64) -> String {
      switch self {
      case .space: Self.inserted(" ", in: name, &generator)
      case .hyphenAndBreak: Self.inserted("-\n", in: name, &generator)
      case .lineBreak: Self.inserted("\n", in: name, &generator)
      case .noAccents: String(String.UnicodeScalarView(name.unicodeScalars.map(Self.bare)))
      case .apostrophe: name.replacing("’", with: ["'", "`", "´", "ʼ", "‘"].randomElement(using: &generator) ?? "'")
      }
    }

    /// Something put between two letters of a name, but not into the lam-alef of Arabic, which is one sign in print.
    private static func inserted(_ damage: String, in name: String, _ generator: inout SplitMix64) -> String {
      let letters = name.indices.dropFirst().filter { index in
        let before = name[name.index(before: index)]
        return name[index].isLetter && before.isLetter && !(before == "ل" && "اأإآ".contains(name[index]))
      }
      guard let place = letters.randomElement(using: &generator) else { return name }
      return name[..<place] + damage + name[place...]
    }

    /// The letter without its accent or hamza, as far as the six languages' names have them.
    private static func bare(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      let pairs: [(String, Unicode.Scalar)] = [
        ("áàâãä", "a"), ("ÁÀÂ", "A"), ("éèêë", "e"), ("ÉÈÊ", "E"), ("íìîï", "i"), ("ÍÎ", "I"), ("óòôõö", "o"),
        ("ÓÔÖ", "O"), ("úùûü", "u"), ("ñ", "n"), ("ç", "c"), ("ё", "е"), ("й", "и"),
        ("أإآ", "ا"), ("ى", "ي"), ("ة", "ه"),
      ]
      return pairs.first { $0.0.unicodeScalars.contains(scalar) }?.1 ?? scalar
    }
  }

  @Test func damagedNamesAreReadAsTheirOwnOrNotAtAll() {
    let seed: UInt64 = 1945
    var generator = SplitMix64(seed: seed)
    let official = registry.names.filter { !$0.isGroup && $0.isOfficial }.shuffled(using: &generator).prefix(600)
    var counts: [Damage: (right: Int, unread: Int)] = [:]
    for entry in official {
      guard let day = days(of: entry).last else { continue }
      for damage in Damage.allCases {
        let name = damage.applied(to: entry.text, with: &generator)
        switch registry.reading(of: name, on: day, language: entry.language) {
        case .resolved(let code, _):
          #expect(code == entry.code, "\(name) for \(entry.text), seed \(seed)")
          counts[damage, default: (0, 0)].right += 1
        case .ambiguous, .unknown:
          counts[damage, default: (0, 0)].unread += 1
          Issue.record("\(name) for \(entry.text) on \(day) is not read, seed \(seed)")
        }
      }
    }
    for damage in Damage.allCases {
      let (right, unread) = counts[damage, default: (0, 0)]
      print("damaged names (seed \(seed)), \(damage): \(right) right, \(unread) unread, 0 wrong")
    }
  }
}
