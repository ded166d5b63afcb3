import Analytics
import Sponsors

extension Corpus {
  /// The backbone, as the options ask for it, of the matrix of what `selection` counts; throws where it cannot be made.
  ///
  /// The rows of the matrix are tested on up to `jobs` threads; the result is the same for every number.
  func backbone(
    _ options: BackboneOptions, of incidence: IncidenceMatrix, selection: Selection, seed: UInt64, jobs: Int?,
    progress: Progress? = nil
  ) throws(BackboneError) -> Backbone {
    let progress = progress ?? .none
    let incidence = incidence.inOrderOfTexts
    let counts = OverlapCounts(incidence)
    func constraints() -> CellConstraints {
      let found = CellConstraints(
        ledger: ledger, selection: selection, of: incidence, registry: registry,
        // The only model that can hold a cell at 1.
        groupSignatures: options.model == .sdsm && options.groupSignatures == .fixed)
      guard options.eligibility == .all else { return found }
      let none = CellConstraints(rowCount: incidence.delegations.count, columnCount: incidence.textCount)
      return CellConstraints(zeros: none.zeros, ones: found.ones)
    }
    try Backbone.checkSize(delegations: incidence.delegations.count, texts: incidence.textCount)
    switch options.model {
    case .sdsm:
      return try backbone(
        counts, SDSM(incidence, constraints: constraints(), method: options.tails), options, jobs, progress)
    case .hypergeometric:
      return try backbone(counts, Hypergeometric(incidence, constraints: constraints()), options, jobs, progress)
    case .fdsm:
      let model = try progress.during("drawing", "matrices", of: options.draws) { () throws(BackboneError) in
        try FDSM(incidence, constraints: constraints(), draws: options.draws, seed: seed) { progress.advance() }
      }
      return try backbone(counts, model, options, 1, progress)
    case .disparity:
      return try backbone(counts, DisparityFilter(OverlapCount().pairs(of: counts)), options, 1, progress)
    }
  }

  private func backbone(
    _ counts: OverlapCounts, _ model: some NullModel, _ options: BackboneOptions, _ jobs: Int?,
    _ progress: Progress
  ) throws(BackboneError) -> Backbone {
    var findings: [[NullFinding?]] = []
    progress.during("testing", "delegations", of: counts.delegations.count) {
      mapInOrder(Array(counts.delegations.indices), jobs: jobs ?? processorCount) { first in
        defer { progress.advance() }
        return model.findings(ofRow: first, counts)
      } deliver: {
        findings.append($0)
      }
    }
    return try Backbone(
      counts, model: model, alpha: options.alpha, correction: options.correction, isSigned: options.isSigned,
      findings: findings)
  }
}

extension Comparison {
  /// The backbone, as the options ask for it, of what is compared.
  func backbone(_ options: BackboneOptions, seed: UInt64, jobs: Int?, progress: Progress?) throws(BackboneError)
    -> Backbone
  {
    try corpus.backbone(options, of: incidence, selection: selection, seed: seed, jobs: jobs, progress: progress)
  }
}
