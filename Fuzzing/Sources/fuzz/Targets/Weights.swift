import Analytics
import Sponsors

extension Target {
  /// A table of the weights of texts: it is refused, or every text compared weighs something that measures can bear.
  static let weights = Target(name: "weights") { bytes in
    do throws(TextWeightsError) {
      let weights = try TextWeights(csv: bytes, named: "input", of: incidence, in: fewRows)
      law(!weights.rule.isEmpty, "the weights have a rule")
      // None are given where all are equal.
      let count = weights.values?.count ?? incidence.families.count
      law(count == incidence.families.count, "each of the texts has a weight: \(weights)")
      for value in weights.values ?? [] { law(value == 0 || (1e-9...1e9).contains(value), "\(value) is a weight") }
    } catch {
      law(isSaid: error)
    }
  }

  private static let incidence = IncidenceMatrix(ledger: fewRows)

  /// Three drafts with a revision and an amendment among them.
  private static let fewRows = Ledger(
    [("A/C.3/76/L.10", "FRA"), ("A/C.3/76/L.10/Rev.1", "BOL"), ("A/C.3/76/L.11", "FRA"), ("A/C.3/76/L.12", "KEN")]
      .compactMap { draft, country in
        DelegationCode(country).map { Action(document: "input", draft: draft, role: .sponsor, country: $0) }
      })
}
