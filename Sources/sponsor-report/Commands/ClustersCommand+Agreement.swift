import Analytics
import Sponsors

extension ClustersCommand {
  /// What makes delegations near to each other.
  enum Basis: Sendable {
    /// The drafts that they sponsor, by this distance.
    case sponsorship(Distance)
    /// How alike they vote.
    case agreement(any AgreementMeasure, VoteOptions)

    /// Reads `--by` and the options that mean something with one of its values only.
    init(_ line: TypedLine) throws(UsageError) {
      let by = try line.choice(byOption, as: Word.self) ?? .sponsorship
      let measure = try line.choice(measureOption, as: MeasureChoice.self)
      switch by {
      case .sponsorship:
        let ofVotes = [
          VoteOptions.consensusOption, VoteOptions.consensusWeightOption, VoteOptions.divisionOption,
        ]
        if let option = ofVotes.first(where: line.has) { throw .needsOption(option.typedName, "--by agreement") }
        switch measure {
        case .votes: throw .needsOption("--measure \(measure?.rawValue ?? "")", "--by agreement")
        case .texts(let distance): self = .sponsorship(distance)
        case nil: self = .sponsorship(.jaccard)
        }
      case .agreement:
        if let option = [SharedOptions.roles, SharedOptions.timing, SharedOptions.withoutRosters].first(where: line.has)
        {
          throw .exclusive(first: option.typedName, second: "--by agreement")
        }
        switch measure {
        case .votes(let measure): self = .agreement(measure, try VoteOptions(line))
        case .texts(let distance):
          throw .exclusive(first: "--measure \(distance.rawValue)", second: "--by agreement")
        case nil: self = .agreement(LijphartAgreement(), try VoteOptions(line))
        }
      }
    }

    /// Whether it is recorded votes.
    var isOfVotes: Bool { if case .agreement = self { true } else { false } }

    /// The basis as it is typed.
    enum Word: String, CaseIterable, Sendable { case sponsorship, agreement }
  }

  static let byOption = OptionDefinition(
    name: "by", value: .oneOf(placeholder: "WHAT", Basis.Word.allCases.map(\.rawValue)), fallback: "sponsorship",
    group: .own, help: "What makes delegations near to each other")
  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", MeasureChoice.names),
    fallback: "jaccard; lijphart", group: .own,
    help: "What is measured of the drafts of two delegations (\(Distance.allCases[0].rawValue) to "
      + "\(Distance.allCases[Distance.allCases.count - 1].rawValue)), or with --by agreement of their votes (the others)"
  )

  /// The blocs, or the tree, of delegations that vote alike.
  ///
  /// A tree needs every distance: delegations that have none to some other are left out and named.
  func runByAgreement(
    _ measure: any AgreementMeasure, _ options: VoteOptions, _ messages: Messages
  ) throws(OutputError) -> ExitCode {
    guard let comparison = try VoteComparison.read(inputs, settings, options, messages) else { return .failed }
    var alphabet: Collation?
    if settings.format == .markdown {
      alphabet = comparison.registry.alphabet(settings, messages)
      if alphabet == nil { return .failed }
    }
    let table: ResultTable
    var network: [UInt8]?
    var methods = comparison.methods
    do {
      let tables = try AgreementTables(comparison.matrix, consensus: options.consensus)
      let agreement = Agreement(of: tables, by: measure)
      let leftOut = agreement.incomparable
      if !leftOut.isEmpty {
        messages.note("left out, because nothing compares them with some other: \(enumerated(leftOut.map(\.text)))")
      }
      let distances = try agreement.distances(leavingOut: Set(leftOut))
      let grown = try GrownTree(
        DistanceMatrix(name: Self.distanceName(measure), isEuclidean: false, pairs: distances), self)
      methods = methods.adding(agreement.rules + grown.rules)
      if let cut = grown.cut, let format = settings.networkFormat {
        network = format.bytes(self.network(cut.partition, agreement, comparison, methods))
        table = ResultTable([])
      } else if let cut = grown.cut {
        table = .blocs(cut, agreement, method: grown.words, names: comparison.names, by: alphabet)
      } else {
        table = .tree(
          grown.tree, order: grown.order,
          preface: "# Tree\n\nMethod: \(grown.words).\n\n")
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    if let network {
      try Output.write(network, to: settings.output)
      return comparison.exitCode
    }
    messages.note(methods, besides: settings.format ?? .csv)
    try Output.write(table.bytes(settings.form(settings.format ?? .csv), methods: methods), to: settings.output)
    return comparison.exitCode
  }
}

extension ResultTable {
  /// One row a delegation: its bloc, and N of its own votes; bloc after bloc in the order of names where an alphabet is
  /// given, else by code.
  fileprivate static func blocs(
    _ cut: GrownTree.Cut, _ agreement: Agreement, method: String, names: DelegationNames,
    by alphabet: Collation?
  ) -> ResultTable {
    let partition = cut.partition
    var table = ResultTable(
      [("country", false), ("name", false), ("bloc", true), ("votes", true), ("silhouette", true)],
      preface: "# Blocs\n\nMethod: \(method.escaped). \(partition.blocCount) blocs.\n\n")
    let labels = agreement.pairs.labels
    let rows = Dictionary(zip(labels, labels.indices)) { first, _ in first }
    var entries = Array(zip(partition.delegations, partition.blocs))
    if let alphabet {
      entries = alphabet.sorted(entries) { names($0.0) }
      entries = (1...max(1, partition.blocCount)).flatMap { bloc in entries.filter { $0.1 == bloc } }
    }
    for (delegation, bloc) in entries {
      table.rows.append([
        .text(delegation.text), .text(names(delegation)), .number(Double(bloc)),
        .number(rows[delegation].flatMap { agreement.sizes[$0, $0] }), .number(cut.silhouette[delegation]),
      ])
    }
    return table
  }
}
