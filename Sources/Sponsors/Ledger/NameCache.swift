/// The names of the delegations of a ledger's rows, each asked for once.
public struct NameCache {
  private let name: (_ code: DelegationCode, _ isGroup: Bool) -> String
  private var countries: [DelegationCode: String] = [:]
  private var groups: [DelegationCode: String] = [:]

  /// A cache before `name`, which is told whether a code stands for the group itself.
  public init(_ name: @escaping (_ code: DelegationCode, _ isGroup: Bool) -> String) { self.name = name }

  /// The name of the delegation of `action`, or of the group that it is itself.
  public subscript(action: Action) -> String {
    mutating get {
      let isGroup = action.isGroupItself
      if let known = isGroup ? groups[action.country] : countries[action.country] { return known }
      let text = name(action.country, isGroup)
      if isGroup { groups[action.country] = text } else { countries[action.country] = text }
      return text
    }
  }
}
