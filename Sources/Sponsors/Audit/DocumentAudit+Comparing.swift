extension DocumentAudit {
  /// The audits of a corpus with what its documents tell of each other: language versions that differ, sponsors of an
  /// amendment who sponsor its draft.
  ///
  /// - Parameter amendments: the draft of each amendment, by the amendment's symbol.
  /// - Complexity: O(rows × language versions).
  public static func comparing(
    _ audits: [DocumentAudit], in ledger: Ledger, amendments: [String: String] = [:]
  ) -> [DocumentAudit] {
    let versions = LanguageVersions.findings(for: audits, in: ledger)
    let amenders = AmendedDrafts.findings(for: audits, in: ledger, amendments: amendments)
    return audits.indices.map { audits[$0].adding(versions[$0] + amenders[$0]) }
  }
}
