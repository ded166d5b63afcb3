import Glibc

/// Finds the files that the words of a command line stand for.
///
/// A folder stands for every file in it and below, in the order of the bytes of their names, hidden ones left
/// out. A file or folder that is come to again, by a link or by being named twice, is read once: its actions
/// must not count double. What cannot be read is an error in its place and stops nothing.
struct InputExpansion {
  private(set) var found: [Result<Input, InputError>] = []
  private var seen: Set<FileIdentity> = []
  private var named: [FilePath] = []
  private var readsStandardInput = false

  /// The inputs of these words, in their order.
  static func inputs(of paths: [FilePath]) -> [Result<Input, InputError>] {
    var expansion = InputExpansion()
    for path in paths {
      if path.isDash { expansion.addStandardInput() } else { expansion.addNamed(path) }
    }
    return expansion.found
  }

  private mutating func addStandardInput() {
    if readsStandardInput {
      found.append(.failure(.standardInputTwice))
    } else {
      found.append(.success(Input(name: "standard input", source: .standardInput)))
    }
    readsStandardInput = true
  }

  /// A folder that a person names and that holds nothing is a mistake; one found on the way is not.
  private mutating func addNamed(_ path: FilePath) {
    named.append(path)
    let before = (found.count, seen.count)
    add(path)
    // One file seen more: the folder itself.
    if FileKind(path) == .folder, found.count == before.0, seen.count == before.1 + 1 {
      found.append(.failure(.emptyFolder(name: path.description)))
    }
  }

  private mutating func add(_ path: FilePath) {
    let name = path.description
    guard let status = path.status() else {
      found.append(.failure(Self.whyMissing(path, code: errno)))
      return
    }
    let kind = FileKind(status)
    if kind == .other || kind == .missing {
      found.append(.failure(.notAFile(name: name)))
      return
    }
    guard seen.insert(FileIdentity(status)).inserted else { return }
    if kind == .folder {
      walk(path)
    } else {
      found.append(.success(Input(name: name, source: .file(path))))
    }
  }

  private mutating func walk(_ folder: FilePath) {
    guard let entries = folder.entries() else {
      found.append(.failure(.unreadable(name: folder.description, code: errno)))
      return
    }
    // A report that was written into a folder of documents is made of them: its ledger would count them again.
    let names = Set(entries.map(\.description))
    if folder.bytes != named.last?.bytes, FreshFolder.marks.isSubset(of: names) { return }
    for entry in entries where entry.bytes.first != UInt8(ascii: ".") { add(folder.appending(entry)) }
  }

  private static func whyMissing(_ path: FilePath, code: Int32) -> InputError {
    guard code == ENOENT || code == ENOTDIR || code == ELOOP else {
      return .unreadable(name: path.description, code: code)
    }
    var link = stat()
    let isLink = path.withCString { lstat($0, &link) } == 0
    return isLink ? .brokenLink(name: path.description) : .missing(name: path.description)
  }
}
