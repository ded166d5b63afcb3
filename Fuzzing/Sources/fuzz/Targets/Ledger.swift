import Sponsors

extension Target {
  /// A ledger as a person gives it back: what is read of it is written and read again without a difference.
  static let ledger = Target(name: "ledger") { bytes in
    _ = Ledger.looksLikeCSV(bytes)
    let registry = Standard.extractor.registry
    do throws(LedgerError) {
      let ledger = try Ledger(csv: bytes, isKnown: registry.isKnown)
      for form in CSVForm.allCases {
        let written = ledger.csv(form) { registry.name(of: $0, isGroup: $1, in: .en) }
        law(Ledger.looksLikeCSV(written), "a ledger that was written is taken for one")
        let again = try Ledger(csv: written, isKnown: registry.isKnown)
        law(again == ledger, "\(ledger.count) rows are the same after writing and reading, as \(form)")
      }
      let audits = DocumentAudit.audits(of: ledger, name: "input", registry: registry)
      law(audits.map(\.actions).reduce(0, +) == ledger.count, "the audits see all \(ledger.count) rows")
    } catch {
      law(isSaid: error)
    }
  }
}
