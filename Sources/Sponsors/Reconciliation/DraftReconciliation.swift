/// One text over its documents: what each says of its sponsors, the final list, and where the documents disagree.
///
///     for text in DraftReconciliation.all(in: ledger, documents: summaries) {
///       text.entries.filter(\.isFinal)                     // who sponsors it in the end
///       text.entries.filter { !$0.contradictedBy.isEmpty } // whom a complete source does not have
///     }
///
/// The final list is everybody whom any source names, less those who withdrew and did not join again. A source is
/// *complete* where it claims to name all sponsors so far: the list of a revision (for those of earlier lists), a report
/// that prints who submitted the text, a library record. A record of a meeting and an addendum never are. Members of a
/// group by its roster are in the list, and no source contradicts them: another may name the group alone.
public struct DraftReconciliation: Hashable, Sendable {
  /// One document's part.
  public struct Source: Hashable, Sendable {
    /// The document.
    public let document: String
    /// What it gives.
    public let part: SourcePart
    /// Whom it names there, in the order of their codes.
    public let delegations: [DelegationCode]
    /// Those of them whom no source before it has, in the same order.
    public let added: [DelegationCode]
  }

  /// One delegation of the text.
  public struct Entry: Hashable, Sendable {
    /// The delegation, or the group itself.
    public let delegation: DelegationCode
    /// Whether it is a group, and not a delegation.
    public let isGroup: Bool
    /// The role in which it first stands: `sponsor` or `cosponsor`, `withdrawn` for one that is not in the final list.
    public let role: Role
    /// The source in which it first stands, a place in `sources`.
    public let first: Int
    /// All sources that name it, places in `sources`.
    public let sources: [Int]
    /// Documents that are complete and do not name it.
    public let contradictedBy: [String]

    /// Whether it is in the final list.
    public var isFinal: Bool { role != .withdrawn }
  }

  /// The text.
  public let family: DraftFamily
  /// Its sources, in the order of the parts, then of the ledger.
  public let sources: [Source]
  /// Everybody named, in the order of the codes, groups behind delegations.
  public let entries: [Entry]

  /// The final list: delegations, not groups, in the order of their codes.
  public var finalList: [DelegationCode] { entries.filter { $0.isFinal && !$0.isGroup }.map(\.delegation) }

  /// Every text of `ledger` of whose sponsors something is said, in the order of first appearance.
  ///
  /// - Parameter documents: what each document is; of others the symbol tells.
  /// - Complexity: O(rows log rows + delegations × sources).
  public static func all(in ledger: Ledger, documents: [DocumentSummary] = []) -> [DraftReconciliation] {
    let kinds = Dictionary(documents.map { ($0.document, $0.kind) }) { first, _ in first }
    var order: [DraftFamily] = []
    var rows: [DraftFamily: [PlacedAction]] = [:]
    for action in ledger where !action.draft.isEmpty {
      let kind = kinds[action.document] ?? DocumentKind(ofDocument: action.document)
      guard let part = SourcePart(action, in: kind) else { continue }
      let family = DraftFamily(of: action.draft)
      if rows[family] == nil { order.append(family) }
      rows[family, default: []].append(PlacedAction(action: action, part: part))
    }
    return order.map { DraftReconciliation(family: $0, rows: rows[$0] ?? []) }
  }

  private init(family: DraftFamily, rows: [PlacedAction]) {
    self.family = family
    let stages = Stages(rows)
    var seen: Set<Named> = []
    sources = stages.all.map { stage in
      let named = stage.named.filter { !$0.isGroup }.map(\.code)
      let added = stage.named.filter { !$0.isGroup && !seen.contains($0) }.map(\.code)
      if stage.part != .withdrawn { seen.formUnion(stage.named) }
      return Source(
        document: stage.document, part: stage.part, delegations: named.sorted(),
        added: stage.part == .withdrawn ? [] : added.sorted())
    }
    entries = Set(stages.all.flatMap(\.named)).sorted().compactMap(stages.entry)
  }
}

/// A row with the part it is of.
struct PlacedAction {
  let action: Action
  let part: SourcePart
}

/// Who is named: a group is told from the State that has its letters as code.
struct Named: Hashable, Comparable {
  let code: DelegationCode
  let isGroup: Bool

  static func < (one: Named, other: Named) -> Bool {
    one.isGroup == other.isGroup ? one.code < other.code : other.isGroup
  }
}
