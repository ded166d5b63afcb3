/// The form of an Arabic name behind the preposition lam, which is written onto it: `الجزائر` → `للجزائر`, where the
/// article loses its alef, `ألبانيا` → `لألبانيا`, where lam and alef become one sign; nil for a name that does not begin
/// with alef, before which the preposition stands as it is.
func contractedName(of name: String) -> String? {
  var letters = name.utf8.makeIterator()
  // Alef alone and with its signs: U+0622, U+0623, U+0625, U+0627.
  guard letters.next() == 0xD8, let alef = letters.next(), [0xA2, 0xA3, 0xA5, 0xA7].contains(alef) else { return nil }
  let hasArticle = alef == 0xA7 && letters.next() == 0xD9 && letters.next() == 0x84
  let rest = hasArticle ? String(decoding: name.utf8.dropFirst(2), as: UTF8.self) : name
  return "\u{0644}" + rest
}
