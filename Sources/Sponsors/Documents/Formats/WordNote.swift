/// A reference to a note.
struct WordNote: Hashable {
  /// Where notes stand.
  enum Kind {
    case footnote, endnote

    /// How the relationship to their part is called.
    var relationship: String { self == .footnote ? "footnotes" : "endnotes" }
  }

  let kind: Kind
  let id: String
  /// Whether its mark is typed rather than counted.
  let hasOwnMark: Bool
}
