import Glibc

extension FilePath {
  /// The names in this folder in the order of their bytes, `.` and `..` left out; nil, with errno set, if it
  /// cannot be listed.
  func entries() -> [FilePath]? {
    guard let stream = withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [FilePath] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        let start = UnsafeRawPointer(field).assumingMemoryBound(to: UInt8.self)
        return FilePath(
          bytes: UnsafeBufferPointer(
            start: start, count: strlen(UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))))
      }
      if name != FilePath("."), name != FilePath("..") { names.append(name) }
    }
    if errno != 0 { return nil }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
