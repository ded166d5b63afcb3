/// A whole number as a spreadsheet or a program shows it: `2210`, `2 210`, `2,210`, `2.210`, `2210.0`.
enum ShownNumber: Equatable {
  /// One way to read it, and the mark that groups thousands in it or stands before its decimals, where one does.
  case one(Int, groupedBy: UInt8?, decimalsBehind: UInt8?)
  /// Two ways: `2.000` is 2000, or 2 with three decimals.
  case either(grouped: Int, plain: Int, mark: UInt8)

  /// Reads a cell without white space around it; nil for what is no whole number.
  init?(_ cell: ArraySlice<UInt8>) {
    guard let (groups, marks) = Self.groups(cell) else { return nil }
    func joined(_ groups: some Sequence<ArraySlice<UInt8>>) -> Int? { Self.value(groups.joined()) }
    func isGrouped(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
      guard let first = groups.first, first.count <= 3, first.first != UInt8(ascii: "0") else { return false }
      return groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard let mark = marks.last else {
      guard let value = joined(groups) else { return nil }
      self = .one(value, groupedBy: nil, decimalsBehind: nil)
      return
    }
    let isDecimalMark = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    let front = groups.dropLast()
    let frontMarks = marks.dropLast()
    let areDecimalsNothing = groups.last?.allSatisfy { $0 == UInt8(ascii: "0") } == true
    // 2210.0 and 2,210.0: nothing behind the decimal mark, and thousands grouped by another mark or not at all.
    let isPlain =
      isDecimalMark && areDecimalsNothing
      && (front.count == 1 || (isGrouped(front) && Set(frontMarks).count == 1 && !frontMarks.contains(mark)))
    let plain = isPlain ? joined(front) : nil
    let grouped = Set(marks).count == 1 && isGrouped(groups[...]) ? joined(groups) : nil
    switch (grouped, plain) {
    case (let grouped?, let plain?): self = .either(grouped: grouped, plain: plain, mark: mark)
    case (let grouped?, nil): self = .one(grouped, groupedBy: mark, decimalsBehind: nil)
    case (nil, let plain?): self = .one(plain, groupedBy: frontMarks.last, decimalsBehind: mark)
    case (nil, nil): return nil
    }
  }

  /// The figures between the marks, and the marks; a wide space stands as a space, a curved apostrophe as a straight one.
  private static func groups(_ cell: ArraySlice<UInt8>) -> (groups: [ArraySlice<UInt8>], marks: [UInt8])? {
    var groups: [ArraySlice<UInt8>] = []
    var marks: [UInt8] = []
    var rest = cell
    while true {
      let figures = rest.prefix(while: \.isDigit)
      guard !figures.isEmpty else { return nil }
      groups.append(figures)
      rest = rest.dropFirst(figures.count)
      guard let mark = rest.first else { return (groups, marks) }
      if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") || mark == UInt8(ascii: "'") {
        marks.append(mark)
        rest = rest.dropFirst()
      } else if let length = TableCell.spaceLength(atStartOf: rest) {
        marks.append(UInt8(ascii: " "))
        rest = rest.dropFirst(length)
      } else if rest.starts(with: "’".utf8) {
        marks.append(UInt8(ascii: "'"))
        rest = rest.dropFirst(3)
      } else {
        return nil
      }
    }
  }

  private static func value(_ figures: some Sequence<UInt8>) -> Int? {
    var value = 0
    for figure in figures {
      let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int(figure - UInt8(ascii: "0")))
      if overflows || overflowsToo { return nil }
      value = sum
    }
    return value
  }
}
