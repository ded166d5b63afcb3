import Sponsors

/// A brief on one delegation, or a comparison of drafts: what it says, in the order in which it is read, and nothing of
/// how it is shown.
///
/// `BriefMarkdown` and `BriefHTML` show it; whatever they have to link, to escape or to mark as being in another language
/// is a part of a `BriefText` of its own.
struct Brief: Hashable, Sendable {
  /// The delegation; nil where the page is on drafts.
  var delegation: DelegationCode?
  /// Its name and code, or what is compared.
  let title: BriefText
  /// What stands before the first heading.
  var findings: [BriefText]
  /// The sections, none of them empty.
  var sections: [Section]
  /// How it was made, as a sentence.
  let methods: String

  /// A part of a brief under its heading.
  struct Section: Hashable, Sendable {
    let heading: String
    var blocks: [Block]
  }

  /// What a section is made of.
  enum Block: Hashable, Sendable {
    /// A heading below that of the section.
    case heading(String)
    case paragraph(BriefText)
    /// A list, one item a line.
    case list([BriefText])
    case table(Table)
    /// The documents that the places of the brief are in.
    case references([Reference])
  }

  /// A table; the first cell of a row says what the row is about.
  struct Table: Hashable, Sendable {
    /// What the table holds, for who cannot see what stands above it.
    let caption: String
    let columns: [(title: String, isNumber: Bool)]
    var rows: [[BriefText]] = []

    init(caption: String, columns: [(title: String, isNumber: Bool)]) {
      self.caption = caption
      self.columns = columns
    }

    static func == (left: Self, right: Self) -> Bool {
      left.caption == right.caption && left.rows == right.rows
        && left.columns.elementsEqual(right.columns) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(caption)
      hasher.combine(rows)
    }
  }

  /// A document that was read.
  struct Reference: Hashable, Sendable {
    /// What the ledger calls it.
    let document: String
    /// What it is.
    let text: BriefText
  }

  /// Every text of the brief, in the order in which it is read; the references are not among them.
  var texts: [BriefText] {
    findings
      + sections.flatMap(\.blocks).flatMap { block -> [BriefText] in
        switch block {
        case .heading, .references: []
        case .paragraph(let text): [text]
        case .list(let items): items
        case .table(let table): table.rows.flatMap(\.self)
        }
      }
  }
}
