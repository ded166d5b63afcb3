/// Sponsors of an amendment who sponsor its draft too: seldom, and good to know before the two are compared.
public enum AmendedDrafts {
  private struct Sponsorship: Hashable {
    let country: DelegationCode
    let family: DraftFamily
  }

  /// The findings of each audit, in the order of `audits`: at each row that sponsors an amendment.
  ///
  /// - Parameter amendments: the draft of each amendment, by the amendment's symbol.
  /// - Complexity: O(rows).
  public static func findings(
    for audits: [DocumentAudit], in ledger: Ledger, amendments: [String: String]
  ) -> [[AuditFinding]] {
    struct Place: Hashable {
      let document: String
      let language: Language?
    }
    guard !amendments.isEmpty else { return audits.map { _ in [] } }
    let targets = Dictionary(amendments.map { (DraftFamily(of: $0.key), $0.value) }) { first, _ in first }
    var sponsors: Set<Sponsorship> = []
    for action in ledger where Self.isSponsor(action) {
      sponsors.insert(Sponsorship(country: action.country, family: DraftFamily(of: action.draft)))
    }
    var found: [Place: [AuditFinding]] = [:]
    var told: Set<Sponsorship> = []
    for action in ledger where Self.isSponsor(action) {
      let family = DraftFamily(of: action.draft)
      guard let draft = targets[family], DraftFamily(of: draft) != family,
        sponsors.contains(Sponsorship(country: action.country, family: DraftFamily(of: draft))),
        told.insert(Sponsorship(country: action.country, family: family)).inserted
      else { continue }
      found[Place(document: action.document, language: action.language), default: []].append(
        AuditFinding(
          problem: .amendsOwnDraft(action.country, amendment: action.draft, draft: draft),
          paragraph: action.paragraph, span: action.span, printed: action.printed, read: action.country,
          occasion: action.occasion))
    }
    return audits.map { found[Place(document: $0.document, language: $0.language)] ?? [] }
  }

  private static func isSponsor(_ action: Action) -> Bool {
    (action.role == .sponsor || action.role == .cosponsor) && !action.isGroupItself && !action.draft.isEmpty
  }
}
