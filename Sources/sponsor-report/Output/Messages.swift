import Glibc

/// Words for a person, on standard error, each line with the program's name before it.
struct Messages: Sendable {
  /// Whether only what went wrong is said.
  let isQuiet: Bool

  /// Says something that is good to know.
  func note(_ sentence: String) {
    if !isQuiet { Self.say(sentence) }
  }

  /// Says what went wrong.
  func problem(_ sentence: String) { Self.say(sentence) }

  /// One call of the system a line, so that lines of two threads do not mix. Nothing can be done about a
  /// standard error that takes no words.
  private static func say(_ sentence: String) {
    let visible = sentence.unicodeScalars.map { scalar in
      // A file's name may hold line breaks and commands to the terminal.
      scalar.value < 0x20 || scalar.value == 0x7F || (0x80..<0xA0).contains(scalar.value)
        ? "\u{FFFD}" : scalar
    }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: "sponsor-report: ".unicodeScalars)
    line.append(contentsOf: visible)
    line.append("\n")
    _ = Descriptor.write(Array(String(line).utf8), to: STDERR_FILENO)
  }
}
