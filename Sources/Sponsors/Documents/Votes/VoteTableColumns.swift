/// The columns of a table of votes, by what they hold; each is the position of a column or nil.
///
/// Known are the voting data of the UN Library, with the plural spellings of its data dictionary (2024) and the singular
/// ones of other releases, and the two tables of the `unvotes` data (Voeten; Robinson and Goguen-Compagnoni).
struct VoteTableColumns: Sendable {
  private var positions: [Column: Int] = [:]
  /// What the table is.
  let kind: VoteTable.Kind
  /// The names of the header.
  let names: [String]

  /// What a column holds.
  enum Column: Hashable, Sendable, CaseIterable {
    case number, code, name, vote, date, session, resolution, draft, title, yes, no, abstaining
    case amendment, paragraph, short, description
  }

  /// The columns of a header; nil where it is not that of a table of votes.
  init?(header: CSVRecord) {
    var names: [String] = []
    for index in 0..<header.count { names.append(Self.normal(header.verbatim(index))) }
    self.names = names
    func has(_ wanted: [String]) -> Bool { wanted.contains(where: names.contains) }
    if names.contains("undl_id"), has(Self.spellings[.vote, default: []]) {
      kind = .library
    } else if names.contains("rcid"), names.contains("vote"), has(["country", "country_code"]) {
      kind = .votes
    } else if names.contains("rcid"), names.contains("date"), names.contains("session") {
      kind = .rollCalls
    } else {
      return nil
    }
    for (column, spellings) in Self.spellings {
      if let position = names.firstIndex(where: spellings.contains) { positions[column] = position }
    }
  }

  subscript(column: Column) -> Int? { positions[column] }

  private static let spellings: [Column: [String]] = [
    .number: ["rcid", "undl_id"],
    .code: ["country_code", "ms_code", "ms_codes"],
    .name: ["country", "ms_name", "ms_names"],
    .vote: ["vote", "ms_vote", "ms_votes"],
    .date: ["date"],
    .session: ["session"],
    .resolution: ["unres", "resolution", "resolutions"],
    .draft: ["draft", "drafts"],
    .title: ["title"],
    .yes: ["yes", "total_yes"],
    .no: ["no", "total_no"],
    .abstaining: ["abstentions", "total_abstentions"],
    .amendment: ["amend"],
    .paragraph: ["para"],
    .short: ["short"],
    .description: ["descr"],
  ]

  /// A name in small letters, with `_` for the marks between its words.
  private static func normal(_ bytes: ArraySlice<UInt8>) -> String {
    let text = bytes.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."): UInt8(ascii: "_")
      default: byte
      }
    }
    return String(decoding: text, as: UTF8.self).trimmingSpaces()
  }
}
