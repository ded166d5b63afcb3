import Glibc
import Sponsors

/// One file to read, standard input, or one file of an archive.
struct Input: Sendable {
  /// Where the bytes come from.
  enum Source: Sendable {
    case file(FilePath)
    case standardInput
    case entry(ZIPEntry, of: Archive)
  }

  /// The name to show: the path as given or walked to, `standard input` for `-`; for a file of an archive, its name behind
  /// the archive's.
  let name: String
  /// Where the bytes come from.
  let source: Source

  /// Reads all of it.
  func load() throws(InputError) -> [UInt8] {
    let descriptor: Int32
    var expected = 0
    switch source {
    case .entry(let entry, let archive):
      let bytes = try archive.contents(of: entry, named: name)
      if bytes.isEmpty { throw .empty(name: name) }
      return bytes
    case .standardInput: descriptor = STDIN_FILENO
    case .file(let path):
      // Not to wait for a writer, should a pipe have taken the file's place since it was looked at.
      descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      if descriptor < 0 {
        throw errno == ENOENT ? .missing(name: name) : .unreadable(name: name, code: errno)
      }
      var status = stat()
      if fstat(descriptor, &status) == 0 {
        let kind = FileKind(status)
        guard kind == .regular else {
          close(descriptor)
          throw kind == .folder ? .folder(name: name) : .notAFile(name: name)
        }
        expected = Int(status.st_size)
        if expected > Extractor.largest {
          close(descriptor)
          throw .noText(name: name, .tooLarge(bytes: expected))
        }
      }
    }
    // One byte more tells that a pipe gives too much, without waiting for its end, which may never come.
    let result = Descriptor.readAll(descriptor, expecting: expected, most: Extractor.largest + 1)
    if descriptor != STDIN_FILENO { close(descriptor) }
    switch result {
    case .success(let bytes) where bytes.isEmpty: throw .empty(name: name)
    case .success(let bytes) where bytes.count > Extractor.largest:
      throw .noText(name: name, .tooLarge(bytes: bytes.count))
    case .success(let bytes): return bytes
    case .failure(let code): throw .unreadable(name: name, code: code.number)
    }
  }
}
