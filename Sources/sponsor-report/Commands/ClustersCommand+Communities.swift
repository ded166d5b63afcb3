import Analytics
import Sponsors

extension ClustersCommand {
  /// The communities of a network, or what they are at one resolution after the other.
  func runCommunities(_ options: CommunityOptions, _ messages: Messages) throws(OutputError) -> ExitCode {
    guard let compared = try comparedNetwork(options, messages) else { return .failed }
    let format = settings.format ?? .csv
    var alphabet: Collation?
    if format == .markdown {
      alphabet = compared.registry.alphabet(settings, messages)
      if alphabet == nil { return .failed }
    }
    var methods = compared.methods
    if let alone = compared.untied { messages.note(alone) }
    let table: ResultTable
    var document: [UInt8]?
    do throws(CommunityError) {
      if let resolution = options.resolution {
        let found = try options.search(resolution: resolution).communities(of: compared.network)
        methods = methods.adding(found.method(network: compared.name), seed: options.seed)
        document = settings.networkFormat?.bytes(compared.document(of: found, methods))
        table = .communities(found, compared, by: alphabet)
      } else {
        let grid = ResolutionGrid.usual(for: options.kind, on: compared.network)
        let progress = messages.progress
        let search = try options.search(resolution: 1)
        let scan = try progress.during("trying", "resolutions", of: grid.count) { () throws(CommunityError) in
          try ResolutionScan(of: compared.network, at: grid, by: search) { progress.advance() }
        }
        methods = methods.adding(
          "\(options.algorithm.rawValue) communities of the network of \(compared.name), \(options.kind.words), at "
            + "\(grid.count) resolutions" + (grid.first.map { " from \($0)" } ?? "")
            + (grid.last.map { " to \($0)" } ?? "") + ", "
            + "\(options.starts) \(options.starts == 1 ? "start" : "starts") each",
          "a plateau is a stretch of resolutions over which the adjusted Rand index with its first partition is "
            + "\(ResolutionPlateau.nearness) or more; the longest by ln(last/first) is proposed",
          seed: options.seed)
        table = .scan(scan)
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    if let document {
      try Output.write(document, to: settings.output)
      return compared.exitCode
    }
    messages.note(methods, besides: format)
    try Output.write(table.bytes(settings.form(format), methods: methods), to: settings.output)
    return compared.exitCode
  }

  /// The network that is asked for; nil, after saying why, where there is none.
  private func comparedNetwork(
    _ options: CommunityOptions, _ messages: Messages
  ) throws(OutputError) -> ComparedNetwork? {
    if case .agreement(let measure, let votes) = basis {
      guard let comparison = try VoteComparison.read(inputs, settings, votes, messages) else { return nil }
      do throws(AgreementError) {
        let tables = try AgreementTables(comparison.matrix, consensus: votes.consensus)
        return ComparedNetwork(comparison, Agreement(of: tables, by: measure))
      } catch {
        messages.problem("\(error)")
        return nil
      }
    }
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return nil }
    switch options.ties {
    case .measure(let measure): return ComparedNetwork(comparison, measure)
    case .backbone(let options):
      do throws(BackboneError) {
        let backbone = try comparison.corpus.backbone(
          options, of: comparison.incidence, selection: comparison.selection, seed: settings.seed, jobs: settings.jobs,
          progress: messages.progress)
        return ComparedNetwork(comparison, backbone, options)
      } catch {
        messages.problem("\(error)")
        return nil
      }
    // Votes were compared above.
    case .agreement: return nil
    }
  }
}

extension ResultTable {
  /// One row a delegation, by code; bloc after bloc in the order of names where an alphabet is given.
  fileprivate static func communities(
    _ found: Communities, _ compared: ComparedNetwork, by alphabet: Collation?
  ) -> ResultTable {
    var table = ResultTable(
      [("country", false), ("name", false), ("bloc", true), (compared.sizes.title, true)],
      preface: "# Blocs\n\nMethod: \(found.method(network: compared.name).escaped). "
        + "\(found.partition.blocCount) blocs.\n\n")
    var entries = Array(zip(found.partition.delegations, found.partition.blocs))
    if let alphabet {
      entries = alphabet.sorted(entries) { compared.names($0.0) }
      entries = (1...max(1, found.partition.blocCount)).flatMap { bloc in entries.filter { $0.1 == bloc } }
    }
    for (delegation, bloc) in entries {
      table.rows.append([
        .text(delegation.text), .text(compared.names(delegation)), .number(Double(bloc)),
        .number(compared.sizes.of[delegation]),
      ])
    }
    return table
  }

  /// One row a resolution, with the plateau that it lies on; the blocs as codes, with a bar between two blocs.
  fileprivate static func scan(_ scan: ResolutionScan) -> ResultTable {
    let proposed =
      scan.proposed.map { "Proposed: \($0.partition.blocCount) blocs, at resolutions \($0.first) to \($0.last)." }
      ?? "No plateau is proposed."
    var table = ResultTable(
      [
        ("resolution", true), ("blocs", true), ("quality", true), ("plateau", true), ("length", true),
        ("proposed", false), ("partition", false),
      ], preface: "# Resolutions\n\n\(proposed)\n\n")
    var points = scan.points[...]
    for (number, plateau) in scan.plateaus.enumerated() {
      for point in points.prefix(plateau.pointCount) {
        let blocs = (1...max(1, point.partition.blocCount)).map { bloc in
          point.partition.members(of: bloc).map(\.text).joined(separator: " ")
        }
        table.rows.append([
          .number(point.resolution), .number(Double(point.partition.blocCount)), .number(point.quality),
          .number(Double(number + 1)), .number(plateau.length), .text(plateau == scan.proposed ? "yes" : ""),
          .text(blocs.joined(separator: " | ")),
        ])
      }
      points = points.dropFirst(plateau.pointCount)
    }
    return table
  }
}
