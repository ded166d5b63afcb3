/// One name of one delegation or group, with the days on which it was its name.
public struct NameEntry: Sendable {
  /// Where a name may be read.
  public enum Strength: String, CaseIterable, Sendable {
    /// The name says the delegation anywhere.
    case sure
    /// The name is read only where a list of delegations is being read.
    case list
  }

  /// The delegation or group.
  public let code: DelegationCode
  /// Whether `code` is that of a group.
  public let isGroup: Bool
  /// Language of the name, nil for a code.
  public let language: Language?
  /// The name as the table has it.
  public let text: String
  /// When it was the name.
  public let period: Period
  /// Where it may be read.
  public let strength: Strength
  /// Whether it is an official short name.
  public let isOfficial: Bool

  /// The script it begins with; nil for a name of which nothing would be read.
  var script: Script? { Script(name: text.utf8) }

  /// The same name in natural order, where it is a list form: never official, though it says as much.
  var inNaturalOrder: NameEntry? {
    naturalOrder(of: text).map(unofficial)
  }

  /// The same name in other words, a natural order or a grammatical case: never official, though they say as much.
  func unofficial(_ words: String) -> NameEntry {
    NameEntry(
      code: code, isGroup: isGroup, language: language, text: words, period: period, strength: strength,
      isOfficial: false)
  }
}
