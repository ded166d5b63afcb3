extension String {
  /// The English name of a delegation or group as it stands in a sentence: `the United States of America`, `Kenya`, `the
  /// Group of 77 and China`, `MIKTA`.
  ///
  /// United Nations usage gives the article to the names that say what a State is, and to a few others.
  func inSentence(isGroup: Bool) -> String {
    let words = split(separator: " ")
    guard let first = words.first.map(String.init) else { return self }
    if isGroup {
      let isAbbreviation = first.allSatisfy { $0.isUppercase || $0.isNumber }
      return isAbbreviation ? self : "the \(self)"
    }
    let second = words.dropFirst().first.map(String.init)
    let hasArticle =
      Self.namesWithArticle.contains(first) || words.count > 1 && Self.kindsOfState.contains(first)
      || second == "Republic" || second == "Islands" && first != "Solomon"
    return hasArticle ? "the \(self)" : self
  }

  /// Whether the English name of a group is that of its members: `Nordic countries`, and not `Group of African States`.
  var namesMembers: Bool {
    first?.isLowercase == true || !contains(" of ") && (hasSuffix(" countries") || hasSuffix(" States"))
  }

  /// First words of names that have the article: all of them, whatever follows.
  private static let namesWithArticle: Set<String> = [
    "Bahamas", "Comoros", "Congo", "Gambia", "Netherlands", "Niger", "Philippines", "Sudan",
  ]
  /// First words of names of several words that say what kind of State it is.
  private static let kindsOfState: Set<String> = [
    "Byelorussian", "Central", "Democratic", "European", "Federation", "German", "Holy", "Lao", "Libyan", "People’s",
    "Republic", "Russian", "State", "Syrian", "Ukrainian", "Union", "United",
  ]
}
