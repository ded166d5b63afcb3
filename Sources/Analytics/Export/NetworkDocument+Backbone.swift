import Sponsors

extension Backbone {
  /// The ties of those who share more than by chance, each as heavy as the number of texts shared: what prominence is
  /// computed on. Negative ties are none. - Complexity: O(n²).
  public var sharedTexts: Network {
    Network(
      delegations: delegations,
      ties: pairs.filter { $0.tie > 0 }.map {
        .init(first: $0.first, second: $0.second, weight: Double($0.counts.shared))
      })
  }

  /// How prominent each delegation is among the ties of `sharedTexts`. - Complexity: that of `Prominence`.
  public var prominence: Prominence { Prominence(of: sharedTexts) }

  /// What prominence is computed on, for the methods sentence; `Prominence.rule` says the rest.
  public static let prominenceRule = "for prominence a tie weighs the number of texts shared; \(Prominence.rule)"
}

extension NetworkDocument {
  /// A backbone as a network: on each node its name, its `texts` and its prominence, on each tie `sign` where the
  /// backbone is signed, `shared`, `expected`, `p_upper`, `p_lower` and `q`, as `BackboneTable` has them.
  ///
  /// The weight of every tie is 1: a backbone says that there is a tie, not how strong it is. `prominence` is
  /// `Backbone.prominence`. `methods` are those of the backbone; the rule of prominence is added here.
  /// - Complexity: O(n²).
  public init(
    _ backbone: Backbone, _ prominence: Prominence, of incidence: IncidenceMatrix, methods: Methods,
    names: DelegationNames? = nil
  ) {
    let network = backbone.network
    let methods = methods.adding("every tie in the file has weight 1", Backbone.prominenceRule)
    self.init(network, title: "Backbone", methods: methods.sentence, program: methods.program)
    if let names { addToNodes("name", text: { names(network.delegations[$0]) }) }
    let counts = Dictionary(zip(incidence.delegations, incidence.rowSums)) { first, _ in first }
    addToNodes("texts", whole: { counts[network.delegations[$0]] })
    addProminence(prominence)
    // In the order of the network's ties.
    let ties = backbone.pairs.filter { $0.tie != 0 }
    if backbone.isSigned { addToTies("sign", whole: { ties[$0].tie }) }
    addToTies("shared", whole: { ties[$0].counts.shared })
    addToTies("expected", real: { ties[$0].finding?.expected })
    addToTies("p_upper", real: { ties[$0].finding?.tails.upper })
    addToTies("p_lower", real: { ties[$0].finding?.tails.lower })
    addToTies("q", real: { ties[$0].q })
  }
}
