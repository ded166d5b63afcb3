import Glibc

/// The terminal behind an open file, as far as it matters to what is written there.
struct Terminal: Equatable, Sendable {
  /// The open file.
  let descriptor: Int32
  /// Whether it moves and erases when told to; one of TERM `dumb`, or of no kind at all, prints the commands instead.
  let obeys: Bool
  /// What the person allows at most, in columns; nil where that is not said.
  private let columns: Int?
  /// Whether a person asked for no colour anywhere (no-color.org).
  private let refusesColour: Bool

  /// Width where neither the terminal nor the person tells it.
  static let usualWidth = 80

  /// The terminal; nil where the file is none.
  init?(_ descriptor: Int32, environment: (String) -> String? = Self.environment) {
    guard isatty(descriptor) == 1 else { return nil }
    self.init(ofKind: environment("TERM"), descriptor, environment)
  }

  /// A terminal of that kind, whatever the file is.
  init(ofKind kind: String?, _ descriptor: Int32, _ environment: (String) -> String?) {
    self.descriptor = descriptor
    obeys = !["", "dumb"].contains(kind ?? "")
    columns = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    refusesColour = !(environment("NO_COLOR") ?? "").isEmpty
  }

  /// How words can be set off here.
  var style: TextStyle { obeys && !refusesColour ? .coloured : .plain }

  /// How many columns a line has at this moment: as many as the window, or fewer where COLUMNS says so.
  var width: Int {
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return Self.width(window: isKnown ? Int(window.ws_col) : nil, columns: columns)
  }

  /// The width by what the window and COLUMNS say; a line wider than the window would break and could not be erased.
  static func width(window: Int?, columns: Int?) -> Int {
    [window, columns].compactMap { $0 }.min() ?? usualWidth
  }

  /// Whether this process may write to it now; one sent to the background would disturb what is in front.
  var isInFront: Bool {
    let front = tcgetpgrp(descriptor)
    return front < 0 || front == getpgrp()
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
