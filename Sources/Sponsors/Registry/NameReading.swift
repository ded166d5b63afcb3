/// What the registry makes of a printed name.
public enum NameReading: Hashable, Sendable {
  /// It is surely this delegation or group.
  case resolved(DelegationCode, isGroup: Bool)
  /// It may be any of these, in the order of their codes.
  case ambiguous([DelegationCode])
  /// No name of the registry.
  case unknown
}
