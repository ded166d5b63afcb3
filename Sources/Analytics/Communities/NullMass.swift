/// What the null model knows of a node or a bloc: one number a layer.
///
/// Two named numbers and not a vector type, whose operations are calls where the program is not optimized.
struct NullMass: Hashable, Sendable {
  /// Of the positive ties, or of all.
  var first = 0.0
  /// Of the negative ties, where they have a layer of their own.
  var second = 0.0

  static func += (left: inout NullMass, right: NullMass) {
    left.first += right.first
    left.second += right.second
  }

  static func -= (left: inout NullMass, right: NullMass) {
    left.first -= right.first
    left.second -= right.second
  }

  static func - (left: NullMass, right: NullMass) -> NullMass {
    NullMass(first: left.first - right.first, second: left.second - right.second)
  }
}
