import Sponsors

extension CountryRegistry {
  /// The delegation that a person means; nil, after saying what is wrong, where that is not surely one.
  func delegationCode(named name: String, _ names: Language, _ messages: Messages) -> DelegationCode? {
    // NAM is Namibia here: a group is no delegation.
    if let code = DelegationCode(bytes: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }),
      country(code) != nil
    {
      return code
    }
    func listed(_ codes: [DelegationCode]) -> String {
      codes.map { "\($0) (\(self.name(of: $0, in: names)))" }.joined(separator: ", ")
    }
    switch typedReading(of: name) {
    case .resolved(let code, isGroup: false): return code
    case .resolved(let code, isGroup: true):
      if country(code) != nil { return code }
      messages.problem(
        "\"\(name)\" is the group \(self.name(of: code, isGroup: true, in: names)), not a delegation; "
          + "\"sponsor-report country --group \(code)\" lists its members")
    case .ambiguous(let codes): messages.problem("\"\(name)\" may be \(listed(codes)); give a code")
    case .unknown:
      let near = nearest(to: name)
      messages.problem(
        "\"\(name)\" is not a name of the registry; "
          + (near.isEmpty
            ? "\"sponsor-report country --list\" lists them" : "the nearest are \(listed(near)); give a code"))
    }
    return nil
  }
}
