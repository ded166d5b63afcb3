/// The frame of a page, cut at its slots: `{{NAME}}`.
struct PageFrame {
  /// A piece of the frame.
  enum Piece: Hashable {
    /// Words that stand as they are.
    case text(String)
    /// A place to be filled.
    case slot(String)
  }

  /// The pieces in their order.
  let pieces: [Piece]

  /// Cuts `frame`. - Complexity: O(its bytes).
  init(_ frame: String) {
    var pieces: [Piece] = []
    var text = ""
    for part in frame.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0, let end = part.element.firstIndex(of: "}") else {
        text += part.element
        continue
      }
      pieces.append(.text(text))
      pieces.append(.slot(String(part.element[..<end])))
      text = String(part.element[end...].dropFirst(2))
    }
    self.pieces = pieces + [.text(text)]
  }
}
