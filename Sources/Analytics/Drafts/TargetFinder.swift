import Sponsors

/// Ranks the delegations that are not on a draft by how well their past fits its sponsors.
///
/// With S the draft's sponsors and S_t those of a past text t, the weight of t is w_t = |S ∩ S_t| / |S|, doubled where t
/// is an earlier text of the draft's own series. With x_t = 1 where candidate c was on t and n_c the texts it was on,
///
///     score(c) = Σ_t w_t x_t / √(Σ_t w_t² · n_c)
///
/// the cosine of the weights and the record of c, from 0 to 1. The sum alone is led by those who sponsor everything, the
/// sum over n_c by those who sponsored once; the root between the two is the usual measure of nearness by items
/// (B. Sarwar et al., “Item-based collaborative filtering recommendation algorithms”, WWW 10, 2001,
/// doi:10.1145/371920.372071). Beside it stands lift(c) = (Σ_t w_t x_t / Σ_t w_t) / (n_c / T) over T past texts.
///
/// Past are the other texts of the corpus with a sponsor, save those whose first day is known to be later than the last
/// day of the draft. Whoever withdrew from the draft is a candidate like others, and is marked by the set.
public struct TargetFinder: Sendable {
  /// The draft.
  public let draft: SponsorSet
  /// The past texts, in the order given, those later than the draft left out.
  public let past: [SponsorSet]
  /// Which of `past` are earlier texts of the draft's series.
  public let seriesTexts: Set<String>
  /// The weight of each past text.
  let weights: [Double]

  /// By how much an earlier text of the draft's own series counts more than another.
  public static let seriesFactor = 2.0

  /// A finder for `draft` in the light of other texts.
  ///
  /// - Parameters:
  ///   - texts: the texts of the corpus; the draft itself, texts without sponsors and later ones are left out.
  ///   - series: symbols of the texts of the draft's series.
  /// - Complexity: O(sponsors of all texts).
  public init(draft: SponsorSet, among texts: [SponsorSet], series: Set<String> = []) {
    self.draft = draft
    past = texts.filter { text in
      if text.sponsors.isEmpty || !Set(text.families).isDisjoint(with: draft.families) { return false }
      guard let first = text.days?.lowerBound, let last = draft.day else { return true }
      return first <= last
    }
    seriesTexts = series.intersection(past.map(\.symbol))
    let seriesTexts = seriesTexts
    weights = past.map { text in
      guard !draft.sponsors.isEmpty else { return 0 }
      let shared = Double(draft.sponsors.count(where: text.contains)) / Double(draft.sponsors.count)
      return seriesTexts.contains(text.symbol) ? shared * Self.seriesFactor : shared
    }
  }

  /// The candidates with a score above 0, the highest first; among equals the lower code.
  ///
  /// - Parameters:
  ///   - isCandidate: who can be asked at all, such as those with a seat on the day.
  ///   - partners: how many of the draft's sponsors to name with each.
  /// - Complexity: O(candidates × texts × sponsors of the draft).
  public func targets(
    where isCandidate: (DelegationCode) -> Bool = { _ in true }, partners: Int = 3
  ) -> [Target] {
    let delegations = Set(past.flatMap(\.sponsors)).sorted()
    let columns = Dictionary(
      uniqueKeysWithValues: delegations.map { code in (code, past.indices.filter { past[$0].contains(code) }) })
    let total = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    guard total > 0 else { return [] }
    var targets: [Target] = []
    for code in delegations where !draft.contains(code) && isCandidate(code) {
      let texts = columns[code] ?? []
      let sum = texts.reduce(0) { $0 + weights[$1] }
      if sum == 0 { continue }
      let nearest = draft.sponsors.compactMap { partner(code, $0, texts, columns[$0] ?? []) }.sorted {
        ($1.jaccard, $1.shared, $0.delegation) < ($0.jaccard, $0.shared, $1.delegation)
      }
      let shared = texts.filter { weights[$0] > 0 }.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
      targets.append(
        Target(
          delegation: code, score: sum / (squares * Double(texts.count)).squareRoot(),
          lift: (sum / total) / (Double(texts.count) / Double(past.count)),
          texts: shared.map { text in
            Target.Text(set: past[text], sponsorsOnIt: draft.sponsors.count(where: past[text].contains))
          },
          ofSeries: texts.map { past[$0] }.filter { seriesTexts.contains($0.symbol) }.sorted {
            ($1.session ?? 0, $0.symbol) < ($0.session ?? 0, $1.symbol)
          },
          partners: Array(nearest.prefix(partners))))
    }
    return targets.sorted { ($1.score, $0.delegation) < ($0.score, $1.delegation) }
  }

  private func partner(
    _ candidate: DelegationCode, _ sponsor: DelegationCode, _ texts: [Int], _ others: [Int]
  ) -> Target.Partner? {
    let shared = Set(texts).intersection(others).count
    guard shared > 0 else { return nil }
    return Target.Partner(
      delegation: sponsor, shared: shared, jaccard: Double(shared) / Double(texts.count + others.count - shared))
  }
}
