import Sponsors
import TestSupport

/// Ledgers of any content that the type allows, symbols without white space around them, from the same seed the same.
enum RandomLedger {
  static let codes = ["AFG", "BOL", "EU", "G77", "AFRICAN", "SUN", "ZWE"].compactMap { DelegationCode($0) }

  static func actions(_ count: Int, using random: inout some RandomNumberGenerator) -> [Action] {
    (0..<count).map { _ in action(using: &random) }
  }

  private static func action(using random: inout some RandomNumberGenerator) -> Action {
    let start =
      Int.random(in: 0...9, using: &random) == 0 ? 5_000_000_000 : Int.random(in: 0...99_999, using: &random)
    return Action(
      document: symbol(using: &random), language: Language.allCases.randomElement(using: &random),
      session: Bool.random(using: &random) ? Int.random(in: 0...80, using: &random) : nil,
      body: ["", "A/C.3", "=A"].randomElement(using: &random) ?? "",
      date: Bool.random(using: &random) ? Day(number: .random(in: -9_000...20_000, using: &random)) : nil,
      paragraph: symbol(using: &random),
      span: start..<start + .random(in: 0...40, using: &random),
      draft: symbol(using: &random), title: HostileText.random(using: &random),
      resolution: symbol(using: &random),
      vote: Bool.random(using: &random) ? Int.random(in: 1...300, using: &random) : nil,
      division: Bool.random(using: &random) ? Division.allCases.randomElement(using: &random) : nil,
      role: Role.allCases.randomElement(using: &random) ?? .sponsor,
      timing: Bool.random(using: &random) ? Timing.allCases.randomElement(using: &random) : nil,
      country: code(using: &random), printed: HostileText.random(using: &random),
      via: Bool.random(using: &random) ? code(using: &random) : nil,
      group: Bool.random(using: &random) ? code(using: &random) : nil,
      reading: Reading.allCases.randomElement(using: &random) ?? .exact)
  }

  private static func symbol(using random: inout some RandomNumberGenerator) -> String {
    var text = HostileText.random(using: &random).unicodeScalars[...]
    while let first = text.first, " \t\r\n".unicodeScalars.contains(first) { text.removeFirst() }
    while let last = text.last, " \t\r\n".unicodeScalars.contains(last) { text.removeLast() }
    return String(text)
  }

  private static func code(using random: inout some RandomNumberGenerator) -> DelegationCode {
    codes[Int.random(in: codes.indices, using: &random)]
  }
}
