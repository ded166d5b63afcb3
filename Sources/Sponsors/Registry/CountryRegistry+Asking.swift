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
    return amongGroups
      ? nearest(to: text, 0..<text.count, language: nil, amongGroups: true)
      : candidates(for: text, 0..<text.count, language: nil)
  }

  /// The entries whose whole name is `text`, whatever their days.
  func entries(named text: FoldedText) -> [NameEntry] {
    guard text.count > 0 else { return [] }
    let index = names(beginningWith: text.symbols[0])
    var found: [NameEntry] = []
    index.trie.forEachPrefix(of: text, from: 0, to: text.count) { end, values in
      if end == text.count { found = index.names(at: values) }
    }
    return found
  }

  private static func code(typed name: String) -> DelegationCode? {
    DelegationCode(bytes: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 })
  }
}
