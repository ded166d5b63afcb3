import Analytics

extension ClustersCommand {
  /// Of a tree, of a scan, of draws and of a history there is no network with a bloc on each node.
  func refuseWithoutBlocs(_ format: NetworkFormat) throws(UsageError) {
    if let communities {
      guard communities.resolution == nil else { return }
      throw .exclusive(first: CommunityOptions.scanOption.typedName, second: format.typed)
    }
    switch question {
    case .blocs:
      guard cut == .none else { return }
      throw .needsOneOf(format.typed, [Self.countOption, Self.heightOption, Self.silhouetteOption].map(\.typedName))
    case .stability: throw .exclusive(first: Self.stabilityOption.typedName, second: format.typed)
    case .history: throw .exclusive(first: Self.overSessionsOption.typedName, second: format.typed)
    }
  }

  /// The network of the measure that blocs of sponsors were found with, each node with its bloc; of the Jaccard
  /// coefficient where the distance is that of no measure.
  func network(
    _ partition: Partition, _ distance: Distance, _ comparison: Comparison, _ methods: Methods
  ) -> NetworkDocument {
    let measure: any Measure =
      distance == .rootCosine ? Cosine() : Measures.named(distance.rawValue) ?? Jaccard()
    var document = NetworkDocument(
      overlap: measure.pairs(of: comparison.incidence), of: OverlapCounts(comparison.incidence),
      title: "Blocs and \(measure.title)",
      methods: methods.adding("weight of ties: \(measure.name) = \(measure.formula)", NetworkDocument.tieRule),
      names: comparison.names)
    document.addBlocs(partition)
    return document
  }

  /// The network of the measure that blocs of votes were found with, each node with its bloc.
  ///
  /// Delegations that are in no bloc, because nothing compares them with some other, are in the network without one.
  func network(
    _ partition: Partition, _ agreement: Agreement, _ comparison: VoteComparison, _ methods: Methods
  ) -> NetworkDocument {
    var document = NetworkDocument(
      agreement, methods: methods.adding(NetworkDocument.tieRule), names: comparison.names)
    document.addBlocs(partition)
    return document
  }
}
