/// Names of elements as small numbers, so that open elements can be counted by name.
enum HTMLNames {
  /// How many numbers there are; 0 is that of all names that are not known.
  static let count = numbers.count + 1

  static let article = number(of: "article")
  static let body = number(of: "body")
  static let html = number(of: "html")
  static let main = number(of: "main")
  static let script = number(of: "script")
  static let style = number(of: "style")

  private static let numbers: [String: Int] = Dictionary(
    uniqueKeysWithValues: HTMLElement.names.keys.sorted().enumerated().map { ($1, $0 + 1) })

  private static func number(of name: String) -> Int { numbers[name] ?? 0 }

  /// The number and kind of the element whose name stands in a tag.
  ///
  /// - Complexity: O(length of the name).
  static func lookUp(_ page: [UInt8], _ range: Range<Int>) -> (number: Int, kind: HTMLElement) {
    guard range.count <= 12 else { return (0, .inline) }
    let bytes = page[range].map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    let name = String(decoding: bytes, as: UTF8.self)
    guard let kind = HTMLElement.names[name], let number = numbers[name] else { return (0, .inline) }
    return (number, kind)
  }
}
