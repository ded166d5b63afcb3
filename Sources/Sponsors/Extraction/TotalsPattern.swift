/// A phrase that states the result of a recorded vote, with `{yes}`, `{no}` and `{abstaining}` for the numbers:
/// `by a recorded vote of {yes} to {no}, with {abstaining} abstentions`.
struct TotalsPattern: Sendable {
  /// What a printed result says; a number that the phrase leaves out is nil.
  struct Result: Hashable, Sendable {
    var yes: Int?
    var no: Int?
    var abstaining: Int?
  }

  private enum Part: Sendable {
    case literal([UInt8])
    case number(WritableKeyPath<Result, Int?> & Sendable)
  }

  private let parts: [Part]

  /// Reads the pattern's text.
  init(_ phrase: String) {
    let slots: [(String, WritableKeyPath<Result, Int?> & Sendable)] = [
      ("{yes}", \.yes), ("{no}", \.no), ("{abstaining}", \.abstaining),
    ]
    var parts: [Part] = []
    var rest = phrase[...]
    while !rest.isEmpty {
      let next = slots.compactMap { slot in rest.firstRange(of: slot.0).map { ($0, slot.1) } }
        .min { $0.0.lowerBound < $1.0.lowerBound }
      let literal = FoldedText(String(rest[..<(next?.0.lowerBound ?? rest.endIndex)])).symbols
      if !literal.isEmpty { parts.append(.literal(literal)) }
      guard let (range, path) = next else { break }
      parts.append(.number(path))
      rest = rest[range.upperBound...]
    }
    self.parts = parts
  }

  /// Matches the whole pattern at `start`; `number` reads a number word or digits at a place.
  func match(
    in text: FoldedText, at start: Int, to limit: Int, number: (Int) -> (value: Int, end: Int)?
  ) -> (result: Result, end: Int)? {
    var result = Result()
    var index = start
    for part in parts {
      switch part {
      case .literal(let symbols):
        guard index + symbols.count <= limit, text.symbols[index..<(index + symbols.count)].elementsEqual(symbols)
        else { return nil }
        index += symbols.count
      case .number(let path):
        guard index < limit, let (value, end) = number(index) else { return nil }
        result[keyPath: path] = value
        index = end
      }
    }
    return (result, index)
  }
}
