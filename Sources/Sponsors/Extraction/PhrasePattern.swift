/// A phrase of the formulas table: plain words, `(a|b)` for alternatives, `[a]` for words that may be missing.
///
/// `[had|have] joined (in sponsoring|the sponsors)` stands for six phrases.
enum PhrasePattern {
  /// What can be wrong with a pattern.
  struct Problem: Error, Hashable {
    let sentence: String
  }

  /// More phrases than this from one pattern are refused: the pattern is then no longer readable either.
  static let mostPhrases = 2000

  /// All phrases that a pattern stands for, in the order of its alternatives.
  static func phrases(of pattern: String) throws(Problem) -> [String] {
    var parser = Parser(bytes: Array(pattern.utf8))
    let phrases = try parser.alternatives(until: nil)
    var seen: Set<String> = []
    return phrases.map(squeezed).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func squeezed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private struct Parser {
    let bytes: [UInt8]
    var index = 0

    /// Reads `a|b|c` up to the closing byte.
    mutating func alternatives(until close: UInt8?) throws(Problem) -> [String] {
      var all: [String] = []
      while true {
        all += try sequence(until: close)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "|") else { break }
        index += 1
      }
      if let close {
        guard index < bytes.count, bytes[index] == close else {
          throw Problem(sentence: "a bracket is not closed; every ( and [ needs its ) or ]")
        }
        index += 1
      } else if index < bytes.count {
        throw Problem(sentence: "a bracket closes that was not opened; remove it")
      }
      return all
    }

    private mutating func sequence(until close: UInt8?) throws(Problem) -> [String] {
      var found = [""]
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): return found
        case UInt8(ascii: "("):
          index += 1
          found = try Self.product(found, try alternatives(until: UInt8(ascii: ")")))
        case UInt8(ascii: "["):
          index += 1
          found = try Self.product(found, [""] + (try alternatives(until: UInt8(ascii: "]"))))
        default:
          let start = index
          while index < bytes.count, !"|()[]".utf8.contains(bytes[index]) { index += 1 }
          let word = String(decoding: bytes[start..<index], as: UTF8.self)
          found = found.map { $0 + word }
        }
      }
      return found
    }

    private static func product(_ left: [String], _ right: [String]) throws(Problem) -> [String] {
      guard left.count * right.count <= mostPhrases else {
        throw Problem(sentence: "it stands for more than \(mostPhrases) phrases; split it into several rows")
      }
      return left.flatMap { first in right.map { first + $0 } }
    }
  }
}
