/// Writes a page in the language of `man` (macros of man(7)), line by line, with all text escaped.
struct Roff {
  private(set) var text = ""

  /// The head of a page: its title, section, source and the name of the manual.
  init(title: String, section: Int, source: String, manual: String) {
    macro("TH", title, String(section), "", source, manual)
    // A word broken with a hyphen at the end of a line could not be copied and typed.
    text += ".nh\n"
  }

  /// A section.
  mutating func section(_ title: String) { macro("SH", title) }

  /// A part of a section.
  mutating func subsection(_ title: String) { macro("SS", title) }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    text += ".PP\n"
    line(words)
  }

  /// A line that follows on the one before.
  mutating func line(_ words: String) { text += Self.escaped(words) + "\n" }

  /// An item with its explanation. `head` is bold where it is typed as it stands, and slanted where it stands for
  /// something.
  mutating func item(_ head: [(words: String, isLiteral: Bool)], _ words: String) {
    text += ".TP\n"
    text += head.map { part in "\\f\(part.isLiteral ? "B" : "I")\(Self.inline(part.words))\\fP" }.joined() + "\n"
    line(words)
  }

  /// A line to be typed, set as it stands.
  mutating func example(_ words: String) { text += ".PP\n.RS 4\n.EX\n\(Self.escaped(words))\n.EE\n.RE\n" }

  private mutating func macro(_ name: String, _ arguments: String...) {
    text += ".\(name)" + arguments.map { " \"\(Self.inline($0))\"" }.joined() + "\n"
  }

  /// A line of text: one that begins with a full stop or an apostrophe would be a command.
  static func escaped(_ words: String) -> String {
    let line = inline(words)
    return line.hasPrefix(".") || line.hasPrefix("'") || line.hasPrefix("\\(aq") ? "\\&" + line : line
  }

  /// The words within a line: hyphens, quotes and accents that are to be copied and typed stay what they are.
  static func inline(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "'": text += "\\(aq"
      case "\"": text += "\\(dq"
      case "`": text += "\\(ga"
      case "^": text += "\\(ha"
      case "~": text += "\\(ti"
      case "\n": text += " "
      // In numbers, so that the page reads the same whatever encoding it is taken to be in.
      case _ where scalar.value >= 0x80: text += "\\[u\(Self.number(scalar.value))]"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func number(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
