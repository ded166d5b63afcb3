/// The natural order of a name in list form: `Bolivia (Plurinational State of)` → `Plurinational State of
/// Bolivia`, `Iran (République islamique d’)` → `République islamique d’Iran`; nil for a name that has no
/// bracket at its end.
///
/// Both forms stand side by side in one document (the report on agenda item 107 of the 76th session lists
/// `Venezuela (République bolivarienne du)` and thanks the `République bolivarienne du Venezuela`), so one
/// follows from the other here, and tables hold the list form alone. A dash inside the brackets stands for the head, as
/// Arabic lists print it: `إيران (جمهورية - الإسلامية)` → `جمهورية إيران الإسلامية`.
func naturalOrder(of name: String) -> String? {
  guard name.utf8.last == UInt8(ascii: ")") else { return nil }
  let bytes = Array(name.utf8)
  guard let open = bytes.lastIndex(of: UInt8(ascii: "(")), open > 0 else {
    return nil
  }
  let head = String(decoding: bytes[..<open], as: UTF8.self).trimmingSpaces()
  let inside = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self).trimmingSpaces()
  // A bracket of three letters or fewer holds an article, `Bahamas (the)`, which is no part of a name.
  guard !head.isEmpty, inside.utf8.count > 3 else { return nil }
  let words = inside.split(separator: " ", omittingEmptySubsequences: true)
  if words.contains("-") { return words.map { $0 == "-" ? head : String($0) }.joined(separator: " ") }
  return inside.hasSuffix("’") || inside.hasSuffix("'") ? inside + head : inside + " " + head
}

extension StringProtocol {
  /// The text without spaces at its ends.
  func trimmingCharactersOfSpace() -> String { String(self).trimmingSpaces() }
}

extension String {
  /// The text without spaces at its ends.
  func trimmingSpaces() -> String {
    var bytes = Array(utf8)[...]
    while let first = bytes.first, first == UInt8(ascii: " ") { bytes.removeFirst() }
    while let last = bytes.last, last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
