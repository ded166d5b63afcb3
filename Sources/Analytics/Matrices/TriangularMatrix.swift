/// A symmetric square matrix that keeps its lower half and the diagonal: n(n+1)/2 elements.
///
/// An index outside the square is a programming error and traps, as it does for an `Array`.
public struct TriangularMatrix<Element: Sendable>: Sendable {
  /// Number of rows, and of columns.
  public let count: Int
  /// The rows of the lower half, one after the other, each up to its diagonal.
  public internal(set) var elements: [Element]

  /// Every element `value`.
  public init(count: Int, repeating value: Element) {
    self.count = count
    elements = Array(repeating: value, count: count * (count + 1) / 2)
  }

  /// The element of both (`row`, `column`) and (`column`, `row`). - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Element {
    get { elements[Self.position(row, column)] }
    set { elements[Self.position(row, column)] = newValue }
  }

  /// Where an element stands in `elements`.
  @inline(__always)
  static func position(_ row: Int, _ column: Int) -> Int {
    row >= column ? row * (row + 1) / 2 + column : column * (column + 1) / 2 + row
  }
}

extension TriangularMatrix: Equatable where Element: Equatable {}
