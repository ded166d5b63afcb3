import Sponsors

extension SelectionOptions {
  /// Which actions the options take, as the libraries say it, the group left out.
  ///
  /// - Parameter roles: the roles that the command takes if none are told.
  func selection(defaultRoles roles: Set<Role>) -> Selection {
    Selection(
      roles: self.roles.map(Set.init) ?? roles, from: from, until: until,
      sessions: sessions.isEmpty ? nil : Set(sessions), bodies: bodies.isEmpty ? nil : Set(bodies),
      withRosters: !withoutRosters, timing: timing)
  }

  /// Which actions the options take, the group included; nil, after saying why, where the registry has no such group.
  func selection(
    defaultRoles roles: Set<Role>, _ registry: CountryRegistry, _ names: Language, _ messages: Messages
  ) -> Selection? {
    var selection = selection(defaultRoles: roles)
    guard let group else { return selection }
    guard let code = registry.groupCode(named: group, names, messages) else { return nil }
    selection.scope.roster = registry.roster(of: code)
    return selection
  }
}

extension CountryRegistry {
  /// The group that a person means; nil, after saying what is wrong, where that is not surely one.
  func groupCode(named name: String, on day: Day? = nil, _ names: Language, _ messages: Messages)
    -> DelegationCode?
  {
    func listed(_ codes: [DelegationCode]) -> String {
      codes.map { "\($0) (\(self.name(of: $0, isGroup: true, in: names)))" }.joined(separator: ", ")
    }
    switch groupReading(of: name, on: day) {
    case .resolved(let code, _): return code
    case .ambiguous(let codes): messages.problem("--group \"\(name)\": may be \(listed(codes)); give a code")
    case .unknown:
      let near = nearest(to: name, amongGroups: true)
      messages.problem(
        "--group \"\(name)\": is not a group of the registry; "
          + (near.isEmpty ? "\"sponsor-report country --list\" lists them" : "did you mean \(listed(near))?"))
    }
    return nil
  }
}
