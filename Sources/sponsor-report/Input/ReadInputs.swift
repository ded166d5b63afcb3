/// Reads every input that the words of a line stand for, several at a time, and hands over what was made of
/// each, in order.
///
/// `read` runs on other threads, `deliver` on this one. An input that cannot be read is named in `messages`, in
/// its place among the others, and stops none of them.
///
/// `refuse` is told of it too.
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
  let inputs = InputExpansion.inputs(of: paths)
  let progress = messages.progress
  try progress.during("reading", "documents", of: inputs.count) { () throws(OutputError) in
    try mapInOrder(inputs, jobs: jobs ?? processorCount) { found in
      defer { progress.advance() }
      return found.flatMap { input in
        do throws(InputError) {
          if let outcome = try readPieces(input) { return .success(outcome) }
          return .success(try read(input, try input.load()))
        } catch {
          return .failure(error)
        }
      }
    } deliver: { (outcome: Result<Outcome, InputError>) throws(OutputError) in
      switch outcome {
      case .success(let outcome): try deliver(outcome)
      case .failure(let error):
        messages.problem(error.sentence)
        refuse(error)
        code = .failed
      }
    }
  }
  return code
}
