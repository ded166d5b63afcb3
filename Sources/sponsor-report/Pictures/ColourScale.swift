/// The colours of a number from 0 to 1: eleven classes of one blue, each darker than the one before by as much.
///
/// One hue, so that no reader takes two colours for two kinds; lightness falls evenly (CIE L* 94 to 18), so that the
/// order is the same to colour-blind eyes and on a black and white print. Nothing in common is white, a class of its own.
enum ColourScale {
  /// The colour of each class: 0, then (0, 0.1], (0.1, 0.2] … (0.9, 1].
  static let colours = [
    "#ffffff", "#def0ff", "#bcd9fa", "#9cc2ed", "#7cabdf", "#5d95cf", "#3e7fbd", "#1c6aa8", "#005591", "#004179",
    "#002e5e",
  ]

  /// The class of a number; numbers outside are in the nearest. Nil where it is undefined.
  static func classOf(_ value: Double?) -> Int? {
    guard let value, !value.isNaN else { return nil }
    guard value > 0 else { return 0 }
    // A tenth and what rounding makes of it are in one class.
    return min(10, max(1, Int((value * 10 - 1e-9).rounded(.up))))
  }
}
