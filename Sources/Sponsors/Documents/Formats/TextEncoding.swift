/// How the letters of a file of text are written as bytes.
public enum TextEncoding: Sendable, Hashable {
  /// UTF-8, with a byte order mark or without.
  case utf8
  /// UTF-16, the lower byte of each unit first.
  case utf16LittleEndian
  /// UTF-16, the higher byte of each unit first.
  case utf16BigEndian
  /// Western European Windows; what pages call ISO-8859-1 is read as this, as browsers do.
  case windows1252
  /// Cyrillic Windows.
  case windows1251
  /// Arabic Windows.
  case windows1256
  /// Cyrillic of ISO.
  case iso8859Part5

  /// What says in which encoding a file is.
  public enum Evidence: Sendable, Hashable {
    /// A byte order mark.
    case mark
    /// All bytes are well-formed UTF-8, which text in no other encoding is by chance.
    case wellFormed
    /// Most bytes that are not ASCII are well-formed UTF-8, some are not: the file is damaged.
    case mostlyWellFormed
    /// The page or the XML declaration says so.
    case declaration
    /// Its zero bytes stand where UTF-16 has them, and nowhere else.
    case pattern
    /// Nothing: it is the usual one of texts that are no UTF-8 and do not say what they are.
    case assumption
  }

  /// The name by which people and their programs know it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "Windows-1252"
    case .windows1251: "Windows-1251"
    case .windows1256: "Windows-1256"
    case .iso8859Part5: "ISO-8859-5"
    }
  }

  /// Tells the encoding of a file; throws where it is no text, or says an encoding that is not known here.
  ///
  /// - Complexity: O(bytes).
  public init(of file: [UInt8]) throws(DocumentError) {
    self = try Self.found(in: file).encoding
  }

  /// The encoding of a file, and what says it.
  ///
  /// A byte order mark goes before everything, well-formed UTF-8 before what a page declares, which is wrong as often
  /// as not where a server has turned the page into UTF-8.
  static func found(in file: [UInt8]) throws(DocumentError) -> (encoding: TextEncoding, evidence: Evidence) {
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, .mark) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, .mark) }
    if let zero = file.firstIndex(of: 0) {
      guard let encoding = utf16(ofUnmarked: file) else { throw .binary(offset: zero) }
      return (encoding, .pattern)
    }
    guard let wrong = firstInvalidUTF8(in: file) else { return (.utf8, .wellFormed) }
    if file.starts(with: CSVReader.byteOrderMark) { return (.utf8, .mark) }
    let counts = UTF8Counts(of: file)
    // Letters of one byte each make a sequence that is well-formed UTF-8 by chance once in some hundred words.
    if counts.sequences >= counts.strayBytes { return (.utf8, .mostlyWellFormed) }
    switch DeclaredEncoding(in: file) {
    case .known(.utf8), .known(.utf16LittleEndian), .known(.utf16BigEndian), nil: break
    case .known(let declared): return (declared, .declaration)
    case .unknown: throw .notUTF8(offset: wrong)
    }
    // Compressed bytes and pictures are full of control characters, text of no encoding is.
    if counts.controls * 20 > file.count { throw .notUTF8(offset: wrong) }
    return (.windows1252, .assumption)
  }
}
