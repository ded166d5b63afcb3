/// Texts that tables get wrong, from the same seed the same.
public enum HostileText {
  private static let pieces = [
    "", "a", "Bolivia", ",", ";", "\"", "\"\"", "\n", "\r", "\r\n", "=", "=cmd|'/c'!A1", "+", "-1", "@", "\t",
    "'",
    "'=", "''", "'x", " ", "é", "e\u{301}", "🇧🇴", "👩‍👩‍👧", "السودان", "\u{202E}", "\u{FEFF}", "中国", "\u{0}",
    "\u{1F}",
  ]

  /// Up to three pieces, one behind the other.
  public static func random(using random: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }
}
