/// Every distinct text once, numbered from 0 in the order of first appearance.
///
/// Texts are the same only where their bytes are: a composed and a decomposed accent, which `String` holds for equal,
/// stay apart, since places in documents are counted in bytes.
public struct StringPool: Sendable {
  /// The texts by number; number 0 is the empty text.
  public private(set) var texts: [String] = [""]
  private var hashes: [Int] = [StringPool.hash("".utf8Span.span)]
  /// Numbers by hash, open addressing; 0, the empty text, marks a free slot.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// A pool with nothing in it but the empty text.
  public init() {}

  /// The number of `text`, which is looked for first at `last`, the number that the caller had before.
  /// - Complexity: O(bytes of `text`).
  public mutating func number(of text: String, last: UInt32 = 0) -> UInt32 {
    let bytes = text.utf8Span.span
    if bytes.isEmpty { return 0 }
    if Self.isEqual(texts[Int(last)].utf8Span.span, bytes) { return last }
    let hash = Self.hash(bytes)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Int(slots[slot])
      if hashes[found] == hash, Self.isEqual(texts[found].utf8Span.span, bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(texts.count)
    texts.append(text)
    hashes.append(hash)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in texts.indices.dropFirst() {
      var slot = hashes[number] & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private static func hash(_ bytes: Span<UInt8>) -> Int {
    // Seeded afresh in every process, so that no file can be made to fill one slot; no result depends on it.
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private static func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}

extension StringPool: Equatable {
  /// Whether both hold the same texts, byte for byte, in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.texts.count == right.texts.count
      && zip(left.texts, right.texts).allSatisfy { isEqual($0.utf8Span.span, $1.utf8Span.span) }
  }
}
