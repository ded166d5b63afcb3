/// How a bloc is told from the others: by its number, and by a colour beside it.
enum BlocMark {
  /// Eight colours that differ to colour-blind eyes too, dark enough for thin lines on white; then they come again, which
  /// the number tells apart.
  private static let colours = [
    "#0b5fa5", "#b5470b", "#00735c", "#8a3d85", "#8a6100", "#2f3f9e", "#a3123f", "#4c6b1f",
  ]

  /// The colour of a bloc; grey without one.
  static func colour(_ bloc: Int?) -> String {
    guard let bloc, bloc > 0 else { return PictureFrame.faintInk }
    return colours[(bloc - 1) % colours.count]
  }
}
