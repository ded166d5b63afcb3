/// The encoding that a page's `<meta charset>` or a file's XML declaration names.
enum DeclaredEncoding: Sendable, Hashable {
  case known(TextEncoding)
  case unknown(String)

  /// How far into a file a declaration may stand; the standard says 1024, but pages of office programs open with more.
  private static let reach = 8192

  /// The declaration in a file, nil where there is none.
  ///
  /// - Complexity: O(1).
  init?(in file: [UInt8]) {
    let head = file.prefix(Self.reach)
    var name: [UInt8]?
    if head.starts(with: "<?xml".utf8) { name = Self.value(of: "encoding", in: Self.tag(at: 0, in: head)) }
    var index = head.startIndex
    while name == nil, let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = Self.tag(at: open, in: head)
      if Self.isMeta(tag) { name = Self.value(of: "charset", in: tag) }
      index = open + 1
    }
    guard let name else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    self = TextEncoding(label: word).map(Self.known) ?? .unknown(word)
  }

  /// What stands from `<` up to the next `>`, at most as much as a declaration has.
  private static func tag(at open: Int, in head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    head[open...].prefix(512).prefix { $0 != UInt8(ascii: ">") }
  }

  private static func isMeta(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.count > 6 && tag.dropFirst().prefix(4).map { $0 | 0x20 } == Array("meta".utf8)
      && (tag[tag.startIndex + 5] <= 0x20 || tag[tag.startIndex + 5] == UInt8(ascii: "/"))
  }

  /// What stands behind a word and `=`, in quotes or not: `charset=utf-8"`, `charset = "utf-8"`.
  private static func value(of word: StaticString, in tag: ArraySlice<UInt8>) -> [UInt8]? {
    let length = word.utf8CodeUnitCount
    let wanted = word.withUTF8Buffer { Array($0) }
    for start in tag.indices where start + length < tag.endIndex {
      guard tag[start..<start + length].elementsEqual(wanted, by: { $0 | 0x20 == $1 }) else { continue }
      var rest = tag[(start + length)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let name = rest.prefix {
        $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
      }
      return name.isEmpty ? nil : Array(name)
    }
    return nil
  }
}

extension TextEncoding {
  /// The encoding that pages call by a name, nil where it is not known here. The names are those of the Encoding
  /// Standard of WHATWG that are in use.
  init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii",
      "ascii":
      self = .windows1252
    case "windows-1251", "cp1251", "x-cp1251": self = .windows1251
    case "windows-1256", "cp1256", "x-cp1256": self = .windows1256
    case "iso-8859-5", "iso8859-5", "iso_8859-5", "cyrillic": self = .iso8859Part5
    default: return nil
    }
  }
}
