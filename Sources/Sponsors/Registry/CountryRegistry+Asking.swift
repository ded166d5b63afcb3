// What a person asks the registry for, beside what documents print.

extension CountryRegistry {
  /// What a name means where only groups are meant: `NAM` is the Movement of Non-Aligned Countries here.
  ///
  /// Codes are taken in small letters too.
  public func groupReading(of name: String, on day: Day? = nil) -> NameReading {
    if let code = Self.code(typed: name), group(code) != nil { return .resolved(code, isGroup: true) }
    let entries = entries(named: FoldedText(name)).filter(\.isGroup)
    return entries.isEmpty ? .unknown : Self.reading(of: entries, on: day, language: nil)
  }

  /// What a name or code that a person typed means: as `reading(of:on:)`, codes in small letters too.
  public func typedReading(of name: String, on day: Day? = nil) -> NameReading {
    let reading = reading(of: name, on: day)
    guard reading == .unknown, let code = Self.code(typed: name), code.text != name else { return reading }
    return self.reading(of: code.text, on: day)
  }

  /// The delegations, or the groups, whose names are nearest to words that are no name: at most three, nearest
  /// first. They are to be shown to a person; nothing is read from them.
  ///
  /// - Complexity: O(names × length²).
  public func nearest(to name: String, amongGroups: Bool = false) -> [DelegationCode] {
    let text = FoldedText(name)
    return nearest(to: text, 0..<text.count, language: nil, amongGroups: amongGroups)
  }

  private func entries(named text: FoldedText) -> [NameEntry] {
    var found: [NameEntry] = []
    trie.forEachPrefix(of: text, from: 0, to: text.count) { end, values in
      if end == text.count { found = trie.values(at: values).map { names[$0] } }
    }
    return found
  }

  private static func code(typed name: String) -> DelegationCode? {
    DelegationCode(bytes: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 })
  }
}
