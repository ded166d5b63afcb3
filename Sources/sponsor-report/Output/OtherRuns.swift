import Glibc

/// What other runs have in the making beside a target.
enum OtherRuns {
  /// Takes away what runs that were killed outright left, and returns the process of one that is at work on the same
  /// target now; nil where there is none.
  ///
  /// Only what is surely left over goes: its name is one that this program gives, its process is gone, nobody holds its
  /// lock (a process in another container is not seen by its number), it is this user's, it is a `kind`, and `isOurs`
  /// says that it holds nothing else. Anything else stays.
  static func clear(
    beside target: FilePath, but own: FilePath, kind: FileKind, isOurs: (FilePath) -> Bool
  ) -> pid_t? {
    var alive: pid_t?
    for name in target.folder.entries() ?? [] where name != own.lastComponent {
      guard let process = PartName.process(of: name, target: target) else { continue }
      let path = target.folder.appending(name)
      var status = stat()
      guard path.withCString({ lstat($0, &status) }) == 0, FileKind(status) == kind else { continue }
      switch lock(path) {
      case .success(let descriptor):
        let isGone = kill(process, 0) != 0 && errno == ESRCH
        if isGone, status.st_uid == geteuid(), isOurs(path) { path.removeTree() }
        close(descriptor)
      case .failure(let code): if code.number == EWOULDBLOCK { alive = process }
      }
    }
    return alive
  }

  /// Opens a file or folder and holds its lock, by which other runs see that this one is alive; the errno where that
  /// cannot be done, EWOULDBLOCK where another holds it.
  static func lock(_ path: FilePath) -> Result<Int32, SystemCode> {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { return .failure(SystemCode(number: errno)) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .success(descriptor) }
    let code = errno
    close(descriptor)
    return .failure(SystemCode(number: code))
  }
}
