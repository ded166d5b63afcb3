import Glibc

/// Words for a person, on standard error, each line with the program's name before it.
struct Messages: Sendable {
  /// Whether only what went wrong is said.
  let isQuiet: Bool
  /// What writes them, and shows how far a long work is.
  let progress: Progress
  private let style: TextStyle

  /// Words on standard error, coloured where that is a terminal.
  init(isQuiet: Bool) {
    self.init(
      isQuiet: isQuiet, progress: Progress(isShown: !isQuiet), style: Terminal(STDERR_FILENO)?.style ?? .plain)
  }

  init(isQuiet: Bool, progress: Progress, style: TextStyle) {
    self.isQuiet = isQuiet
    self.progress = progress
    self.style = style
  }

  /// Says something that is good to know.
  func note(_ sentence: String) {
    if !isQuiet { say(sentence, after: style.heading(Self.name)) }
  }

  /// Says what went wrong.
  func problem(_ sentence: String) { say(sentence, after: style.problem(Self.name)) }

  private static let name = "sponsor-report:"

  private func say(_ sentence: String, after name: String) { progress.say("\(name) \(sentence.harmless)\n") }
}
