import Sponsors

/// Words of a brief with what each of them is, so that whoever shows them can link and escape them.
///
///     let text: BriefText = "\(.delegation(code, "Kenya")) joined \(.title("La petite fille", .fr))."
struct BriefText: Hashable, Sendable {
  /// A part of a text.
  enum Part: Hashable, Sendable {
    /// Words of the program, or numbers.
    case words(String)
    /// A title, in the language of the document that prints it; nil where that is unknown.
    case title(String, Language?)
    /// The symbol of a draft or resolution.
    case symbol(String)
    /// A delegation by its name.
    case delegation(DelegationCode, String)
    /// A group by its name.
    case group(String)
    /// Where something is printed; `detail` is what stands behind the document, such as its paragraph.
    case place(document: String, detail: String)
  }

  /// The parts in their order.
  private(set) var parts: [Part]

  /// The text of one part.
  init(_ part: Part) { parts = [part] }

  /// The texts one after the other.
  static func + (left: BriefText, right: BriefText) -> BriefText {
    var text = left
    text.parts += right.parts
    return text
  }

  /// Adds a text.
  static func += (left: inout BriefText, right: BriefText) { left.parts += right.parts }

  /// Whether nothing is said.
  var isEmpty: Bool { parts.allSatisfy { $0 == .words("") } }

  /// The text with its first letter as a capital, as a sentence begins.
  var capitalized: BriefText {
    guard case .words(let words)? = parts.first, let first = words.first else { return self }
    var text = self
    text.parts[0] = .words(first.uppercased() + words.dropFirst())
    return text
  }
}

extension BriefText: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }

    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.words(literal)) } }
    mutating func appendInterpolation(_ part: Part) { parts.append(part) }
    mutating func appendInterpolation(_ text: BriefText) { parts += text.parts }
    mutating func appendInterpolation(_ number: Int) { parts.append(.words(String(number))) }
    /// Words of the program: what a document says is a part of its own.
    mutating func appendInterpolation(words: String) { if !words.isEmpty { parts.append(.words(words)) } }
  }

  init(stringLiteral words: String) { parts = words.isEmpty ? [] : [.words(words)] }
  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}

extension Sequence<BriefText> {
  /// `one, two and three`.
  var listed: BriefText {
    let items = Array(self)
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(by: ", ") + " and " + last
  }

  /// The texts with `separator` between them.
  func joined(by separator: BriefText) -> BriefText {
    reduce(into: "") { $0 = $0.isEmpty ? $1 : $0 + separator + $1 }
  }
}
