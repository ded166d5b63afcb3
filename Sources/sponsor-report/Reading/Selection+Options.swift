import Sponsors

extension SelectionOptions {
  /// Which actions the options take, as the libraries say it.
  ///
  /// - Parameter roles: the roles that the command takes if none are told.
  func selection(defaultRoles roles: Set<Role>) -> Selection {
    Selection(
      roles: self.roles.map(Set.init) ?? roles, from: from, until: until,
      sessions: sessions.isEmpty ? nil : Set(sessions), bodies: bodies.isEmpty ? nil : Set(bodies),
      withRosters: !withoutRosters)
  }
}
