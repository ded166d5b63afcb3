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
/// day of the draft. Whoever withdrew from the draft is a candidate like others.
public struct TargetFinder: Sendable {
  /// The draft.
  public let draft: SponsorSet
  /// The past texts, in the order given, those later than the draft left out.
  public let past: [SponsorSet]
  /// Which of `past` are earlier texts of the draft's series.
  public let seriesTexts: Set<String>
  /// The weight of each past text.
  let weights: [Double]
  /// The past texts that each delegation was on, places in `past`.
  private let columns: [DelegationCode: [Int]]
  private let sum: Double
  private let length: Double

  /// By how much an earlier text of the draft's own series counts more than another.
  public static let seriesFactor = 2.0

  /// A finder for `draft` in the light of other texts.
  ///
  /// - Parameters:
  ///   - texts: the texts of the corpus; the draft itself, texts without sponsors and later ones are left out.
  ///   - series: symbols of the earlier texts of the draft's series.
  /// - Complexity: O(sponsors of all texts).
  public init(draft: SponsorSet, among texts: [SponsorSet], series: Set<String> = []) {
    self.draft = draft
    let past = texts.filter { text in
      if text.sponsors.isEmpty || !Set(text.families).isDisjoint(with: draft.families) { return false }
      guard let first = text.days?.lowerBound, let last = draft.day else { return true }
      return first <= last
    }
    self.past = past
    seriesTexts = series.intersection(past.map(\.symbol))
    weights = past.map { text in
      guard !draft.sponsors.isEmpty else { return 0 }
      let share = Double(draft.sponsors.count(where: text.contains)) / Double(draft.sponsors.count)
      return series.contains(text.symbol) ? share * Self.seriesFactor : share
    }
    var columns: [DelegationCode: [Int]] = [:]
    for (column, text) in past.enumerated() {
      for code in text.sponsors { columns[code, default: []].append(column) }
    }
    self.columns = columns
    sum = weights.reduce(0, +)
    length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// What makes a ranking say less than it seems to.
  public enum Caution: Hashable, Sendable {
    /// There is one past text only: everybody on it has the same score and lift.
    case onePastText(SponsorSet)
    /// Of several past texts one only has a sponsor of the draft: scores differ by how many texts a delegation was on,
    /// and by nothing else.
    case oneSharedText(SponsorSet)
  }

  /// What a reader of the ranking must be told; nil where several past texts speak for it. - Complexity: O(texts).
  public var caution: Caution? {
    let shared = past.indices.filter { weights[$0] > 0 }
    guard shared.count == 1 else { return nil }
    return past.count == 1 ? .onePastText(past[shared[0]]) : .oneSharedText(past[shared[0]])
  }

  /// Score and lift of a delegation, by the formulas above; nil where no past text speaks for it.
  /// - Complexity: O(texts).
  public func value(of delegation: DelegationCode) -> (score: Double, lift: Double)? {
    let texts = columns[delegation] ?? []
    let own = texts.reduce(0) { $0 + weights[$1] }
    guard own > 0 else { return nil }
    let count = Double(texts.count)
    // A cosine of 1 may come out the last digit above it.
    return (min(1, own / (length * count.squareRoot())), (own / sum) / (count / Double(past.count)))
  }

  /// The candidates with a score above 0, the highest first; among equals the lower code.
  ///
  /// - Parameters:
  ///   - count: how many at most; nil for all.
  ///   - partners: how many of the draft's sponsors to name with each.
  ///   - isCandidate: who can be asked at all, such as those with a seat on the day.
  /// - Complexity: O(delegations × texts + targets × sponsors of the draft × texts).
  public func targets(
    _ count: Int? = nil, partners: Int = 3, where isCandidate: (DelegationCode) -> Bool = { _ in true }
  ) -> [Target] {
    let valued = columns.keys.filter { !draft.contains($0) && isCandidate($0) }.compactMap { code in
      value(of: code).map { (code: code, score: $0.score, lift: $0.lift) }
    }.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
    return valued.prefix(count ?? valued.count).map { code, score, lift in
      let texts = columns[code] ?? []
      let shared = texts.filter { weights[$0] > 0 }.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
      return Target(
        delegation: code, score: score, lift: lift,
        texts: shared.map { text in
          Target.Text(set: past[text], sponsorsOnIt: draft.sponsors.count(where: past[text].contains))
        },
        ofSeries: texts.map { past[$0] }.filter { seriesTexts.contains($0.symbol) }.sorted {
          ($1.session ?? 0, $0.symbol) < ($0.session ?? 0, $1.symbol)
        },
        partners: Array(self.partners(of: texts).prefix(partners)))
    }
  }

  /// The draft's sponsors by how alike their past texts are to these.
  private func partners(of texts: [Int]) -> [Target.Partner] {
    draft.sponsors.compactMap { sponsor in
      let others = columns[sponsor] ?? []
      let shared = Set(texts).intersection(others).count
      guard shared > 0 else { return nil }
      return Target.Partner(
        delegation: sponsor, shared: shared, jaccard: Double(shared) / Double(texts.count + others.count - shared))
    }.sorted { ($1.jaccard, $1.shared, $0.delegation) < ($0.jaccard, $0.shared, $1.delegation) }
  }
}
