/// How words are set off: with the codes of ECMA-48 on a terminal that shows them, not at all elsewhere.
enum TextStyle: Equatable, Sendable {
  case plain, coloured

  /// A heading.
  func heading(_ words: String) -> String { wrapped(words, in: "1") }

  /// Something that went wrong.
  func problem(_ words: String) -> String { wrapped(words, in: "1;31") }

  private func wrapped(_ words: String, in code: String) -> String {
    self == .plain ? words : "\u{1B}[\(code)m\(words)\u{1B}[0m"
  }
}
