/// The code of a delegation: an ISO 3166-1 alpha-3 code (`BOL`), the historic one of a former State (`SUN`),
/// or the short capital code of an organization or group (`EU`, `G77`, `AFRICAN`).
///
/// A code is at most eight ASCII letters or digits, packed into one machine word, so that millions of actions
/// hold it without a reference count. Codes compare in alphabetical order.
public struct DelegationCode: Hashable, Comparable, Sendable {
  private let packed: UInt64

  /// Packs `bytes`, or returns nil where they are not one to eight capital ASCII letters or digits.
  public init?(bytes: some Collection<UInt8>) {
    guard (1...8).contains(bytes.count) else { return nil }
    var packed: UInt64 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        packed = packed << 8 | UInt64(byte)
      default: return nil
      }
    }
    self.packed = packed << (8 * UInt64(8 - bytes.count))
  }

  /// Packs `text`, or returns nil where it is not one to eight capital ASCII letters or digits.
  public init?(_ text: some StringProtocol) { self.init(bytes: Array(text.utf8)) }

  /// The code as text.
  public var text: String {
    var bytes: [UInt8] = []
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: packed >> shift)
      if byte == 0 { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `left` comes first in the alphabet.
  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

extension DelegationCode: CustomStringConvertible {
  /// The code as text.
  public var description: String { text }
}
