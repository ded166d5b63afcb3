/// The name of a file or folder, as the bytes that the system knows it by; they need not be UTF-8.
struct FilePath: Hashable, Sendable {
  /// The bytes, without the ending NUL.
  let bytes: [UInt8]

  /// A path of these bytes.
  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// A path written in the source or in a test.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether it stands for standard input or output.
  var isDash: Bool { bytes == [UInt8(ascii: "-")] }

  /// The part after the last slash; the whole path where there is none.
  var lastComponent: FilePath {
    let trimmed = trimmed
    return FilePath(bytes: trimmed[(trimmed.lastIndex(of: slash).map { $0 + 1 } ?? 0)...])
  }

  /// The part before the last slash: `.` where there is none, `/` for what lies in the root.
  var folder: FilePath {
    let trimmed = trimmed
    guard let last = trimmed.lastIndex(of: slash) else { return FilePath(".") }
    return last == 0 ? FilePath("/") : FilePath(bytes: trimmed[..<last])
  }

  /// What is called `name` within this folder.
  func appending(_ name: FilePath) -> FilePath {
    FilePath(bytes: bytes.last == slash ? bytes + name.bytes : bytes + [slash] + name.bytes)
  }

  /// What is called `name` within this folder.
  func appending(_ name: String) -> FilePath { appending(FilePath(name)) }

  /// Hands the path to a call of the system.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    body(bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// The path without slashes at its end.
  private var trimmed: [UInt8] {
    let kept = bytes.lastIndex { $0 != slash } ?? 0
    return Array(bytes.prefix(kept + 1))
  }
}

extension FilePath: CustomStringConvertible {
  /// The path as a person reads it.
  var description: String { String(decoding: bytes, as: UTF8.self) }
}

private let slash = UInt8(ascii: "/")
