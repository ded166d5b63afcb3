/// Reads every input that the words of a line stand for, several at a time, and hands over what was made of
/// each, in order.
///
/// `read` runs on other threads, `deliver` on this one. An input that cannot be read is named in `messages`, in
/// its place among the others, and stops none of them.
///
/// - Returns: `.done`, or `.failed` if any input could not be read.
func readInputs<Outcome: Sendable>(
  _ paths: [FilePath], jobs: Int?, _ messages: Messages,
  read: @escaping @Sendable (Input, [UInt8]) -> Outcome,
  deliver: (Outcome) throws(OutputError) -> Void
) throws(OutputError) -> ExitCode {
  var code = ExitCode.done
  try mapInOrder(InputExpansion.inputs(of: paths), jobs: jobs ?? processorCount) { found in
    found.flatMap { input in
      do throws(InputError) { return .success(read(input, try input.load())) } catch {
        return .failure(error)
      }
    }
  } deliver: { (outcome: Result<Outcome, InputError>) throws(OutputError) in
    switch outcome {
    case .success(let outcome): try deliver(outcome)
    case .failure(let error):
      messages.problem(error.sentence)
      code = .failed
    }
  }
  return code
}
