/// What stands on a page without belonging to its text.
enum PageFurniture {
  /// Whether a line is furniture wherever it stands: a link, `17/38`, a job number, a date of issue, `GE.21-1234`,
  /// the document's own symbol.
  static func isAlways(_ line: ArraySlice<UInt8>, own symbol: DocumentSymbol?) -> Bool {
    if line.starts(with: "http://".utf8) || line.starts(with: "https://".utf8) {
      return !line.contains(UInt8(ascii: " "))
    }
    if let symbol, line.count <= 40, DocumentSymbol(whole: line) == symbol { return true }
    return isPageOfPages(line) || isJobNumber(line) || isNumericDate(line) || isRowOfNumbers(line)
      || isRunningHeader(line)
  }

  /// Whether a line is the header that records repeat on every page: `A/79/PV.29 … 06/11/2024`, `30/01/2026 … S/PV.10100`.
  private static func isRunningHeader(_ line: ArraySlice<UInt8>) -> Bool { PageHeader(line) != nil }

  /// Whether a line is a footer of two columns, `6/38            23-23456`, one of them a page or job number.
  private static func isRowOfNumbers(_ line: ArraySlice<UInt8>) -> Bool {
    let columns = line.split(maxSplits: 2) { $0 <= 0x20 }
    guard columns.count == 2 else { return false }
    let sure = columns.filter { isPageOfPages($0) || isJobNumber($0) }
    if sure.count == 2 { return true }
    guard line.count > columns[0].count + columns[1].count + 1 else { return false }
    return !sure.isEmpty
      && columns.allSatisfy {
        isPageOfPages($0) || isJobNumber($0) || $0.allSatisfy(\.isDigit) || DocumentSymbol(whole: $0) != nil
      }
  }

  /// Whether a line is furniture if it stands apart from the text: a bare number, a bare symbol of another document.
  static func isWhereItStands(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= 4, line.allSatisfy(\.isDigit) { return true }
    return line.count <= 40 && DocumentSymbol(whole: line) != nil
  }

  /// Whether a line is a rule of underscores, under which footnotes stand.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 5 && line.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Whether a line begins as a footnote does: `1 Voir …`, `* A/76/50`, a superscript figure.
  static func beginsFootnote(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first == UInt8(ascii: "*") { return true }
    // ¹ ² ³ and ⁴…⁹
    if line.starts(with: [0xC2, 0xB9]) || line.starts(with: [0xC2, 0xB2]) || line.starts(with: [0xC2, 0xB3])
      || line.starts(with: [0xE2, 0x81])
    {
      return true
    }
    let digits = line.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count) else { return false }
    return line.dropFirst(digits.count).first == UInt8(ascii: " ")
  }

  /// `17/38`
  private static func isPageOfPages(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 7 else { return false }
    let parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isDigit) }
  }

  /// `24-13337 (E)    230724`, `21-16789`, `*1622291*`, `GE.21-11364`, `N9486601`
  private static func isJobNumber(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 60 else { return false }
    if line.first == UInt8(ascii: "*"), line.last == UInt8(ascii: "*") {
      return line.count > 4 && line.dropFirst().dropLast().allSatisfy(\.isDigit)
    }
    var rest = line
    if rest.starts(with: "GE.".utf8) { rest = rest.dropFirst(3) }
    let head = rest.prefix(while: \.isDigit)
    guard head.count == 2, rest.dropFirst(2).first == UInt8(ascii: "-") else { return false }
    let tail = rest.dropFirst(3)
    let number = tail.prefix(while: \.isDigit)
    guard (5...6).contains(number.count) else { return false }
    return tail.dropFirst(number.count).allSatisfy {
      $0.isDigit || $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "*")
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "/")
    }
  }

  /// `06/11/2024`
  private static func isNumericDate(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count == 10 else { return false }
    let parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.map(\.count) == [2, 2, 4] && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
  }
}
