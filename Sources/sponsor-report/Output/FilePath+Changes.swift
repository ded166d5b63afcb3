import Glibc

extension FilePath {
  /// Moves it, or returns the errno.
  func renamed(to other: FilePath) -> Int32? {
    withCString { from in other.withCString { rename(from, $0) == 0 ? nil : errno } }
  }

  /// Lets two files or folders change places in one step, or returns the errno: ENOSYS where the system cannot do it.
  func exchanged(with other: FilePath) -> Int32? {
    typealias RenameAt = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    // The header shows the function only to programs that ask for GNU's extensions, which an importer of C does not.
    guard let symbol = dlsym(nil, "renameat2") else { return ENOSYS }
    let renameAt = unsafeBitCast(symbol, to: RenameAt.self)
    let exchange: UInt32 = 1 << 1
    return withCString { from in
      other.withCString { renameAt(AT_FDCWD, from, AT_FDCWD, $0, exchange) == 0 ? nil : errno }
    }
  }

  /// Takes away a file, or a folder with all that is in it; links are taken away, not followed.
  func removeTree() {
    if withCString({ unlink($0) }) == 0 { return }
    var status = stat()
    guard withCString({ lstat($0, &status) }) == 0, FileKind(status) == .folder else { return }
    for entry in entries() ?? [] { appending(entry).removeTree() }
    _ = withCString { rmdir($0) }
  }
}
