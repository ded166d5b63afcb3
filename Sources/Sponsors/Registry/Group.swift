/// A political or regional group.
public struct Group: Sendable, Hashable {
  /// Its code.
  public let code: DelegationCode
  /// Official names by language.
  public let names: [Language: String]
}
