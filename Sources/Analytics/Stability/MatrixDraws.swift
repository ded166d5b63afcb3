/// A source of random incidence matrices, of which each has a number and is the same whenever it is asked for.
///
/// Draws can be made in any order and on any thread.
public protocol MatrixDraws: Sendable {
  /// How the draws are made, a phrase without a full stop for the methods sentence.
  var rule: String { get }
  /// The seed of the random numbers.
  var seed: UInt64 { get }
  /// Draw `number`, from 0.
  func matrix(_ number: Int) -> IncidenceMatrix
}
