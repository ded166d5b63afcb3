/// What `XMLReader` comes to next; all ranges are bytes of the file.
enum XMLEvent: Sendable {
  /// A start tag, or an empty element's tag (`<a/>`), after which an end comes too.
  case start(XMLTag)
  /// The end of the element opened last.
  case end
  /// Character data, entities undone nowhere; text of a CDATA section comes with its brackets.
  case text(Range<Int>)
}

/// A start tag.
struct XMLTag: Sendable {
  /// The element's name without the prefix of its namespace.
  let name: Range<Int>
  /// Names without prefix and values without quotes, entities not undone.
  let attributes: [(name: Range<Int>, value: Range<Int>)]
  /// The tag itself, from `<` to `>`.
  let range: Range<Int>
}
