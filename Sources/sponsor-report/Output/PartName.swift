import Glibc

/// The name of what is in the making beside its target: `.NAME.PROCESS.part`, or `.NAME.PROCESS-ATTEMPT.part` where a
/// process of the same number, which was killed, left one behind.
enum PartName {
  /// The names that this process may give, the first that is free being taken.
  static func candidates(for target: FilePath) -> some Sequence<FilePath> {
    (0..<100).lazy.map { attempt in
      let number = attempt == 0 ? "" : "-\(attempt)"
      return target.folder.appending(
        FilePath(bytes: Array(".".utf8) + target.lastComponent.bytes + Array(".\(getpid())\(number).part".utf8)))
    }
  }

  /// The process that gave a name beside `target`; nil where it is no such name.
  static func process(of name: FilePath, target: FilePath) -> pid_t? {
    let start = [UInt8(ascii: ".")] + target.lastComponent.bytes + [UInt8(ascii: ".")]
    let end = Array(".part".utf8)
    guard name.bytes.count > start.count + end.count, name.bytes.starts(with: start),
      name.bytes.suffix(end.count).elementsEqual(end)
    else { return nil }
    let numbers = name.bytes.dropFirst(start.count).dropLast(end.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard numbers.count <= 2, numbers.allSatisfy({ Word(bytes: $0).isNumber }),
      let process = pid_t(Word(bytes: numbers[0]).text), process > 0
    else { return nil }
    return process
  }
}
