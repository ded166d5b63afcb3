extension PhraseProgram {
  /// A pattern, read.
  indirect enum Node {
    case symbols([UInt8])
    case number(Slot)
    case draft
    case attached
    case sequence([Node])
    case choice([Node])
  }

  /// Reads the notation of a pattern.
  struct Parser {
    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    /// Brackets in brackets deeper than this are refused: nobody can read them, and the reader would follow them on
    /// the stack.
    private static let deepest = 30

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads `a|b|c` up to the closing byte, or to the pattern's end.
    mutating func choice(until close: UInt8?) throws(Problem) -> Node {
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.deepest else {
        throw Problem(sentence: "brackets stand in brackets more than \(Self.deepest) deep; write it in several rows")
      }
      var alternatives = [try sequence()]
      while index < bytes.count, bytes[index] == UInt8(ascii: "|") {
        index += 1
        alternatives.append(try sequence())
      }
      if let close {
        guard index < bytes.count, bytes[index] == close else {
          throw Problem(sentence: "a bracket is not closed; every ( [ { needs its ) ] }")
        }
        index += 1
      } else if index < bytes.count {
        throw Problem(sentence: "a bracket closes that was not opened; remove it")
      }
      return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
    }

    private mutating func sequence() throws(Problem) -> Node {
      var nodes: [Node] = []
      while index < bytes.count, !"|)]}".utf8.contains(bytes[index]) {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "("):
          index += 1
          nodes.append(try choice(until: UInt8(ascii: ")")))
        case UInt8(ascii: "["):
          index += 1
          nodes.append(.choice([try choice(until: UInt8(ascii: "]")), .sequence([])]))
        case UInt8(ascii: "{"): nodes.append(try slot())
        case UInt8(ascii: "+"):
          guard depth == 1, index == bytes.count - 1 else {
            throw Problem(sentence: "+ stands inside the pattern; it can only be its last sign")
          }
          index += 1
          nodes.append(.attached)
        default:
          let start = index
          while index < bytes.count, !"|()[]{}+".utf8.contains(bytes[index]) { index += 1 }
          nodes.append(.symbols(FoldedText(String(decoding: bytes[start..<index], as: UTF8.self)).symbols))
        }
      }
      return .sequence(nodes)
    }

    private mutating func slot() throws(Problem) -> Node {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
      let name = String(decoding: bytes[(index + 1)..<max(index + 1, end)], as: UTF8.self)
      index = min(end + 1, bytes.count)
      if end < bytes.count, name == "draft" { return .draft }
      guard end < bytes.count, let slot = Slot(rawValue: name) else {
        throw Problem(
          sentence: "{\(name)} stands for nothing; write {yes}, {no}, {abstaining} or {draft}, or {group} in a row of "
            + "member-states")
      }
      return .number(slot)
    }
  }
}
