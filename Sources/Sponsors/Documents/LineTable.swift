/// The lines of a document, seven bytes each: of a text of a gigabyte they are an eighth and not the triple.
///
/// What a line is called to its readers is a `SourceLine`, made when it is asked for.
struct LineTable: Sendable {
  /// The most bytes of one line: a longer one is kept in pieces (see `SourceLine.isContinuation`).
  static let longestLine = Int(UInt16.max)

  private var starts: [UInt32] = []
  private var lengths: [UInt16] = []
  private var marks: [UInt8] = []
  /// The runs of the lines that have any, by the line's number.
  private var runs: [Int: [Range<Int>]] = [:]

  private static let kinds: [SourceLine.Kind] = [.blank, .text, .furniture, .footnote]
  private static let kindBits: UInt8 = 3
  private static let indented: UInt8 = 4
  private static let scrambled: UInt8 = 8
  private static let continuation: UInt8 = 16
  private static let hasRuns: UInt8 = 32

  /// A table without lines, with room for as many.
  init(capacity: Int = 0) {
    starts.reserveCapacity(capacity)
    lengths.reserveCapacity(capacity)
    marks.reserveCapacity(capacity)
  }

  /// Adds a line, which must begin below 4 GiB and be no longer than `longestLine`.
  mutating func append(_ line: SourceLine) {
    starts.append(0)
    lengths.append(0)
    marks.append(0)
    self[count - 1] = line
  }

  /// What a line is, without the rest. - Complexity: O(1).
  func kind(_ index: Int) -> SourceLine.Kind { Self.kinds[Int(marks[index] & Self.kindBits)] }

  private static func bits(_ kind: SourceLine.Kind) -> UInt8 {
    switch kind {
    case .blank: 0
    case .text: 1
    case .furniture: 2
    case .footnote: 3
    }
  }
}

extension LineTable: RandomAccessCollection, MutableCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> SourceLine {
    get {
      let (start, mark) = (Int(starts[index]), marks[index])
      return SourceLine(
        range: start..<(start + Int(lengths[index])), isIndented: mark & Self.indented != 0, kind: kind(index),
        isContinuation: mark & Self.continuation != 0, runs: mark & Self.hasRuns != 0 ? runs[index] : nil,
        isScrambled: mark & Self.scrambled != 0)
    }
    set {
      starts[index] = UInt32(truncatingIfNeeded: newValue.range.lowerBound)
      lengths[index] = UInt16(truncatingIfNeeded: newValue.range.count)
      var mark = Self.bits(newValue.kind)
      if newValue.isIndented { mark |= Self.indented }
      if newValue.isScrambled { mark |= Self.scrambled }
      if newValue.isContinuation { mark |= Self.continuation }
      if newValue.runs != nil { mark |= Self.hasRuns }
      if (mark | marks[index]) & Self.hasRuns != 0 { runs[index] = newValue.runs }
      marks[index] = mark
    }
  }
}
