extension NamedMeasure {
  /// The measure and what the letters of its formula are, as a phrase for the sentence on methods.
  public var rule: String {
    let letters = Set(formula.split { !$0.isLetter }.map(String.init))
    // Named in full where it comes first: `o the texts of both`, but `a the texts of the first, …, o those of both`.
    let texts = letters.contains("a") ? "those" : "the texts"
    let meanings = [
      ("a", "a the texts of the first"), ("b", "b those of the second"), ("o", "o \(texts) of both"),
      ("R", "R those compared"), ("k", "k the delegations counted behind a text"),
    ].filter { letters.contains($0.0) }.map(\.1)
    return "\(name) = \(formula), with \(meanings.joined(separator: ", "))"
  }
}
