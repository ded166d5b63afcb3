/// Writes JSON (RFC 8259) piece by piece: one array of objects, an object a line.
///
///     var json = JSONWriter()
///     json.beginRow(); json.member("country", "BOL"); json.member("texts", 3); json.endRow(); json.finish()
///
/// With a foot, the array is the member `rows` of an object whose last member `method` says how it was made.
///
/// Empty texts and undefined numbers are `null`.
struct JSONWriter: Sendable {
  /// What has been written since the last `drain`.
  private(set) var bytes: [UInt8]
  private var hasRows = false
  private var hasMembers = false
  private let foot: String?

  /// An empty array, with `foot` as the member `method` of the object around it where one is given.
  init(foot: String? = nil) {
    self.foot = foot
    bytes = Array((foot == nil ? "[" : "{\"rows\":[").utf8)
  }

  /// Begins an object.
  mutating func beginRow() {
    bytes.append(contentsOf: (hasRows ? ",\n{" : "\n{").utf8)
    hasRows = true
    hasMembers = false
  }

  /// Ends the object.
  mutating func endRow() { bytes.append(UInt8(ascii: "}")) }

  /// Ends the array, the object around it and the last line.
  mutating func finish() {
    bytes.append(contentsOf: (hasRows ? "\n]" : "]").utf8)
    if let foot {
      hasMembers = true
      member("method", foot)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A member with a text.
  mutating func member(_ key: String, _ text: String) {
    self.key(key)
    if text.isEmpty { null() } else { string(text) }
  }

  /// A member with a whole number.
  mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { bytes.append(contentsOf: String(value).utf8) } else { null() }
  }

  /// A member with a number: whole ones without a point, others as the shortest decimal that reads back the same.
  mutating func member(_ key: String, _ value: Double?) {
    self.key(key)
    guard let value, value.isFinite else { return null() }
    bytes.append(contentsOf: (Int(exactly: value)?.description ?? value.description).utf8)
  }

  /// Hands over what has been written since the last time and forgets it. To be called between rows.
  mutating func drain() -> [UInt8] {
    let drained = bytes
    bytes = []
    bytes.reserveCapacity(drained.count)
    return drained
  }

  private mutating func key(_ key: String) {
    if hasMembers { bytes.append(UInt8(ascii: ",")) }
    hasMembers = true
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  private mutating func string(_ text: String) { bytes.appendJSON(text) }
}
