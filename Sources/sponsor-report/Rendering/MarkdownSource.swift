/// A piece of Markdown as the program writes it, read for a terminal: `**strong**`, and `\` before what is not markup.
struct MarkdownSource {
  private let source: String

  init(_ source: String) { self.source = source }

  /// The words alone.
  var plain: String {
    var isStrong = false
    return styled(.plain, isStrong: &isStrong)
  }

  /// The words with the strong ones set off; `isStrong` is carried on from line to line.
  func styled(_ style: TextStyle, isStrong: inout Bool) -> String {
    var (text, part) = ("", String.UnicodeScalarView())
    func end() {
      if !part.isEmpty { text += isStrong ? style.heading(String(part).harmless) : String(part).harmless }
      part = String.UnicodeScalarView()
    }
    var scalars = source.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\\", let next = scalars.first, next.isASCII, next.properties.generalCategory.isMark {
        part.append(scalars.removeFirst())
      } else if scalar == "*", scalars.first == "*" {
        scalars.removeFirst()
        end()
        isStrong.toggle()
      } else {
        part.append(scalar)
      }
    }
    end()
    return text
  }
}

extension Unicode.GeneralCategory {
  /// Whether it is that of a sign that is neither letter, figure nor space; Markdown escapes those of ASCII only.
  fileprivate var isMark: Bool {
    switch self {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol,
      .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
