/// A word of a PDF's page and where it is printed, in points from the page's upper left corner.
struct PDFWord: Sendable {
  /// Its letters in UTF-8, from left to right as they are printed.
  var text: [UInt8]
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var height: Double { bottom - top }

  /// Whether a letter of a script that is written from right to left stands in it.
  var isRightToLeft: Bool { RightToLeftLine.hasLetter(text[...]) }
}
