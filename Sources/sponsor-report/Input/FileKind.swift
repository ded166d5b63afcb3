import Glibc

/// What a path leads to, links followed.
enum FileKind: Equatable, Sendable {
  case regular
  case folder
  /// A device, pipe or socket.
  case other
  /// Nothing, or nothing that can be reached.
  case missing

  /// Asks the system.
  init(_ path: FilePath) {
    guard let status = path.status() else {
      self = .missing
      return
    }
    self.init(status)
  }

  /// Reads it off what the system said.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

/// Which file it is, whatever the name: two names of one file have the same identity.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

extension FilePath {
  /// What the system knows of the file, links followed; nil, with errno set, if it cannot be reached.
  func status() -> stat? {
    var status = stat()
    return withCString { stat($0, &status) } == 0 ? status : nil
  }

  /// The absolute path with no link in it, or nil where nothing is there.
  var resolved: FilePath? {
    withCString { path in
      guard let absolute = realpath(path, nil) else { return nil }
      defer { free(absolute) }
      return FilePath(
        bytes: UnsafeBufferPointer(start: absolute, count: strlen(absolute)).map(UInt8.init(bitPattern:)))
    }
  }

  /// Gives an open file the permissions that this file has; none are given where there is no such file.
  func lendPermissions(to descriptor: Int32) {
    if let status = status() { _ = fchmod(descriptor, status.st_mode & 0o777) }
  }
}
