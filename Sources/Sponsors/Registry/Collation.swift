/// The alphabet of one language: in which order names stand in its lists.
///
/// Names are compared letter by letter without case and accents, word by word (`Guinea-Bissau` before `Guineana`);
/// brackets, commas, hyphens and apostrophes count as the space between words. Accents and case decide between names
/// that are the same otherwise. What a language does otherwise is in collation.tsv: a letter with a place
/// of its own (`ñ`), an article that does not count (`ال`), the reading and the strokes of a Chinese character.
public struct Collation: Sendable {
  /// What one element of a name, a character or more, is compared as.
  private struct Element {
    /// The letters and signs that stand for it; none for what does not count.
    let key: [UInt8]
    /// Whether it is one only at the beginning of a word.
    let isPrefix: Bool
  }

  /// The language.
  public let language: Language
  /// By the UTF-8 bytes of the element in small letters.
  private let elements: [ArraySlice<UInt8>: Element]
  /// Length in bytes of the longest element.
  private let longest: Int

  /// The columns that the table must have.
  static let columns = ["language", "element", "key", "strokes"]

  /// Reads the rows of `language` in collation.tsv; throws the first thing that is wrong with them.
  ///
  /// - Complexity: O(bytes of the table).
  public init(_ language: Language, tables: TableSet = .standard) throws(TableError) {
    let table = try tables.table("collation.tsv", required: Self.columns)
    let position = Self.columns.map { table.column($0) }
    let hyphen = UInt8(ascii: "-")
    var elements: [ArraySlice<UInt8>: Element] = [:]
    for row in 0..<table.count where table.bytes(row, position[0]).elementsEqual(language.rawValue.utf8) {
      var element = table.bytes(row, position[1])
      let isPrefix = element.count > 1 && element.last == hyphen
      if isPrefix { element.removeLast() }
      var key = Array(table.bytes(row, position[2]))
      let strokes = table.bytes(row, position[3])
      if !strokes.isEmpty {
        guard let number = Self.strokes(strokes) else {
          throw .badWord(
            file: table.file, line: table.line(of: row), column: "strokes",
            cell: String(decoding: strokes, as: UTF8.self), allowed: [Self.strokesForm])
        }
        key.append(number)
      }
      elements[element] = Element(key: key, isPrefix: isPrefix)
    }
    self.language = language
    self.elements = elements
    longest = elements.keys.map(\.count).max() ?? 0
  }

  /// What a name is sorted by. - Complexity: O(bytes of the name).
  public func key(of name: String) -> Key {
    let bytes = Array(name.lowercased().utf8)
    var letters: [UInt8] = []
    var isAtWordStart = true
    var index = 0
    func add(_ key: some Collection<UInt8>) {
      if key.isEmpty { return }
      if isAtWordStart && !letters.isEmpty { letters.append(UInt8(ascii: " ")) }
      letters += key
      isAtWordStart = false
    }
    while index < bytes.count {
      if let (element, length) = element(in: bytes, at: index, isAtWordStart: isAtWordStart) {
        add(element.key)
        index += length
        continue
      }
      let length = Self.length(ofCharacterAt: index, in: bytes)
      switch Self.sign(bytes[index..<(index + length)]) {
      case .letters(let symbols): add(symbols)
      case .border: isAtWordStart = true
      case .nothing: break
      }
      index += length
    }
    return Key(letters: letters, name: name)
  }

  /// `rows` in the order of their names; those of one name stay in the order given.
  ///
  /// - Complexity: O(n log n) comparisons of names.
  public func sorted<Row>(_ rows: some Sequence<Row>, by name: (Row) -> String) -> [Row] {
    rows.enumerated().map { (key: key(of: name($1)), offset: $0, row: $1) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.row)
  }

  /// The longest element at `index`.
  private func element(in bytes: [UInt8], at index: Int, isAtWordStart: Bool) -> (Element, length: Int)? {
    var length = min(longest, bytes.count - index)
    while length > 0 {
      if let element = elements[bytes[index..<(index + length)]], !element.isPrefix || isAtWordStart {
        return (element, length)
      }
      length -= 1
    }
    return nil
  }

  /// What a character without a row is to the alphabet.
  private enum Sign {
    /// Letters or digits.
    case letters(ArraySlice<UInt8>)
    /// What words are divided by.
    case border
    /// What is not seen.
    case nothing
  }

  private static func sign(_ character: ArraySlice<UInt8>) -> Sign {
    // A letter behind it bears what is set aside.
    var text = FoldedText()
    let bytes = character + [UInt8(ascii: "a")]
    text.append(Array(bytes), 0..<bytes.count)
    let symbols = text.symbols.dropLast()
    guard let first = symbols.first else {
      let isBorder = !(text.marks.last ?? []).isDisjoint(with: [.space, .lineBreak, .hyphen, .apostrophe, .other])
      return isBorder ? .border : .nothing
    }
    return FoldedText.isPunctuation(first) ? .border : .letters(symbols)
  }

  private static func length(ofCharacterAt index: Int, in bytes: [UInt8]) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  /// What may stand in the column of strokes, in words.
  static let strokesForm = "a number from 1 to 64"

  /// The number in a cell, nil where it is none that a character can have.
  static func strokes(_ cell: ArraySlice<UInt8>) -> UInt8? {
    guard cell.count <= 2, cell.allSatisfy(\.isDigit), cell.first != UInt8(ascii: "0") else { return nil }
    let number = cell.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1...64).contains(number) ? UInt8(number) : nil
  }
}

extension Collation {
  /// What a name is sorted by: keys stand in the order of the names, and two are equal only if the names are.
  public struct Key: Hashable, Comparable, Sendable {
    /// The letters that are compared first.
    let letters: [UInt8]
    /// The name itself, which decides between names of the same letters.
    let name: String

    /// By the letters, then by the code points of the names.
    public static func < (one: Self, other: Self) -> Bool {
      one.letters == other.letters
        ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
        : one.letters.lexicographicallyPrecedes(other.letters)
    }
  }
}
