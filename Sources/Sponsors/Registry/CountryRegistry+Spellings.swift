extension CountryRegistry {
  /// Every name in the tables of every delegation that is no group, in all languages and of all times, each once, in the
  /// order of the tables: what a search for a delegation looks through. - Complexity: O(names).
  public var spellings: [DelegationCode: [String]] {
    var spellings: [DelegationCode: [String]] = [:]
    var seen: Set<String> = []
    for entry in names where !entry.isGroup && entry.language != nil {
      if seen.insert("\(entry.code) \(entry.text)").inserted { spellings[entry.code, default: []].append(entry.text) }
    }
    return spellings
  }
}
