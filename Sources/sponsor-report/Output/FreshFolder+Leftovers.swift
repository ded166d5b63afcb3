import Glibc

extension FreshFolder {
  /// Takes away what runs that were killed outright left beside the target: their folders `.NAME.PROCESS.part`.
  ///
  /// Only what is surely such a folder goes: its name is one that this program gives, its process is gone, nobody holds
  /// its lock (a process in another container is not seen by its number), it is this user's, and it holds nothing that
  /// reports do not write. Anything else stays.
  static func removeLeftovers(beside target: FilePath, entries: Set<String>) {
    for name in target.folder.entries() ?? [] where isLeftover(name, of: target.lastComponent) {
      let path = target.folder.appending(name)
      var status = stat()
      guard path.withCString({ lstat($0, &status) }) == 0, FileKind(status) == .folder, status.st_uid == geteuid(),
        let lock = lock(path)
      else { continue }
      if foreignEntry(in: path, entries: entries) == nil { path.removeTree() }
      close(lock)
    }
  }

  /// Opens the folder and holds its lock, by which another run sees that this one is alive; nil where it is held.
  static func lock(_ folder: FilePath) -> Int32? {
    let descriptor = folder.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// Whether a name is `.NAME.PROCESS.part` or `.NAME.PROCESS-ATTEMPT.part` of a process that is no more.
  private static func isLeftover(_ name: FilePath, of target: FilePath) -> Bool {
    let (start, end) = ([UInt8(ascii: ".")] + target.bytes + [UInt8(ascii: ".")], Array(".part".utf8))
    guard name.bytes.count > start.count + end.count, name.bytes.starts(with: start),
      name.bytes.suffix(end.count).elementsEqual(end)
    else { return false }
    let numbers = name.bytes.dropFirst(start.count).dropLast(end.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard numbers.count <= 2, numbers.allSatisfy({ Word(bytes: $0).isNumber }),
      let process = pid_t(Word(bytes: numbers[0]).text), process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
