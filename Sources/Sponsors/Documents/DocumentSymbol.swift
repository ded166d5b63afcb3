/// The symbol of a United Nations document, `A/C.3/76/L.10/Rev.1`.
public struct DocumentSymbol: Hashable, Sendable {
  /// The symbol as it is written, without spaces.
  public let text: String

  /// First parts of the symbols that are read. They are grammar and no wording: symbols are told before the language of
  /// a document is, and by readers that hold no tables.
  private static let series = ["A", "S", "E", "T", "ST", "DP", "CCPR", "CEDAW", "CRC", "CAT", "CERD", "TD"]

  /// Takes a line that holds nothing but a symbol.
  init?(whole line: ArraySlice<UInt8>) {
    var bytes = line
    while let last = bytes.last, last == UInt8(ascii: "*") || last <= 0x20 { bytes = bytes.dropLast() }
    guard (5...60).contains(bytes.count), !bytes.contains(UInt8(ascii: ":")) else { return nil }
    let text = FoldedText(source: bytes)
    guard let (symbol, end) = Self.read(in: text, at: 0, to: text.count), end == text.count else { return nil }
    self = symbol
  }

  /// Takes a symbol as a person writes it.
  public init(_ text: String) { self.text = text }

  /// Reads the symbol that begins at a place of a text; spaces that damage put after a slash or a full stop are
  /// passed over.
  static func read(in text: FoldedText, at start: Int, to limit: Int) -> (symbol: DocumentSymbol, end: Int)? {
    guard start < limit, text.beginsWord(start), text.marks[start].contains(.capital) || start == 0 else { return nil }
    var index = start
    var bytes: [UInt8] = []
    var slashes = 0
    while index < limit {
      let symbol = text.symbols[index]
      if index > start, !text.marks[index].isDisjoint(with: [.space, .lineBreak, .other]) {
        // A symbol goes on after white space only where it broke off: behind `/` or `L.`.
        guard let last = bytes.last, last == UInt8(ascii: "/") || (last == UInt8(ascii: ".") && text.isDigit(index)),
          !text.isPunctuation(index)
        else { break }
      }
      // No symbol is longer; a text without spaces must not be read to its end at every capital.
      if bytes.count > 80 { return nil }
      if index > start, text.marks[index].contains(.hyphen) { bytes.append(UInt8(ascii: "-")) }
      if symbol == UInt8(ascii: "/") {
        slashes += 1
        bytes.append(symbol)
      } else if symbol == UInt8(ascii: ".") {
        guard index + 1 < limit, !text.isPunctuation(index + 1),
          text.marks[index + 1].isDisjoint(with: [.space, .lineBreak, .other]) || text.isDigit(index + 1)
        else { break }
        bytes.append(symbol)
      } else if let letter = cyrillicLookalike(in: text, at: index) {
        bytes.append(letter)
        index += 1
      } else if text.isPunctuation(index) || symbol >= 0x80 {
        if symbol == UInt8(ascii: "("), let end = yearEnd(in: text, at: index, to: limit), slashes >= 2 {
          bytes += text.symbols[index..<end]
          index = end
        }
        break
      } else {
        let isCapital = text.marks[index].contains(.capital)
        bytes.append(isCapital ? symbol & 0xDF : symbol)
      }
      index += 1
    }
    while let last = bytes.last, last == UInt8(ascii: "/") || last == UInt8(ascii: ".") {
      bytes.removeLast()
      index -= 1
    }
    guard slashes >= 1, let slash = bytes.firstIndex(of: UInt8(ascii: "/")), bytes.contains(where: \.isDigit) else {
      return nil
    }
    guard series.contains(String(decoding: bytes[..<slash], as: UTF8.self)) else { return nil }
    return (DocumentSymbol(String(decoding: bytes, as: UTF8.self)), index)
  }

  /// The Latin capital for which a Russian typist put the Cyrillic one that looks the same: `А/С.3/78/L.10`.
  private static func cyrillicLookalike(in text: FoldedText, at index: Int) -> UInt8? {
    guard text.symbols[index] >= 0x80, text.marks[index].contains(.capital), index + 1 < text.count else { return nil }
    switch (text.symbols[index], text.symbols[index + 1]) {
    case (0xD0, 0xB0): return UInt8(ascii: "A")
    case (0xD1, 0x81): return UInt8(ascii: "C")
    case (0xD0, 0xB5): return UInt8(ascii: "E")
    case (0xD1, 0x82): return UInt8(ascii: "T")
    default: return nil
    }
  }

  /// The year in brackets that belongs to `S/RES/2396(2017)`.
  private static func yearEnd(in text: FoldedText, at open: Int, to limit: Int) -> Int? {
    guard open + 5 < limit, text.symbols[open + 5] == UInt8(ascii: ")"), text.marks[open].isEmpty,
      (1...4).allSatisfy({ text.isDigit(open + $0) })
    else { return nil }
    return open + 6
  }
}

extension DocumentSymbol {
  private var parts: [Substring] { text.split(separator: "/") }

  /// Whether it is the symbol of a draft of limited distribution (`L.`), which committees decide on.
  public var isDraft: Bool {
    parts.contains { $0.hasPrefix("L.") && $0.dropFirst(2).first?.isNumber == true }
  }

  /// Whether it is a document of the Security Council with a number of its own: `S/2024/942`, `S/11796`.
  var isCouncilDocument: Bool {
    let parts = parts
    return parts.first == "S" && (2...3).contains(parts.count) && parts.dropFirst().allSatisfy { Int($0) != nil }
  }

  /// Session number, where the symbol holds it: `A/C.3/76/L.10` → 76, `A/78/481` → 78, `A/RES/66/181` → 66.
  public var session: Int? {
    let parts = parts
    guard parts.count >= 3, parts[0] == "A" else { return nil }
    for part in parts[1...] {
      if let number = Int(part), (1...200).contains(number) { return number }
      if !(part.hasPrefix("C.") || part == "RES" || part == "HRC" || part == "DEC" || part == "BUR") { return nil }
    }
    return nil
  }

  /// The body that a draft or record belongs to: `A/C.3`, `A`, `S`, `E`, `A/HRC`; empty where the symbol does not say.
  public var body: String {
    let parts = parts
    guard let first = parts.first else { return "" }
    if first == "A", parts.count > 1, parts[1].hasPrefix("C.") || parts[1] == "HRC" { return "A/\(parts[1])" }
    if first == "E", parts.count > 1, parts[1].hasPrefix("CN.") { return "E/\(parts[1])" }
    return ["A", "S", "E", "T"].contains(first) ? String(first) : ""
  }

  /// The symbol without endings that only add to a text or correct it: `A/67/L.28/Add.1` → `A/67/L.28`. A revision
  /// is a text of its own and stays.
  var withoutAddendum: DocumentSymbol {
    var parts = parts
    while let last = parts.last, last.hasPrefix("Add.") || last.hasPrefix("Corr.") { parts.removeLast() }
    return DocumentSymbol(parts.joined(separator: "/"))
  }

  /// Whether it is the symbol of a resolution.
  public var isResolution: Bool { parts.contains("RES") }
}

extension FoldedText {
  /// Folds a slice of bytes.
  init(source: ArraySlice<UInt8>) {
    self.init()
    let bytes = Array(source)
    append(bytes, bytes.indices)
  }
}
