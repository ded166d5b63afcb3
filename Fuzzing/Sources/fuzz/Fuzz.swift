import Glibc

/// The fuzzer: `fuzz --target=NAME`, then the words of libFuzzer. `Scripts/fuzz` calls it.
@main enum Fuzz {
  /// The target of this process, which libFuzzer's loop cannot be told.
  static let target: Target? = {
    let prefix = "--target="
    guard let word = CommandLine.arguments.first(where: { $0.hasPrefix(prefix) }) else { return nil }
    return Target.all.first { $0.name == word.dropFirst(prefix.count) }
  }()

  static func main() {
    guard target != nil else {
      // The list is what `Scripts/fuzz` goes by; asking for it is no mistake.
      for target in Target.all { print(target.name) }
      exit(CommandLine.arguments.contains("--list") ? 0 : 64)
    }
    var count = CommandLine.argc
    // Both live as long as the process, and libFuzzer reads no further than `count`.
    var words = unsafe CommandLine.unsafeArgv
    exit(unsafe runFuzzer(&count, &words, testOneInput))
  }
}

/// Gives one input to the target of this process, under the name by which every fuzzer knows this function.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer lends `count` bytes until this returns; they are copied.
  Fuzz.target?.check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
