import Analytics
import Sponsors

/// A network of the delegations that a run compares, with what is needed to state it.
struct ComparedNetwork {
  let network: Network
  /// What its ties are, in words.
  let name: String
  let methods: Methods
  let registry: CountryRegistry
  let names: DelegationNames
  let exitCode: ExitCode
  /// What each delegation is counted by: the column's word and the number.
  let sizes: (title: String, of: [DelegationCode: Double])

  /// The network of a measure of the texts sponsored.
  init(_ comparison: Comparison, _ measure: any Measure) {
    self.init(
      comparison, Network(Projection(of: comparison.incidence, by: measure).pairs), name: measure.name,
      rules: [measure.rule])
  }

  /// The network of the pairs that chance does not explain.
  init(_ comparison: Comparison, _ backbone: Backbone, _ options: BackboneOptions) {
    let sign = backbone.isSigned ? "signed " : ""
    self.init(
      comparison, backbone.network, name: "the \(sign)\(backbone.model.name) backbone",
      rules: backbone.rules + options.rules)
  }

  private init(_ comparison: Comparison, _ network: Network, name: String, rules: [String]) {
    self.network = network
    self.name = name
    methods = comparison.methods.adding(rules)
    registry = comparison.registry
    names = comparison.names
    exitCode = comparison.exitCode
    let counts = zip(comparison.incidence.delegations, comparison.incidence.rowSums.map(Double.init))
    sizes = ("texts", Dictionary(counts) { first, _ in first })
  }

  /// How many delegations have no tie, in words; nil where all have one.
  var untied: String? {
    let tied = Set(network.ties.flatMap { [$0.first, $0.second] }).count
    let count = network.delegations.count
    guard tied < count else { return nil }
    return "\(count - tied) of \(count) delegations have no tie in the network of \(name): each is a bloc of its own"
  }

  /// The network with the bloc of each delegation on it.
  func document(of found: Communities, _ methods: Methods) -> NetworkDocument {
    var document = NetworkDocument(
      network, title: "Blocs in the network of \(name)", methods: methods.adding(NetworkDocument.tieRule).sentence,
      program: methods.program)
    document.addToNodes("name", text: { names(network.delegations[$0]) })
    let sizes = network.delegations.map { self.sizes.of[$0] }
    // N of votes is no whole number where consensus adoptions have a weight.
    if self.sizes.title == "texts" {
      document.addToNodes("texts", whole: { sizes[$0].map { Int($0) } })
    } else {
      document.addToNodes(self.sizes.title, real: { sizes[$0] })
    }
    document.addBlocs(found.partition)
    return document
  }

  /// The network of how alike delegations vote.
  init(_ comparison: VoteComparison, _ agreement: Agreement) {
    network = Network(agreement.pairs)
    name = agreement.measure.name
    methods = comparison.methods.adding(agreement.rules)
    registry = comparison.registry
    names = comparison.names
    exitCode = comparison.exitCode
    let labels = agreement.pairs.labels
    let counts = labels.indices.compactMap { row in agreement.sizes[row, row].map { (labels[row], $0) } }
    sizes = ("votes", Dictionary(counts) { first, _ in first })
  }
}
