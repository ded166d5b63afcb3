/// One reader of the program, and the laws that it keeps whatever bytes it is given.
///
/// A target is a file in `Targets`, a name in `all` and a folder of that name in `Corpora`.
struct Target: Sendable {
  /// What `Scripts/fuzz` calls it.
  let name: String
  /// Reads one input and stops the process where a law is broken.
  let check: @Sendable ([UInt8]) -> Void

  /// Every target, the slow ones first.
  static let all: [Target] = [
    document, list, library, tables, ledger, votes, names, options, weights, partition,
  ]
}
