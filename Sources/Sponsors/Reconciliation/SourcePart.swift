/// What part of a text's list of sponsors a document gives; the raw values are the words of `reconciliation.csv`.
///
/// The order of the cases is the order in which a text goes through them.
public enum SourcePart: String, CaseIterable, Sendable, Comparable {
  /// The list in the draft's own document.
  case list
  /// The list of a revision of it.
  case revision
  /// A document that only adds to the list.
  case addendum
  /// Said at a meeting, and printed in its record.
  case announced
  /// The list that a report prints of those who submitted it.
  case report
  /// Joined by the time of the decision, as the report says.
  case joined
  /// A library's description of the draft.
  case library
  /// A document of another kind.
  case other
  /// Words that take a delegation off the list.
  case withdrawn

  /// Whether the earlier stage comes first.
  public static func < (one: SourcePart, other: SourcePart) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// The part that `action` is of, nil for actions that have nothing to do with sponsorship.
  init?(_ action: Action, in kind: DocumentKind) {
    switch action.role {
    case .withdrawn: self = .withdrawn
    case .sponsor, .cosponsor:
      switch kind {
      case .draft: self = Self.ofDraft(action)
      case .record: self = .announced
      case .report: self = action.role == .sponsor ? .report : .joined
      case .libraryRecord: self = .library
      case .resolution, .votes, .other: self = .other
      }
    default: return nil
    }
  }

  private static func ofDraft(_ action: Action) -> SourcePart {
    let parts = action.document.split(separator: "/")
    if action.role == .cosponsor || parts.last?.hasPrefix("Add.") == true { return .addendum }
    return parts.contains { $0.hasPrefix("Rev.") } ? .revision : .list
  }
}

extension DocumentKind {
  /// The kind that a document's symbol tells where nothing else is known of it, as of the rows of a ledger.
  init(ofDocument document: String) {
    let symbol = DocumentSymbol(document)
    let parts = document.split(separator: "/")
    if symbol.isDraft {
      self = .draft
    } else if symbol.isResolution {
      self = .resolution
    } else if parts.contains(where: { $0.hasPrefix("PV.") || $0.hasPrefix("SR.") }) {
      self = .record
    } else if parts.count >= 3, parts[0] == "A", parts[1...2].allSatisfy({ Int($0) != nil }) {
      self = .report
    } else {
      self = .other
    }
  }
}
