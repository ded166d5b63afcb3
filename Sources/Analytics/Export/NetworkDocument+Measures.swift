import Sponsors

extension NetworkDocument {
  /// What is a tie in the networks below, for the methods sentence.
  public static let tieRule = "no tie where the value is 0 or undefined"

  /// Who sponsors with whom: a tie for every two delegations whose value in `pairs` is defined and not 0, its weight the
  /// value; on each node its name and its `texts`, on each tie `shared`, the number of texts of both.
  /// - Complexity: O(n²).
  public init(
    overlap pairs: PairMatrix, of counts: OverlapCounts, title: String, methods: Methods, names: DelegationNames? = nil
  ) {
    let network = Network(pairs)
    self.init(network, title: title, methods: methods.sentence, program: methods.program)
    if let names { addToNodes("name", text: { names(network.delegations[$0]) }) }
    let rows = Dictionary(zip(counts.delegations, counts.delegations.indices)) { first, _ in first }
    let found = network.delegations.map { rows[$0] }
    addToNodes("texts", whole: { found[$0].map { counts[$0, $0].first } })
    addToTies(
      "shared",
      whole: {
        guard let first = found[network.ties[$0].first], let second = found[network.ties[$0].second] else { return nil }
        return counts[first, second].shared
      })
  }

  /// Who votes with whom: a tie for every two delegations whose value is defined and not 0, its weight the value; on
  /// each node its name and `votes`, N of its own, on each tie `votes`, N of the pair. - Complexity: O(n²).
  public init(_ agreement: Agreement, methods: Methods, names: DelegationNames? = nil) {
    let network = Network(agreement.pairs)
    self.init(network, title: agreement.measure.title, methods: methods.sentence, program: methods.program)
    if let names { addToNodes("name", text: { names(network.delegations[$0]) }) }
    let labels = agreement.sizes.labels
    let rows = Dictionary(zip(labels, labels.indices)) { first, _ in first }
    let found = network.delegations.map { rows[$0] }
    // N is no whole number where consensus adoptions have a weight.
    addToNodes("votes", real: { found[$0].flatMap { agreement.sizes[$0, $0] } })
    addToTies(
      "votes",
      real: {
        guard let first = found[network.ties[$0].first], let second = found[network.ties[$0].second] else { return nil }
        return agreement.sizes[first, second]
      })
  }
}
