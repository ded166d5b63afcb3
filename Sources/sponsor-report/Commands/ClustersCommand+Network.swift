import Analytics

extension ClustersCommand {
  /// The network of the measure that blocs of sponsors were found with, each node with its bloc.
  func network(_ table: BlocTable, _ comparison: Comparison) -> NetworkDocument {
    let measure = Jaccard()
    let counts = OverlapCounts(comparison.incidence)
    var document = NetworkDocument(
      overlap: measure.pairs(of: counts), of: counts, title: "Blocs by \(measure.title)",
      methods: comparison.methods.adding(
        "\(measure.name) = \(measure.formula)", NetworkDocument.tieRule, "blocs by \(table.method)"),
      names: comparison.names)
    document.addBlocs(table.partition)
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
