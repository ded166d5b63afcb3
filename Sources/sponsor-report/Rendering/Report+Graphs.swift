import Analytics
import Sponsors

extension Report {
  /// What stands in the graph files.
  static let graphs = [
    ("network.graphml", "the ties beyond chance with all that is known of delegations and ties, for R and Python"),
    ("network.gexf", "the same for Gephi"),
  ]

  /// The network of the ties beyond chance, in both formats. Every delegation compared is a node.
  func forEachGraph<Failure: Error>(
    _ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let document = networkDocument
    try write("network.graphml", document.graphML)
    try write("network.gexf", document.gexf)
  }

  /// The network with all that is known of its delegations and ties.
  private var networkDocument: NetworkDocument {
    var document: NetworkDocument
    switch backbone {
    case .success(let backbone):
      document = NetworkDocument(
        backbone, backbone.prominence, of: incidence, methods: methods(rules: backbone.rules), names: { name($0) })
      let ties = backbone.pairs.filter { $0.tie != 0 }
      document.addToTies("sign", whole: { ties[$0].tie })
      document.addToTies("jaccard", real: { Jaccard().value(of: ties[$0].counts) })
    case .failure(let error):
      // No tie was tested, so that none is there: the description says why.
      let methods = methods(rules: ["no tie tested: \(error)"])
      let network = Network(PairMatrix(labels: incidence.delegations))
      document = NetworkDocument(network, title: "Backbone", methods: methods.sentence, program: methods.program)
      let texts = Dictionary(zip(incidence.delegations, incidence.rowSums)) { first, _ in first }
      document.addToNodes("name", text: { name(network.delegations[$0]) })
      document.addToNodes("texts", whole: { texts[network.delegations[$0]] })
    }
    let delegations = document.network.delegations
    document.addToNodes("regional_group", text: { registry.country(delegations[$0])?.regionalGroup })
    guard let tree, tree.isNamed else { return document }
    document.addBlocs(tree.blocs.partition)
    let members = Dictionary(tree.stability.members.map { ($0.delegation, $0) }) { first, _ in first }
    let found = delegations.map { members[$0] }
    document.addToNodes("bloc_stability", real: { found[$0].flatMap { tree.stability.blocs[$0.bloc - 1].jaccard } })
    document.addToNodes("own_share", real: { found[$0]?.ownShare })
    document.addToNodes("swing", text: { found[$0]?.isSwing().map { $0 ? "yes" : "no" } })
    return document
  }
}
