import Analytics
import Sponsors

/// `sponsor-report clusters`: blocs of delegations.
struct ClustersCommand: Command {
  static let definition = CommandDefinition(
    name: "clusters",
    abstract: "Find the blocs: delegations that sponsor the same drafts, or vote alike",
    discussion:
      "Clusters are merged step by step, by one minus the similarity of the drafts sponsored, or with --by agreement "
      + "by full agreement in recorded votes less that of the two. The tree is cut into --count clusters or "
      + "at --height; with neither, the whole tree is written: a row a merge, its two parts being codes or "
      + "numbers of earlier merges.",
    arguments: [.inputs],
    options: [
      byOption, measureOption, methodOption, countOption, heightOption, VoteOptions.consensusOption,
      VoteOptions.consensusWeightOption, SharedOptions.format(Format.allCases), SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofActions + [VoteOptions.divisionOption] + SharedOptions.ofReading,
    exclusive: [["count", "height"]],
    example: ("clusters ledger.csv --method average --count 6", "six blocs and who is in each"))

  let inputs: [FilePath]
  let settings: Settings
  /// What makes delegations near to each other.
  let basis: Basis
  let method: Method
  /// Where the tree is cut.
  let cut: Cut

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    basis = try Basis(line)
    method = try line.choice(Self.methodOption, as: Method.self) ?? .average
    if let count = try line.whole(Self.countOption) {
      cut = .count(count)
    } else if let height = try line.number(Self.heightOption) {
      cut = .height(height)
    } else {
      cut = .none
    }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    let measure: any Measure
    switch basis {
    case .agreement(let measure, let options): return try runByAgreement(measure, options, messages)
    case .sponsorship(let typed): measure = typed
    }
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let distance = "1 - \(measure.name)"
    let bytes: [UInt8]
    do throws(ClusteringError) {
      let distances = try Projection(of: comparison.incidence, by: measure).distances()
      let tree = try Dendrogram(distances: distances, linkage: method.linkage)
      switch cut {
      case .none:
        let method = "\(tree.linkage.rawValue) linkage of \(distance)"
        let methods = comparison.methods.adding(measure.rule, method)
        bytes = ResultTable.tree(tree, preface: "# Tree\n\nMethod: \(method).\n\n")
          .bytes(settings.format ?? .csv, methods: methods)
        messages.note(methods, besides: settings.format ?? .csv)
      case .count(let count):
        let table = try BlocTable(cutting: tree, count: count, measure: measure, of: comparison.incidence)
        guard let text = blocs(table, measure, comparison, messages) else { return .failed }
        bytes = text
      case .height(let height):
        let table = BlocTable(cutting: tree, height: height, measure: measure, of: comparison.incidence)
        guard let text = blocs(table, measure, comparison, messages) else { return .failed }
        bytes = text
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }

  /// The table in the format asked for; nil, after saying why, where names cannot be sorted.
  private func blocs(
    _ table: BlocTable, _ measure: any Measure, _ comparison: Comparison, _ messages: Messages
  ) -> [UInt8]? {
    let methods = comparison.methods.adding(measure.rule, table.method)
    messages.note(methods, besides: settings.format ?? .csv)
    switch settings.format ?? .csv {
    case .csv: return table.csv(names: comparison.names)
    case .json: return table.json(methods: methods, names: comparison.names)
    case .markdown:
      guard let alphabet = comparison.registry.alphabet(settings, messages) else { return nil }
      return Array(
        table.markdown(methods: methods, names: comparison.names, by: alphabet).utf8)
    }
  }
}

extension ClustersCommand {
  /// How the distance between two clusters follows from the distances between their delegations.
  enum Method: String, CaseIterable, Sendable {
    /// The mean (UPGMA), the least, the greatest, and the mean of the two parts merged last (WPGMA).
    case average, single, complete, weighted

    /// The rule as the library has it.
    var linkage: Linkage {
      switch self {
      case .average: .average
      case .single: .single
      case .complete: .complete
      case .weighted: .weighted
      }
    }
  }

  /// Where the tree is cut.
  enum Cut: Equatable, Sendable {
    /// Nowhere: the whole tree is wanted.
    case none
    /// Into this many clusters.
    case count(Int)
    /// At this distance.
    case height(Double)
  }

  static let methodOption = OptionDefinition(
    name: "method", value: .oneOf(placeholder: "METHOD", Method.allCases.map(\.rawValue)),
    fallback: "average", group: .own, help: "How the distance between two clusters is measured")
  static let countOption = OptionDefinition(
    name: "count", short: "k", value: .whole(placeholder: "K", 1...100_000), group: .own,
    help: "Cut the tree into K clusters")
  static let heightOption = OptionDefinition(
    name: "height", value: .number(placeholder: "H"), group: .own,
    help: "Cut the tree at distance H, from 0 (to 1 for drafts sponsored)")
}
