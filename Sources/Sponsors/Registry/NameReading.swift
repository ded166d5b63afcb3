/// What the registry makes of a printed name.
public enum NameReading: Hashable, Sendable {
  /// It is surely this delegation or group.
  case resolved(DelegationCode, isGroup: Bool)
  /// It may be any of these, in the order of their codes.
  case ambiguous([DelegationCode])
  /// No name of the registry.
  case unknown
}

extension NameReading {
  /// Whether the name is surely that of a group.
  var isGroup: Bool {
    if case .resolved(_, true) = self { return true }
    return false
  }
}
