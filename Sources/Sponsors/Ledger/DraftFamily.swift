/// One text under all its symbols: a draft with its revisions, addenda and corrigenda.
///
/// `A/C.3/76/L.10`, `A/C.3/76/L.10/Rev.1/Add.2` and `A/C.3/76/L.10 and Corr.1` are one family. A symbol that has
/// no such ending, or that is not a symbol at all, is its own family: nothing is guessed.
///
///     DraftFamily(of: "A/48/L.13/Rev.1 and Rev.1/Corr.1").symbol  // "A/48/L.13"
public struct DraftFamily: Hashable, Sendable {
  /// The symbol common to the family.
  public let symbol: String

  /// The family of `draft`, a symbol as it stands in the ledger.
  /// - Complexity: O(length of `draft`) for each ending.
  public init(of draft: String) {
    var rest = Array(draft.utf8)[...]
    while let shorter = Self.withoutEnding(rest) { rest = shorter }
    symbol = rest.count == draft.utf8.count ? draft : String(decoding: rest, as: UTF8.self)
  }

  /// `symbol` without its last ending (`/Rev.1`, ` and Corr.1`, the ` and 2` of ` and Corr.1 and 2`), or nil.
  private static func withoutEnding(_ symbol: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let beforeNumber = withoutNumber(symbol) else { return nil }
    for word in words where endsIgnoringCase(beforeNumber, word) {
      return withoutJoint(beforeNumber.dropLast(word.count), slashJoins: true)
    }
    // A number alone continues the ending before it, and is nothing where there is none.
    guard let rest = withoutJoint(beforeNumber, slashJoins: false), withoutEnding(rest) != nil
    else { return nil }
    return rest
  }

  /// Drops `7` or `1-4` from the end; nil where no digit stands there.
  private static func withoutNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    func withoutDigits(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var text = text
      while let last = text.last, last.isDigit { text.removeLast() }
      return text
    }
    let once = withoutDigits(text)
    guard once.count < text.count else { return nil }
    guard once.last == UInt8(ascii: "-") else { return once }
    let twice = withoutDigits(once.dropLast())
    return twice.count < once.count - 1 ? twice : once
  }

  /// Drops what joins an ending to the symbol; nil where nothing does, or nothing would be left.
  private static func withoutJoint(_ text: ArraySlice<UInt8>, slashJoins: Bool) -> ArraySlice<UInt8>? {
    if slashJoins, text.last == UInt8(ascii: "/"), text.count > 1 { return text.dropLast() }
    for joint in joints where text.count > joint.count && text.suffix(joint.count).elementsEqual(joint) {
      var rest = text.dropLast(joint.count)
      while rest.last == UInt8(ascii: " ") { rest.removeLast() }
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  private static func endsIgnoringCase(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    // Bit 5 is the case of an ASCII letter; the point of "rev." has it set too.
    return zip(text.suffix(word.count), word).allSatisfy { $0 | 0x20 == $1 }
  }

  private static let words = ["rev.", "add.", "corr."].map { Array($0.utf8) }
  // "and" as the six languages print it between a symbol and its corrigendum, and the two signs.
  private static let joints = [" and ", " et ", " y ", " и ", " و ", "和", ", ", " & "].map { Array($0.utf8) }
}

extension DraftFamily: CustomStringConvertible {
  /// The symbol common to the family.
  public var description: String { symbol }
}
