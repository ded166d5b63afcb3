/// What spreadsheets make of symbols and paragraph numbers that look like days or numbers to them.
enum MangledSymbol {
  /// Whether a cell of a symbol or paragraph holds a day or a rounded number, which none is written as: `1/2` comes back
  /// as `02/01/2026` or `Jan-02`, `1E5` as `1E+05`. - Complexity: O(bytes), most cells being told by their length or first
  /// letter.
  static func isMangled(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, cell.count >= 5, cell.count <= 30 else { return false }
    if isRounded(cell) { return true }
    // `A/C.3/76/L.10`: a letter and no name of a month.
    if !first.isDigit, cell.contains(UInt8(ascii: "/")) || cell.contains(UInt8(ascii: "(")) { return false }
    return isDay(cell) || isDayWithoutYear(cell)
  }

  /// `1E+05`, `1,23457E+19`.
  static func isRounded(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.first?.isDigit == true, let exponent = cell.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let power = cell[(exponent + 1)...]
    guard power.count >= 2, power.first == UInt8(ascii: "+") || power.first == UInt8(ascii: "-") else { return false }
    return power.dropFirst().allSatisfy(\.isDigit)
      && cell[..<exponent].allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }

  private static func isDay(_ cell: ArraySlice<UInt8>) -> Bool {
    // 44512 and 20211112 may be numbers of something else.
    !cell.allSatisfy(\.isDigit) && ShownDay(cell)?.candidates.isEmpty == false
  }

  /// `Mar-04`, `4-Mar`, `04. Mrz`.
  private static func isDayWithoutYear(_ cell: ArraySlice<UInt8>) -> Bool {
    let words = cell.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard words.count == 2 else { return false }
    let numbers = words.filter { word in
      let figures = word.last == UInt8(ascii: ".") ? word.dropLast() : word
      return (1...2).contains(figures.count) && figures.allSatisfy(\.isDigit)
    }
    guard numbers.count == 1, let name = words.first(where: { !($0.first?.isDigit ?? true) }) else { return false }
    return MonthNames.month(String(decoding: name, as: UTF8.self)) != nil
  }
}
