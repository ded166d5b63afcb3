import Analytics
import Sponsors

extension Report {
  /// The pictures, each as the file it is in. Where there is nothing to draw, a picture says so in words.
  func forEachPicture<Failure: Error>(
    _ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let drawn = treeOfPictures
    try write("heatmap.svg", heatMap(drawn))
    try write("dendrogram.svg", dendrogram(drawn))
    try write("network.svg", networkPicture)
    if let picture = idealPointsPicture { try write("ideal-points.svg", picture) }
  }

  /// The names of the pictures that this report has.
  var pictures: [(file: String, what: String)] {
    [
      ("heatmap.svg", "how alike every two delegations are, those alike side by side"),
      ("dendrogram.svg", "the tree of the delegations and its cut"),
      ("network.svg", "who is tied to whom beyond chance"),
    ] + (votes == nil ? [] : [("ideal-points.svg", "where delegations stand by their votes, session by session")])
  }

  // MARK: The tree

  /// The tree as it is drawn, with the similarities; nil where there is too little to compare.
  private var treeOfPictures: (tree: DrawnTree, pairs: PairMatrix, method: String)? {
    guard isComparable else { return nil }
    let projection = Projection(of: counts, by: Jaccard())
    let texts = Dictionary(zip(counts.delegations, counts.textsByDelegation)) { first, _ in first }
    guard let distances = try? projection.distances() else { return nil }
    let linkage = Linkage.average
    let order = "leaves in the order of the least sum of distances between neighbours"
    let method = tree.flatMap { $0.isNamed ? $0.blocs.method : nil } ?? "\(linkage.rawValue) linkage of 1 - jaccard"
    guard let whole = try? tree?.tree ?? Dendrogram(distances: distances, linkage: linkage) else { return nil }
    let partition = tree.flatMap { $0.isNamed ? $0.blocs.partition : nil }
    let drawn = DrawnTree(whole, distances: distances, partition: partition, texts: texts)
    return (drawn, projection.pairs, drawn.isOptimal ? "\(method); \(order)" : method)
  }

  private func heatMap(_ drawn: (tree: DrawnTree, pairs: PairMatrix, method: String)?) -> [UInt8] {
    let title = "How alike delegations are in what they sponsor"
    guard let drawn else { return nothingToCompare("heatmap", title).empty }
    let statement =
      "Each cell compares two delegations: the darker it is, the larger the share of texts with both behind them among "
      + "those with either. Those alike stand side by side; \(blocsInWords(drawn.tree)).\(drawn.tree.selection)"
    return HeatMapPicture(
      tree: drawn.tree, pairs: drawn.pairs, names: { name($0) },
      frame: PictureFrame(
        name: "heatmap", title: title, statement: statement,
        source: source(rules: ["Jaccard similarity = texts of both / texts of either", drawn.method]))
    ).svg
  }

  private func dendrogram(_ drawn: (tree: DrawnTree, pairs: PairMatrix, method: String)?) -> [UInt8] {
    let title = "Which delegations come together first"
    guard let drawn else { return nothingToCompare("dendrogram", title).empty }
    let cut =
      drawn.tree.cut == nil
      ? "no cut is drawn, since \(noBlocsInWords)"
      : "the dashed line cuts the tree into blocs, which their numbers name"
    let statement =
      "The farther left two branches meet, the more alike the delegations on them are; \(cut).\(drawn.tree.selection)"
    return DendrogramPicture(
      tree: drawn.tree, names: { name($0) },
      frame: PictureFrame(
        name: "dendrogram", title: title, statement: statement,
        source: source(rules: ["Jaccard similarity = texts of both / texts of either", drawn.method])),
      axis: "Distance at which branches meet: 1 − Jaccard similarity, mean over the pairs of both"
    ).svg
  }

  private func blocsInWords(_ drawn: DrawnTree) -> String {
    guard drawn.cut != nil else { return "no bloc is framed, since \(noBlocsInWords)" }
    let sizes = Dictionary(grouping: drawn.blocs.compactMap { $0 }) { $0 }
    let alone = sizes.values.count { $0.count == 1 }
    let framed = counted(sizes.count - alone, "bloc of several is", "blocs of several are")
    return "\(framed) framed" + (alone == 0 ? "" : ", \(counted(alone, "delegation is", "delegations are")) alone")
  }

  /// Why no bloc is named.
  private var noBlocsInWords: String {
    guard let tree else { return "there are too many delegations to test them" }
    return tree.isCut ? "chance explains as much: \(tree.verdict)" : "no cut of the tree stands out"
  }

  private func nothingToCompare(_ name: String, _ title: String) -> PictureFrame {
    PictureFrame(
      name: name, title: title,
      statement: "There is nothing to compare: two delegations and two texts are needed, and there "
        + "\(incidence.delegations.count == 1 ? "is" : "are") "
        + "\(counted(incidence.delegations.count, "delegation", "delegations")) and "
        + "\(counted(incidence.textCount, "text", "texts")).", source: source(rules: []))
  }

  // MARK: The network

  private var networkPicture: [UInt8] {
    let title = "Who sponsors together more often than chance explains"
    func frame(_ statement: String, _ rules: [String]) -> PictureFrame {
      PictureFrame(name: "network", title: title, statement: statement, source: source(rules: rules))
    }
    let backbone: Backbone
    switch self.backbone {
    case .success(let found): backbone = found
    case .failure(let error): return frame("No tie is drawn, since none was tested: \(error).", []).empty
    }
    let pairs = "\(grouped(backbone.testCount)) \(backbone.testCount == 1 ? "pair" : "pairs")"
    let kept = backbone.pairs.filter { $0.tie > 0 }
    guard !kept.isEmpty else {
      let finding =
        backbone.testCount == 0
        ? "There are no two delegations to test"
        : backbone.hasTooFew
          ? "There are too few texts for any of \(pairs) to be tied" : "None of \(pairs) is tied"
      return frame(
        "\(finding): no two delegations are known to share more texts than chance explains.", backbone.rules
      ).empty
    }
    var degrees = Array(repeating: 0, count: backbone.delegations.count)
    for pair in kept {
      degrees[pair.first] += 1
      degrees[pair.second] += 1
    }
    // Of more than can be read, those with the most ties.
    let active = Set(
      degrees.indices.filter { degrees[$0] > 0 }.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
        .prefix(NetworkPicture.most))
    let ties = kept.filter { active.contains($0.first) && active.contains($0.second) }.map {
      NetworkPicture.Tie(first: $0.first, second: $0.second, shared: $0.counts.shared)
    }
    let tied = degrees.count { $0 > 0 }
    var statement =
      "\(grouped(kept.count)) of \(pairs) \(kept.count == 1 ? "is" : "are") tied: they share more texts than chance explains, "
      + "given how much each delegation sponsors and how many sponsor each text. "
    let alone = degrees.count - tied
    statement +=
      alone == 0
      ? "Every delegation has a tie."
      : "\(counted(alone, "delegation has", "delegations have")) no tie and \(alone == 1 ? "is" : "are") not drawn."
    if active.count < tied { statement += " Drawn are the \(active.count) of \(tied) with the most ties." }
    let positions = NetworkLayout(
      Network(pairs: ties.map { ($0.first, $0.second) }, of: backbone.delegations), aspectRatio: 1.4
    ).positions
    return NetworkPicture(
      delegations: backbone.delegations, ties: ties, positions: positions, blocs: blocs(of: backbone.delegations),
      names: { name($0) }, frame: frame(statement, backbone.rules)
    ).svg
  }

  /// The bloc of each, nil where none is named.
  private func blocs(of delegations: [DelegationCode]) -> [Int?] {
    guard let tree, tree.isNamed else { return delegations.map { _ in nil } }
    let partition = tree.blocs.partition
    let blocs = Dictionary(zip(partition.delegations, partition.blocs)) { first, _ in first }
    return delegations.map { blocs[$0] }
  }

  // MARK: Ideal points

  /// Sessions of which the places are drawn: the last ones.
  private static let sessionsDrawn = 4

  private var idealPointsPicture: [UInt8]? {
    guard let votes else { return nil }
    let matrix = votes.matrix
    let all = IdealPoints.sessions(of: matrix)
    var found: [IdealPoints] = []
    var refusals: [String] = []
    let model = IdealPointModel()
    mapInOrder(Array(all.suffix(Self.sessionsDrawn)), jobs: jobs ?? processorCount) { session in
      Result { () throws(IdealPointError) in try IdealPoints(votes: matrix, session: session, model: model) }
    } deliver: { outcome in
      switch outcome {
      case .success(let points): found.append(points)
      case .failure(let error): refusals.append("\(error)")
      }
    }
    var sentences: [String] = []
    if found.isEmpty {
      sentences.append("No delegation could be placed.")
    } else {
      sentences.append(
        "Who votes alike stands near each other. A dot is the place that explains a delegation’s votes best, the line "
          + "through it its 95 % interval. Places of different sessions do not compare.")
    }
    if all.count > Self.sessionsDrawn {
      sentences.append("Of \(all.count) sessions the last \(Self.sessionsDrawn) were taken.")
    }
    if !refusals.isEmpty { sentences.append("Not placed: \(refusals.joined(separator: "; ")).") }
    let methods = Methods(
      counted: "\(matrix.selection)", size: "V = \(matrix.voteCount) of \(matrix.recordedCount) recorded votes",
      rules: [IdealPointsCommand.Source.votes.rule] + model.rules, program: "sponsor-report \(programVersion)")
    return IdealPointsPicture(
      sessions: found, names: { name($0) },
      frame: PictureFrame(
        name: "ideal-points", title: "Where delegations stand by their votes",
        statement: sentences.joined(separator: " "), source: methods.sentence)
    ).svg
  }

  // MARK: The source

  /// The methods sentence of what is computed from sponsorship.
  func source(rules: [String]) -> String { methods(rules: rules).sentence }

  func methods(rules: [String]) -> Methods {
    Methods(
      counted: selection.description, size: "R = \(counted(incidence.textCount, "text", "texts"))", rules: rules,
      program: "sponsor-report \(programVersion)")
  }
}
