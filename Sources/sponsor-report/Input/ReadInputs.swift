/// Reads every input that the words of a line stand for, several at a time, and hands over what was made of
/// each, in order; an archive of documents is read as its documents.
///
/// `read` runs on other threads, `deliver` on this one. An input that cannot be read is named in `messages`, in
/// its place among the others, and stops none of them; `refuse` is told of it too.
///
/// `readPieces` is asked first; it takes an input that need not be held whole, and gives nil for every other.
///
/// - Returns: `.done`, or `.failed` if any input could not be read.
func readInputs<Outcome: Sendable>(
  _ paths: [FilePath], jobs: Int?, _ messages: Messages,
  readPieces: @escaping @Sendable (Input) throws(InputError) -> Outcome? = { _ in nil },
  read: @escaping @Sendable (Input, [UInt8]) throws(InputError) -> Outcome,
  deliver: (Outcome) throws(OutputError) -> Void,
  refuse: (InputError) -> Void = { _ in }
) throws(OutputError) -> ExitCode {
  var code = ExitCode.done
  let progress = messages.progress
  let inputs = InputExpansion.inputs(of: paths)
  let open: @Sendable (Input) throws(InputError) -> Opened<Outcome> = { input throws(InputError) in
    if let archive = try Archive(of: input) { return .archive(archive) }
    if let outcome = try readPieces(input) { return .outcome(outcome) }
    let bytes = try input.load()
    if case .standardInput = input.source, let archive = try Archive(of: bytes, name: input.name) {
      return .archive(archive)
    }
    return .outcome(try read(input, bytes))
  }
  /// Archives within archives are not opened, so that this calls itself once at most.
  func readAll(_ inputs: [Result<Input, InputError>], isArchive: Bool) throws(OutputError) {
    try mapInOrder(inputs, jobs: jobs ?? processorCount) { found in
      defer { if !isArchive { progress.advance() } }
      return found.flatMap { input in
        do throws(InputError) { return .success(try open(input)) } catch { return .failure(error) }
      }
    } deliver: { (opened: Result<Opened<Outcome>, InputError>) throws(OutputError) in
      switch opened {
      case .success(.outcome(let outcome)): try deliver(outcome)
      case .success(.archive(let archive)): try readAll(archive.inputs, isArchive: true)
      case .failure(let error):
        error.sentences.forEach(messages.problem)
        refuse(error)
        code = .failed
      }
    }
  }
  try progress.during("reading", "documents", of: inputs.count) { () throws(OutputError) in
    try readAll(inputs, isArchive: false)
  }
  return code
}

/// What an input turns out to be when it is opened.
private enum Opened<Outcome: Sendable>: Sendable {
  /// What was made of it.
  case outcome(Outcome)
  /// An archive, whose documents are inputs of their own.
  case archive(Archive)
}
