import Glibc

/// Where a command's data go: standard output, or a file that is replaced only once all is written.
///
/// Bytes are gathered and written in large pieces. `finish()` must be called at the end; an output that is
/// dropped before leaves an old file untouched and no new one behind.
struct Output: ~Copyable {
  private let descriptor: Int32
  private let place: String?
  /// The file beside the target that becomes the target, nil where bytes go to their place directly.
  private var replacement: (temporary: FilePath, target: FilePath)?
  private var pending: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// A file, or standard output for nil and `-`.
  ///
  /// What exists and is not a regular file (a device, a pipe) is written to, never replaced.
  init(_ path: FilePath? = nil) throws(OutputError) {
    guard let path, !path.isDash else {
      descriptor = STDOUT_FILENO
      place = nil
      return
    }
    let opened: Int32
    switch FileKind(path) {
    case .folder: throw .isFolder(target: path.description)
    case .regular, .missing:
      let target = path.resolved ?? path
      let temporary: FilePath
      (opened, temporary) = Unfinished.ofThisProcess.change { unfinished in
        for temporary in PartName.candidates(for: target) {
          let opened = Self.create(temporary)
          if opened >= 0 { unfinished.insert(temporary) }
          if opened >= 0 || errno != EEXIST { return (opened, temporary) }
        }
        return (-1, target)
      }
      if opened < 0, errno == ENOENT {
        throw .missingFolder(target: path.description, folder: target.folder.description)
      }
      if opened < 0 { throw .failed(place: path.description, code: errno) }
      _ = flock(opened, LOCK_EX | LOCK_NB)
      if let other = OtherRuns.clear(beside: target, but: temporary, kind: .regular, isOurs: { _ in true }) {
        Self.abandon(temporary)
        close(opened)
        throw .otherRun(target: path.description, process: other)
      }
      target.lendPermissions(to: opened)
      replacement = (temporary, target)
    case .other:
      opened = path.withCString { open($0, O_WRONLY | O_CLOEXEC) }
    }
    if opened < 0 { throw .failed(place: path.description, code: errno) }
    descriptor = opened
    place = path.description
  }

  deinit {
    if let temporary = replacement?.temporary { Self.abandon(temporary) }
    if place != nil { close(descriptor) }
  }

  /// Adds bytes to the result.
  mutating func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Adds words to the result, as UTF-8.
  mutating func write(_ words: String) throws(OutputError) { try write(words.utf8) }

  /// Writes what is still held back and puts a file into its place.
  mutating func finish() throws(OutputError) {
    try flush()
    guard let (temporary, target) = replacement else { return }
    let code = Unfinished.ofThisProcess.change { unfinished in
      let code = temporary.renamed(to: target)
      if code == nil { unfinished.remove(temporary) }
      return code
    }
    if let code { throw .failed(place: place, code: code) }
    replacement = nil
  }

  private static func abandon(_ temporary: FilePath) {
    Unfinished.ofThisProcess.change { unfinished in
      _ = temporary.withCString { unlink($0) }
      unfinished.remove(temporary)
    }
  }

  private static func create(_ path: FilePath) -> Int32 {
    path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  }

  private mutating func flush() throws(OutputError) {
    let code = Descriptor.write(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
    if code == EPIPE { throw .closedPipe }
    if code != 0 { throw .failed(place: place, code: code) }
  }
}
