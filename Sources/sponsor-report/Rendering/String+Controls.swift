extension String {
  /// The text without the controls that do harm where it is shown: those of ASCII but tab and line feed, and those that
  /// embed, override or isolate a direction (U+202A to U+202E, U+2066 to U+2069) and could turn what stands after them.
  ///
  /// The marks that only say how the letter beside them runs (U+200E, U+200F, U+061C) stay.
  /// - Complexity: O(bytes).
  var withoutControls: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xE2 }) else { return self }
    var kept = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
