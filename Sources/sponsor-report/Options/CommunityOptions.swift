import Analytics
import Sponsors

/// How communities are looked for, and in which network: what `--method leiden` and `--method louvain` need.
struct CommunityOptions: Sendable {
  /// The network in which they are looked for.
  enum Ties: Sendable {
    /// The value of a measure for every pair of sponsors.
    case measure(any Measure)
    /// The pairs that chance does not explain.
    case backbone(BackboneOptions)
    /// How alike every two delegations vote.
    case agreement
  }

  var algorithm: CommunitySearch.Algorithm
  var kind: QualityFunction.Kind
  /// γ; nil for a scan.
  var resolution: Double?
  var seed: UInt64
  var starts: Int
  var ties: Ties

  /// Reads the options of a line; nil where its method is one of trees. Options that mean nothing for the method are
  /// refused.
  init?(_ line: TypedLine, seed: UInt64) throws(UsageError) {
    let algorithm: CommunitySearch.Algorithm? =
      if case .communities(let algorithm) = try line.choice(ClustersCommand.methodOption, as: MethodWord.self) {
        algorithm
      } else {
        nil
      }
    guard let algorithm else {

      if let option = Self.all.first(where: line.has) { throw .needsOption(option.typedName, "--method leiden") }
      return nil
    }
    if let option = Self.ofTrees.first(where: line.has) {
      throw .exclusive(first: option.typedName, second: "--method \(algorithm.rawValue)")
    }
    self.algorithm = algorithm
    self.seed = seed
    starts = try line.whole(Self.startsOption) ?? 20
    let network = try line.choice(Self.networkOption, as: NetworkWord.self)
    let isOfVotes = try line.choice(ClustersCommand.byOption, as: ClustersCommand.Basis.Word.self) == .agreement
    let ofBackbones = Self.ofBackbones.first(where: line.has)
    if isOfVotes {
      if network != nil { throw .exclusive(first: Self.networkOption.typedName, second: "--by agreement") }
      if let ofBackbones { throw .exclusive(first: ofBackbones.typedName, second: "--by agreement") }
      ties = .agreement
    } else {
      // A measure of texts is named as the network.
      if line.has(ClustersCommand.measureOption) { throw .needsOption("--measure", "--by agreement") }
      switch network ?? .backbone(signed: false) {
      case .measure(let measure):
        if let ofBackbones { throw .needsOption(ofBackbones.typedName, "--network backbone") }
        ties = .measure(measure)
      case .backbone(let isSigned):
        var options = try BackboneOptions(line)
        options.isSigned = isSigned
        ties = .backbone(options)
      }
    }
    let usual: QualityFunction.Kind = if case .backbone(signed: true) = network { .signed } else { .modularity }
    kind = try line.choice(Self.qualityOption, as: QualityFunction.Kind.self) ?? usual
    resolution = line.has(Self.scanOption) ? nil : try line.number(Self.resolutionOption) ?? 1
  }

  /// A search at γ. Throws where it cannot be made.
  func search(resolution: Double) throws(CommunityError) -> CommunitySearch {
    try CommunitySearch(
      algorithm, quality: QualityFunction(kind, resolution: resolution), seed: seed, starts: starts)
  }

  /// The options of communities only, in the order of the help.
  static let all = [networkOption, qualityOption, resolutionOption, scanOption, startsOption] + ofBackbones
  // Which of the two signs is part of the network's name.
  private static let ofBackbones = BackboneOptions.all.filter { $0.name != BackboneOptions.signedOption.name }
  private static let ofTrees = [
    ClustersCommand.countOption, ClustersCommand.heightOption, ClustersCommand.silhouetteOption,
    ClustersCommand.leafOrderOption, ClustersCommand.stabilityOption, ClustersCommand.overSessionsOption,
    ClustersCommand.flowsOption,
  ]

  static let networkOption = OptionDefinition(
    name: "network", value: .oneOf(placeholder: "NETWORK", NetworkWord.names), fallback: "backbone", group: .own,
    help: "The network in which leiden and louvain look for blocs: the pairs that chance does not explain, or a "
      + "measure of every pair")
  static let qualityOption = OptionDefinition(
    name: "quality", value: .oneOf(placeholder: "QUALITY", QualityFunction.Kind.allCases.map(\.rawValue)),
    fallback: "modularity; signed for the signed backbone", group: .own,
    help: "What leiden and louvain make as great as they can")
  static let resolutionOption = OptionDefinition(
    name: "resolution", value: .number(placeholder: "G"), fallback: "1", group: .own,
    help: "The higher, the more blocs; for cpm in the unit of the ties")
  static let scanOption = OptionDefinition(
    name: "scan", group: .own,
    help: "Look for blocs at one resolution after the other, and say over which they stay the same")
  static let startsOption = OptionDefinition(
    name: "starts", value: .whole(placeholder: "N", 1...10_000), fallback: "20", group: .own,
    help: "Search in N random orders and keep the best")
}

extension CommunityOptions {
  /// What can be typed after `--method`: a linkage of trees, or a search for communities.
  enum MethodWord: RawRepresentable, Sendable {
    case tree(ClustersCommand.Method)
    case communities(CommunitySearch.Algorithm)

    init?(rawValue: String) {
      if let method = ClustersCommand.Method(rawValue: rawValue) {
        self = .tree(method)
      } else if let algorithm = CommunitySearch.Algorithm(rawValue: rawValue) {
        self = .communities(algorithm)
      } else {
        return nil
      }
    }

    var rawValue: String {
      switch self {
      case .tree(let method): method.rawValue
      case .communities(let algorithm): algorithm.rawValue
      }
    }

    /// Every word, those of trees first.
    static var names: [String] {
      ClustersCommand.Method.allCases.map(\.rawValue) + CommunitySearch.Algorithm.allCases.map(\.rawValue)
    }
  }

  /// What can be typed after `--network`.
  enum NetworkWord: RawRepresentable, Sendable {
    case measure(any Measure)
    case backbone(signed: Bool)

    init?(rawValue: String) {
      switch rawValue {
      case "backbone": self = .backbone(signed: false)
      case "signed-backbone": self = .backbone(signed: true)
      default:
        guard let measure = Measures.named(rawValue) else { return nil }
        self = .measure(measure)
      }
    }

    var rawValue: String {
      switch self {
      case .measure(let measure): measure.name
      case .backbone(let isSigned): isSigned ? "signed-backbone" : "backbone"
      }
    }

    /// Every word, the backbones first.
    static var names: [String] { ["backbone", "signed-backbone"] + Measures.all.map(\.name) }
  }
}
