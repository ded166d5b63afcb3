/// A cell's place in a sheet, counted from 0; `A1` is row 0, column 0.
struct CellPlace: Equatable, Sendable {
  let row: Int
  let column: Int

  /// How many rows and columns a sheet can have.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// The letters of a column: A … Z, AA … XFD.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  /// The place as formulas name it.
  var name: String { "\(Self.letters(ofColumn: column))\(row + 1)" }

  /// The same that does not move when it is copied: `$A$1`.
  var absoluteName: String { "$\(Self.letters(ofColumn: column))$\(row + 1)" }
}
