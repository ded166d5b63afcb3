/// One Huffman code of deflate as a table: the next bits are an index into it, and what is found there says which symbol
/// they begin with and how many of them it takes.
///
/// Codes longer than `rootBits` go through a second table, whose place the first one holds.
struct InflateCode: Sendable {
  /// What the next bits begin with, in 32 bits.
  struct Entry: Sendable {
    /// From the lowest bit: 4 bits how long the code is, 4 bits how many bits follow it that are added to the value (or
    /// are the index into the second table), 3 bits the kind, and above them the value.
    let packed: UInt32

    /// What it is.
    enum Kind {
      /// No symbol has these bits.
      static let none: UInt32 = 0
      /// A byte, or a length of a code.
      static let literal: UInt32 = 1
      /// A length or a distance: a value to which further bits are added.
      static let base: UInt32 = 2
      /// The end of the block.
      static let end: UInt32 = 3
      /// The code goes on in the second table that begins at the value.
      static let longer: UInt32 = 4
    }

    init(length: Int = 0, extra: Int = 0, kind: UInt32, value: Int = 0) {
      packed =
        UInt32(truncatingIfNeeded: length) | UInt32(truncatingIfNeeded: extra) << 4 | kind << 8
        | UInt32(truncatingIfNeeded: value) << 11
    }

    @inline(__always) var length: Int { Int(truncatingIfNeeded: packed & 15) }
    @inline(__always) var extra: Int { Int(truncatingIfNeeded: (packed >> 4) & 15) }
    /// `length` and `extra`, as what bits are shifted by.
    @inline(__always) var taken: UInt64 { UInt64(truncatingIfNeeded: packed & 15) }
    @inline(__always) var added: UInt64 { UInt64(truncatingIfNeeded: (packed >> 4) & 15) }
    @inline(__always) var kind: UInt32 { (packed >> 8) & 7 }
    @inline(__always) var value: Int { Int(truncatingIfNeeded: packed >> 11) }
  }

  /// How many bits are the index into the first table.
  let rootBits: Int
  /// The first table, of 2 to `rootBits` entries, and all second ones behind it.
  private(set) var entries: [Entry] = []

  /// The longest code.
  static let longest = 15

  init(rootBits: Int) { self.rootBits = rootBits }

  /// Takes the code whose symbols have codes of these `lengths`, each at most `longest`, 0 for none; `symbol` says what a
  /// symbol is, with the length of its code.
  ///
  /// Nil where the lengths are of no code: too many short ones; or too few, which is allowed for one code of one bit (a
  /// block with a single distance) and for none at all, whose use then is the error. zlib draws the line here too.
  /// - Complexity: O(symbols + 2 to `rootBits`).
  mutating func take(lengths: ArraySlice<UInt8>, symbol: (_ number: Int, _ length: Int) -> Entry) -> Bool {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...Self.longest {
      left = left << 1 - counts[length]
      if left < 0 { return false }
    }
    let used = counts.reduce(0, +)
    if left > 0, used > 1 || (used == 1 && counts[1] == 0) { return false }

    // The first code of each length; codes are read from their highest bit on, so each is turned round.
    var next = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest { next[length + 1] = (next[length] + counts[length]) << 1 }
    var codes: [(number: Int, length: Int, bits: Int)] = []
    codes.reserveCapacity(used)
    var number = 0
    for length in lengths {
      if length > 0 {
        let length = Int(length)
        codes.append((number, length, Self.reversed(next[length], length)))
        next[length] += 1
      }
      number += 1
    }

    let size = 1 << rootBits
    entries.removeAll(keepingCapacity: true)
    entries.append(contentsOf: repeatElement(Entry(kind: Entry.Kind.none), count: size))
    // How long the longest code is that begins with these bits.
    var longest: [Int] = []
    for code in codes where code.length > rootBits {
      if longest.isEmpty { longest = [Int](repeating: 0, count: size) }
      longest[code.bits & (size - 1)] = max(longest[code.bits & (size - 1)], code.length)
    }
    for code in codes {
      let entry = symbol(code.number, code.length)
      if code.length <= rootBits {
        for index in stride(from: code.bits, to: size, by: 1 << code.length) { entries[index] = entry }
        continue
      }
      let root = code.bits & (size - 1)
      let extra = longest[root] - rootBits
      if entries[root].kind != Entry.Kind.longer {
        entries[root] = Entry(extra: extra, kind: Entry.Kind.longer, value: entries.count)
        entries.append(contentsOf: repeatElement(Entry(kind: Entry.Kind.none), count: 1 << extra))
      }
      let start = entries[root].value
      let step = 1 << (code.length - rootBits)
      for index in stride(from: code.bits >> rootBits, to: 1 << extra, by: step) { entries[start + index] = entry }
    }
    return true
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (code, reversed) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | code & 1
      code >>= 1
    }
    return reversed
  }
}
