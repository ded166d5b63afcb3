/// What a table of votes says of one recorded vote.
struct RollCall: Hashable, Sendable {
  /// Number of the vote in the table (`rcid`, or the control number of the library's record).
  var number: Int
  var session: Int?
  var date: Day?
  /// Symbol of the resolution, or what the table prints in its place.
  var resolution = ""
  var draft = ""
  var title = ""
  var division: Division?
  var yes: Int?
  var no: Int?
  var abstaining: Int?

  /// A vote of which only the number is known.
  init(number: Int) { self.number = number }
}

/// The symbols of resolutions as the tables of votes print them.
enum PrintedResolution {
  /// The symbol of the resolution: of `R/65/206` and `A/RES/65/206` it is `A/RES/65/206`, of `ESS/10/15`
  /// `A/RES/ES-10/15`. What is not surely a resolution's symbol stays as printed: before the thirty-first session,
  /// when symbols were written otherwise, the data's `R/1/66` counts votes as well as resolutions.
  static func symbol(_ printed: String) -> String {
    let parts = printed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, !parts.contains(""), let session = Int(parts[1]), let first = parts[2].first,
      first.isNumber
    else { return printed }
    switch parts[0] {
    case "R" where session >= 31 && parts.count == 3: return "A/RES/\(session)/\(parts[2])"
    case "ESS" where parts.count == 3: return "A/RES/ES-\(session)/\(parts[2])"
    case "SS" where session >= 6 && parts.count == 3: return "A/RES/S-\(session)/\(parts[2])"
    default: return printed
    }
  }

  /// The session that a resolution's symbol names, in digits or, before the thirty-first, in Roman numerals
  /// (`A/RES/377(V)`); nil for special sessions.
  static func session(of symbol: String) -> Int? {
    if let session = DocumentSymbol(symbol).session, symbol.split(separator: "/").count > 3 { return session }
    guard let open = symbol.lastIndex(of: "("), let close = symbol.lastIndex(of: ")"), open < close else { return nil }
    return roman(symbol[symbol.index(after: open)..<close])
  }

  private static func roman(_ text: Substring) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
    var total = 0
    var last = Int.max
    for character in text {
      guard let value = values[character] else { return nil }
      if last < value { total -= 2 * last }
      total += value
      last = value
    }
    return (1...50).contains(total) ? total : nil
  }
}
