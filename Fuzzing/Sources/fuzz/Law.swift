/// Stops the process where a law does not hold, which libFuzzer takes for a finding and keeps the input of.
///
/// - Parameter words: what should have held, and what was found.
func law(
  _ holds: Bool, _ words: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !holds { fatalError("a law is broken: \(words())", file: file, line: line) }
}

/// What is wrong is said in words: place, problem and cure.
func law(isSaid error: some CustomStringConvertible, file: StaticString = #fileID, line: UInt = #line) {
  let sentence = "\(error)"
  law(sentence.utf8.count > 10, "what is wrong is said: “\(sentence)”", file: file, line: line)
}
