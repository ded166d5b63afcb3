import Glibc
import Sponsors

/// A report's folder in the making: it is written beside the target and moved into its place at the end.
///
/// Until `finish()` the old report stays whole; a fresh folder that is dropped before is taken away again.
struct FreshFolder: ~Copyable {
  /// The file by which a folder is known to be a report.
  static let marker = "ledger.csv"
  /// The files by which a folder met on a walk is known to be a report.
  static let marks: Set<String> = ["ledger.csv", "documents.csv", "report.md", "review.csv"]

  private let target: FilePath
  private let fresh: FilePath
  private let shown: String
  private let entries: Set<String>
  private let lock: Int32?
  private var isFinished = false

  /// Makes the folder in which the report is written.
  ///
  /// `entries` are all names that a report can have at its top. A target that exists is replaced only if it is
  /// empty, or holds the marker and nothing that is not among `entries`: whatever a person has put there must
  /// not be lost.
  init(replacing path: FilePath, entries: Set<String>) throws(OutputError) {
    let shown = path.description
    let target = path.resolved ?? path
    switch FileKind(path) {
    case .regular, .other: throw .isNoFolder(target: shown)
    case .folder:
      try Self.refuseForeign(target, shown: shown, entries: entries)
      if let current = FilePath(".").resolved, (current.bytes + [slash]).starts(with: target.bytes + [slash]) {
        throw .isCurrentFolder(target: shown)
      }
    case .missing: break
    }
    let (fresh, code) = Unfinished.ofThisProcess.change { unfinished in
      for fresh in PartName.candidates(for: target) {
        if fresh.withCString({ mkdir($0, 0o777) }) == 0 {
          unfinished.insert(fresh)
          return (fresh, Int32(0))
        }
        if errno != EEXIST { return (fresh, errno) }
      }
      return (target, EEXIST)
    }
    if code == ENOENT { throw .missingFolder(target: shown, folder: target.folder.description) }
    if code != 0 { throw .failed(place: shown, code: code) }
    let lock = try? OtherRuns.lock(fresh).get()
    let other = OtherRuns.clear(beside: target, but: fresh, kind: .folder) {
      Self.foreignEntry(in: $0, entries: entries, isUnfinished: true) == nil
    }
    if let other {
      // Whichever ended last would replace what the other had made, and nobody would know.
      Unfinished.ofThisProcess.change { unfinished in
        fresh.removeTree()
        unfinished.remove(fresh)
      }
      if let lock { close(lock) }
      throw .otherRun(target: shown, process: other)
    }
    self.shown = shown
    self.target = target
    self.fresh = fresh
    self.entries = entries
    self.lock = lock
  }

  deinit {
    if !isFinished {
      let fresh = fresh
      Unfinished.ofThisProcess.change { unfinished in
        fresh.removeTree()
        unfinished.remove(fresh)
      }
    }
    if let lock { close(lock) }
  }

  /// Writes one file of the report, making the folders it lies in. `name` has slashes between its parts.
  func write(_ bytes: [UInt8], as name: String) throws(OutputError) {
    let parts = name.split(separator: "/")
    assert(
      parts.first.map { entries.contains(String($0)) } ?? false, "\(name) is not listed among the entries")
    let (fresh, shown) = (fresh, shown)
    try Unfinished.ofThisProcess.change { _ throws(OutputError) in
      var path = fresh
      for part in parts.dropLast() {
        path = path.appending(String(part))
        let code = path.withCString { mkdir($0, 0o777) == 0 ? 0 : errno }
        if code != 0, code != EEXIST { throw .failed(place: "\(shown)/\(name)", code: code) }
      }
      path = path.appending(String(parts.last ?? ""))
      let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
      if descriptor < 0 { throw .failed(place: "\(shown)/\(name)", code: errno) }
      let code = Descriptor.write(bytes, to: descriptor)
      close(descriptor)
      if code != 0 { throw .failed(place: "\(shown)/\(name)", code: code) }
    }
  }

  /// Puts the report into its place and takes the old one away.
  mutating func finish() throws(OutputError) {
    let (target, fresh, shown, entries) = (target, fresh, shown, entries)
    try Unfinished.ofThisProcess.change { unfinished throws(OutputError) in
      if target.status() == nil {
        if let code = fresh.renamed(to: target) { throw .failed(place: shown, code: code) }
      } else {
        // Looked at again: the work took a while, and someone may have saved notes there meanwhile.
        try Self.refuseForeign(target, shown: shown, entries: entries)
        try Self.exchange(fresh, target, shown: shown)
        // What is called fresh now is the old report.
        fresh.removeTree()
      }
      unfinished.remove(fresh)
    }
    isFinished = true
  }

  /// Lets the new report and the old one change places; in one step where the system can, so that there is no moment
  /// without a report.
  private static func exchange(_ fresh: FilePath, _ target: FilePath, shown: String) throws(OutputError) {
    if fresh.exchanged(with: target) == nil { return }
    let old = target.folder.appending(".\(target.lastComponent).\(getpid()).old")
    if let code = target.renamed(to: old) { throw .failed(place: shown, code: code) }
    if let code = fresh.renamed(to: target) {
      _ = old.renamed(to: target)
      throw .failed(place: shown, code: code)
    }
    _ = old.renamed(to: fresh)
  }

  private static func refuseForeign(
    _ target: FilePath, shown: String, entries: Set<String>
  ) throws(OutputError) {
    guard let present = target.entries() else { throw .failed(place: shown, code: errno) }
    if present.isEmpty { return }
    if !present.contains(FilePath(marker)) { throw .notOurs(target: shown, entry: present[0].description) }
    if let entry = foreignEntry(in: target, entries: entries) { throw .notOurs(target: shown, entry: entry) }
  }

  /// The first thing in a folder that no report writes, nil where there is none.
  ///
  /// - Parameter isUnfinished: whether its files may end anywhere, because the run that wrote them was killed.
  static func foreignEntry(in folder: FilePath, entries: Set<String>, isUnfinished: Bool = false) -> String? {
    let present = folder.entries() ?? []
    if let foreign = present.first(where: { !entries.contains($0.description) }) { return foreign.description }
    // In the folders of a report there are files that it wrote itself, and nothing else.
    for inner in present where FileKind(folder.appending(inner)) == .folder {
      for entry in folder.appending(inner).entries() ?? [] {
        let name = entry.description
        let (file, full) = (folder.appending(inner).appending(entry), "\(inner.description)/\(name)")
        let isOurs =
          FileKind(file) == .regular
          && (entries.contains(full) || isBrief(file, named: name, isUnfinished: isUnfinished))
        if !isOurs { return full }
      }
    }
    return nil
  }

  /// Whether a file is a brief on a delegation: `BOL.md`, whose first line is `# Bolivia (BOL)`. By its name alone, someone's
  /// `NOTES.md` could be one.
  private static func isBrief(_ file: FilePath, named name: String, isUnfinished: Bool) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "md", DelegationCode(parts[0]) != nil else { return false }
    if isUnfinished { return true }
    let bytes = Result { () throws(InputError) in try Input(name: name, source: .file(file)).load() }
    guard case .success(let bytes) = bytes else { return false }
    return bytes.starts(with: "# ".utf8)
      && bytes.prefix { $0 != UInt8(ascii: "\n") }.reversed().starts(with: "(\(parts[0]))".utf8.reversed())
  }
}

private let slash = UInt8(ascii: "/")
