import Sponsors

/// A network with what is known of its nodes and ties, ready to be written as GraphML or GEXF.
///
///     var document = NetworkDocument(network, title: "Backbone", methods: methods.sentence, program: methods.program)
///     document.addToNodes("name", text: { names(network.delegations[$0]) })
///     document.addToTies("p", real: { edges[$0].p })
///     Array(document.graphML)
///
/// The programs that read these formats lay out by the attribute `weight` and most take no negative one: a tie's weight
/// is its magnitude, and where any tie is negative each has an attribute `sign`, 1 or -1.
public struct NetworkDocument: Hashable, Sendable {
  /// What one attribute holds, a value for each node or tie, nil where undefined.
  public enum Values: Hashable, Sendable {
    /// Words. Empty ones are undefined.
    case text([String?])
    /// Whole numbers.
    case whole([Int?])
    /// Numbers; not a number is undefined.
    case real([Double?])
  }

  /// One attribute.
  public struct Attribute: Hashable, Sendable {
    /// Its name, such as `bloc`.
    public let name: String
    /// Its values.
    public let values: Values
  }

  /// The delegations and ties. A node's identity is its code.
  public let network: Network
  /// What the network is, in a few words.
  public let title: String
  /// How it was made: the methods sentence.
  public let methods: String
  /// The program and its version.
  public let program: String
  /// The attributes of the nodes, `code` first, then as they were added.
  public private(set) var nodeAttributes: [Attribute]
  /// The attributes of the ties as they were added, without `weight`.
  public private(set) var tieAttributes: [Attribute] = []

  /// A document of `network` with the codes of its nodes and, where a tie is negative, the signs of its ties.
  public init(_ network: Network, title: String, methods: String, program: String) {
    (self.network, self.title, self.methods, self.program) = (network, title, methods, program)
    nodeAttributes = [Attribute(name: "code", values: .text(network.delegations.map(\.text)))]
    if network.ties.contains(where: { $0.weight < 0 }) {
      addToTies("sign", whole: { network.ties[$0].weight < 0 ? -1 : 1 })
    }
  }

  /// The label of a node: its `name` where there is one, else its code.
  func label(_ node: Int) -> String {
    if let names = nodeAttributes.first(where: { $0.name == "name" }), case .text(let texts) = names.values,
      let name = texts[node], !name.isEmpty
    {
      return name
    }
    return network.delegations[node].text
  }
}

extension NetworkDocument {
  /// Gives every node an attribute of words; `value` is asked with the node's position in `network.delegations`.
  public mutating func addToNodes(_ name: String, text value: (Int) -> String?) {
    Self.set(name, .text(network.delegations.indices.map(value)), in: &nodeAttributes)
  }

  /// Gives every node an attribute of whole numbers.
  public mutating func addToNodes(_ name: String, whole value: (Int) -> Int?) {
    Self.set(name, .whole(network.delegations.indices.map(value)), in: &nodeAttributes)
  }

  /// Gives every node an attribute of numbers.
  public mutating func addToNodes(_ name: String, real value: (Int) -> Double?) {
    Self.set(name, .real(network.delegations.indices.map(value)), in: &nodeAttributes)
  }

  /// Gives every tie an attribute of words; `value` is asked with the tie's position in `network.ties`.
  public mutating func addToTies(_ name: String, text value: (Int) -> String?) {
    Self.set(name, .text(network.ties.indices.map(value)), in: &tieAttributes)
  }

  /// Gives every tie an attribute of whole numbers.
  public mutating func addToTies(_ name: String, whole value: (Int) -> Int?) {
    Self.set(name, .whole(network.ties.indices.map(value)), in: &tieAttributes)
  }

  /// Gives every tie an attribute of numbers.
  public mutating func addToTies(_ name: String, real value: (Int) -> Double?) {
    Self.set(name, .real(network.ties.indices.map(value)), in: &tieAttributes)
  }

  /// Gives every node its bloc, where it is in one of `partition`.
  public mutating func addBlocs(_ partition: Partition) {
    let blocs = Dictionary(zip(partition.delegations, partition.blocs)) { first, _ in first }
    let found = network.delegations.map { blocs[$0] }
    addToNodes("bloc", whole: { found[$0] })
  }

  /// Gives every node its degree, strength, eigenvector centrality and betweenness, where it is in `prominence`.
  public mutating func addProminence(_ prominence: Prominence) {
    let positions = Dictionary(zip(prominence.delegations, prominence.delegations.indices)) { first, _ in first }
    let found = network.delegations.map { positions[$0] }
    addToNodes("degree", whole: { found[$0].map { prominence.degree[$0] } })
    addToNodes("strength", real: { found[$0].map { prominence.strength[$0] } })
    addToNodes("eigenvector", real: { found[$0].flatMap(prominence.eigenvector) })
    addToNodes("betweenness", real: { found[$0].map { prominence.betweenness[$0] } })
    addToNodes("betweenness_weighted", real: { found[$0].map { prominence.weightedBetweenness[$0] } })
  }

  /// An attribute of a name that is there already takes its place: two of a name could not be told apart.
  private static func set(_ name: String, _ values: Values, in attributes: inout [Attribute]) {
    let attribute = Attribute(name: name, values: values)
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index] = attribute
    } else {
      attributes.append(attribute)
    }
  }
}
