import Analytics
import Sponsors

/// A tree with the cut or the order of leaves that the options ask for, and what is to be said of it.
struct GrownTree {
  /// The blocs of a cut, with how well each delegation lies in its own.
  struct Cut {
    let partition: Partition
    let silhouette: Silhouette
  }

  let tree: Dendrogram
  /// Nil where the whole tree is wanted.
  let cut: Cut?
  /// Nil where the members of clusters stand in the order of the tree by code.
  let order: LeafOrder?
  /// How it was made, in words, for the page's head.
  let words: String
  /// How it was made and how good it is, for the methods sentence.
  let rules: [String]

  init(_ distances: DistanceMatrix, _ command: ClustersCommand) throws(ClusteringError) {
    let tree = try Dendrogram(distances, linkage: command.method.linkage)
    let pairs = distances.pairs
    let partition: Partition?
    var words: String
    switch command.cut {
    case .none:
      partition = nil
      words = "\(tree.linkage.rawValue) linkage of \(distances.name)"
    case .count(let count):
      partition = try tree.cut(count: count)
      words = tree.method(count: count, distance: distances.name)
    case .height(let height):
      partition = tree.cut(height: height)
      words = tree.method(height: height, distance: distances.name)
    case .silhouette:
      guard let count = try tree.countAtBestSilhouette(with: pairs) else {
        throw .noSilhouette(delegations: tree.labels.count)
      }
      partition = try tree.cut(count: count)
      words =
        tree.method(count: count, distance: distances.name)
        + ", the best mean silhouette of 2 to \(tree.labels.count - 1)"
    }
    order = command.ordersLeaves ? try tree.optimalLeafOrder(by: pairs) : nil
    if let order {
      words +=
        order.isOptimal
        ? ", leaves in the optimal order"
        : ", leaves in the order of their codes (more than \(Dendrogram.largestOptimalOrder))"
    }
    cut =
      if let partition {
        Cut(partition: partition, silhouette: try Silhouette(partition, distances: pairs))
      } else {
        nil
      }
    rules = [words] + tree.quality(of: pairs, silhouette: cut?.silhouette)
    self.tree = tree
    self.words = words
  }
}

extension ClustersCommand {
  /// The order of the members of a cluster.
  enum LeafOrdering: String, CaseIterable, Sendable {
    case code, optimal
  }

  /// What can be typed after `--measure`: a distance of the texts sponsored, or a measure of agreement in votes.
  enum MeasureChoice: RawRepresentable, Sendable {
    case texts(Distance)
    case votes(any AgreementMeasure)

    init?(rawValue: String) {
      if let distance = Distance(rawValue: rawValue) {
        self = .texts(distance)
      } else if let choice = AgreementChoice(rawValue: rawValue) {
        self = .votes(choice.measure)
      } else {
        return nil
      }
    }

    var rawValue: String {
      switch self {
      case .texts(let distance): distance.rawValue
      case .votes(let measure): measure.name
      }
    }

    /// Every word, those of the texts first.
    static var names: [String] {
      Distance.allCases.map(\.rawValue) + AgreementMeasures.all.filter { $0.fullAgreement != nil }.map(\.name)
    }
  }

  /// What the distance of two delegations is called that vote, for methods sentences.
  static func distanceName(_ measure: any AgreementMeasure) -> String { "full agreement less \(measure.name)" }

  /// The blocs, or the tree, of delegations that sponsor the same texts.
  func runBySponsorship(_ distance: Distance, _ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let format = settings.format ?? .csv
    let bytes: [UInt8]
    do throws(ClusteringError) {
      let distances = DistanceMatrix(distance, of: OverlapCounts(comparison.incidence))
      let grown = try GrownTree(distances, self)
      let methods = comparison.methods.adding(grown.rules)
      if settings.networkFormat == nil { messages.note(methods, besides: format) }
      if let cut = grown.cut {
        let table = BlocTable(
          cut.partition, of: comparison.incidence, method: grown.words, silhouette: cut.silhouette)
        switch (settings.networkFormat, format) {
        case (let network?, _): bytes = network.bytes(self.network(cut.partition, distance, comparison, methods))
        case (nil, .csv): bytes = CSVWriter.bytes(settings.csv) { table.writeRows(names: comparison.names, to: &$0) }
        case (nil, .xlsx):
          bytes = Workbook.bytes(settings.form(.xlsx), notes: [methods.sentence]) {
            table.writeRows(names: comparison.names, to: &$0)
          }
        case (nil, .json): bytes = table.json(methods: methods, names: comparison.names)
        case (nil, .markdown):
          guard let alphabet = comparison.registry.alphabet(settings, messages) else { return .failed }
          bytes = Array(table.markdown(methods: methods, names: comparison.names, by: alphabet).utf8)
        }
      } else {
        bytes = ResultTable.tree(
          grown.tree, order: grown.order,
          preface: "# Tree\n\nMethod: \(grown.words).\n\n"
        ).bytes(settings.form(format), methods: methods)
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }
}

extension ClustersCommand.Basis {
  /// The basis with the Euclidean form of its distance where Ward's linkage is to be used and the cosine is asked for.
  ///
  /// Throws where the linkage needs Euclidean distances and these are not.
  func suited(to linkage: Linkage) throws(UsageError) -> Self {
    guard linkage.needsEuclidean else { return self }
    switch self {
    case .sponsorship(.cosine): return .sponsorship(.rootCosine)
    case .sponsorship(let distance):
      guard !distance.isEuclidean else { return self }
      throw .clustering(.notEuclidean(distance: distance.formula, linkage: linkage))
    case .agreement(let measure, _):
      throw .clustering(.notEuclidean(distance: ClustersCommand.distanceName(measure), linkage: linkage))
    }
  }
}
