/// An input that could not be read, or not all of it.
struct InputFailure: Equatable, Sendable {
  /// Its name.
  let input: String
  /// What standard error says of it: place, problem, cure.
  let sentence: String
}
