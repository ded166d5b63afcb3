extension JSONValue {
  /// The value as a file: each part of it down to `depth` on a line of its own, what is deeper on the line of what it is in.
  func lines(depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: depth)
    bytes.append(0x0A)
    return bytes
  }

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .array(let values) where depth > 0 && !values.isEmpty:
      bytes += "[\n".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ",\n".utf8 }
        value.append(to: &bytes, depth: depth - 1)
      }
      bytes += "\n]".utf8
    case .object(let members) where depth > 0 && !members.isEmpty:
      bytes += "{\n".utf8
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { bytes += ",\n".utf8 }
        bytes.appendJSON(key)
        bytes += ":".utf8
        value.append(to: &bytes, depth: depth - 1)
      }
      bytes += "\n}".utf8
    default: bytes += self.bytes
    }
  }
}
