import Analytics
import Sponsors

/// `sponsor-report clusters`: blocs of delegations.
struct ClustersCommand: Command {
  static let definition = CommandDefinition(
    name: "clusters",
    abstract: "Find the blocs: delegations that sponsor the same drafts, or vote alike",
    discussion:
      "Clusters are merged step by step, by the distance 1 - Jaccard of the drafts sponsored, by another --measure of "
      + "them, or with --by agreement by full agreement in recorded votes less that of the two. The tree is cut into "
      + "--count clusters, at --height or where the mean --silhouette is best; with none of them, the whole tree is "
      + "written: a row a merge, its two parts being codes or numbers of earlier merges. With --method leiden or louvain "
      + "blocs are the communities of a --network: as many as hold more ties than expected.",
    arguments: [.inputs],
    options: [
      byOption, measureOption, methodOption, countOption, heightOption, silhouetteOption, leafOrderOption,
      VoteOptions.consensusOption, VoteOptions.consensusWeightOption,
      SharedOptions.format(Format.allCases, networks: NetworkFormat.allCases), SharedOptions.csv,
      SharedOptions.outputFile,
      SharedOptions.names,
    ] + CommunityOptions.all + questionOptions + SharedOptions.ofActions + [VoteOptions.divisionOption]
      + SharedOptions.ofReading
      + [SharedOptions.seed],
    exclusive: [["count", "height", "silhouette"], ["stability", "over-sessions"], ["resolution", "scan"]],
    example: ("clusters ledger.csv --method average --count 6", "six blocs and who is in each"))

  let inputs: [FilePath]
  let settings: Settings
  /// What makes delegations near to each other.
  let basis: Basis
  let method: Method
  /// Where the tree is cut.
  let cut: Cut
  /// What is asked of the blocs.
  let question: Question
  /// Whether the members of a whole tree's clusters stand in the optimal order of leaves.
  let ordersLeaves: Bool
  /// How communities are looked for; nil where a tree is wanted.
  let communities: CommunityOptions?

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    if case .tree(let given) = try line.choice(Self.methodOption, as: CommunityOptions.MethodWord.self) {
      method = given
    } else {
      method = .average
    }
    communities = try CommunityOptions(line, seed: settings.seed)
    basis = try Basis(line).suited(to: method.linkage)
    if let count = try line.whole(Self.countOption) {
      cut = .count(count)
    } else if let height = try line.number(Self.heightOption) {
      cut = .height(height)
    } else {
      cut = line.has(Self.silhouetteOption) ? .silhouette : .none
    }
    question =
      communities != nil ? .blocs : try Question(line, findsBlocs: cut != .none, byVotes: basis.isOfVotes)
    ordersLeaves = try line.choice(Self.leafOrderOption, as: LeafOrdering.self) == .optimal
    if let format = settings.networkFormat { try refuseWithoutBlocs(format) }
    // A cut has blocs and no leaves.
    if let option = [Self.countOption, Self.heightOption, Self.silhouetteOption].first(where: line.has), ordersLeaves {
      throw .exclusive(first: "--leaf-order optimal", second: option.typedName)
    }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    if let communities { return try runCommunities(communities, messages) }
    return switch (basis, question) {
    case (.agreement(let measure, let options), _): try runByAgreement(measure, options, messages)
    case (.sponsorship(let distance), .blocs): try runBySponsorship(distance, messages)
    case (.sponsorship(let distance), .stability(let draws)):
      try runStability(BlocFinder(command: self, distance: distance), draws, messages)
    case (.sponsorship(let distance), .history(let flows)):
      try runOverSessions(BlocFinder(command: self, distance: distance), flows: flows, messages)
    }
  }
}

extension ClustersCommand {
  /// How the distance between two clusters follows from the distances between their delegations.
  enum Method: String, CaseIterable, Sendable {
    /// The mean (UPGMA), the least, the greatest, and the mean of the two parts merged last (WPGMA).
    case average, single, complete, weighted
    /// By how much the spread around the centre grows, for Euclidean distances.
    case ward

    /// The rule as the library has it.
    var linkage: Linkage {
      switch self {
      case .average: .average
      case .single: .single
      case .complete: .complete
      case .weighted: .weighted
      case .ward: .ward
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
    /// Where the mean silhouette is best.
    case silhouette
  }

  static let methodOption = OptionDefinition(
    name: "method", value: .oneOf(placeholder: "METHOD", CommunityOptions.MethodWord.names),
    fallback: "average", group: .own,
    help: "How the distance between two clusters is measured, or how communities are looked for (leiden, louvain)")
  static let countOption = OptionDefinition(
    name: "count", short: "k", value: .whole(placeholder: "K", 1...100_000), group: .own,
    help: "Cut the tree into K clusters")
  static let heightOption = OptionDefinition(
    name: "height", value: .number(placeholder: "H"), group: .own,
    help: "Cut the tree at distance H, from 0 (to 1 for 1 - Jaccard)")
  static let silhouetteOption = OptionDefinition(
    name: "silhouette", group: .own, help: "Cut the tree where the mean silhouette is best")
  static let leafOrderOption = OptionDefinition(
    name: "leaf-order", value: .oneOf(placeholder: "ORDER", LeafOrdering.allCases.map(\.rawValue)),
    fallback: "code", group: .own,
    help: "How the members of a cluster follow each other in the whole tree: the lowest code first, or the nearest "
      + "beside each other")
}
