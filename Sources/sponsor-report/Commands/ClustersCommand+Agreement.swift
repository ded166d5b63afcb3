import Analytics
import Sponsors

extension ClustersCommand {
  /// What makes delegations near to each other.
  enum Basis: Sendable {
    /// The drafts that they sponsor, by a measure of which one minus the value is a distance.
    case sponsorship(any Measure)
    /// How alike they vote.
    case agreement(any AgreementMeasure, VoteOptions)

    /// Reads `--by` and the options that mean something with one of its values only.
    init(_ line: TypedLine) throws(UsageError) {
      let by = try line.choice(byOption, as: Word.self) ?? .sponsorship
      let typed = try line.text(measureOption)
      switch by {
      case .sponsorship:
        let ofVotes = [VoteOptions.consensusOption, VoteOptions.consensusWeightOption, VoteOptions.divisionOption]
        if let option = ofVotes.first(where: line.has) { throw .needsOption(option.typedName, "--by agreement") }
        guard let typed else {
          self = .sponsorship(Jaccard())
          return
        }
        guard let measure = Measures.ofDistance.first(where: { $0.name == typed }) else {
          throw Self.refused(typed, Measures.ofDistance.map(\.name))
        }
        self = .sponsorship(measure)
      case .agreement:
        if let option = [SharedOptions.roles, SharedOptions.timing, SharedOptions.withoutRosters].first(where: line.has)
        {
          throw .exclusive(first: option.typedName, second: "--by agreement")
        }
        let names = agreementMeasures.map(\.name)
        let measure = typed.map { typed in agreementMeasures.first { $0.name == typed } } ?? LijphartAgreement()
        guard let measure else { throw Self.refused(typed ?? "", names) }
        self = .agreement(measure, try VoteOptions(line))
      }
    }

    private static func refused(_ typed: String, _ allowed: [String]) -> UsageError {
      .badValue(
        option: measureOption.typedName, value: typed, expected: .oneOf(allowed),
        nearest: nearest(to: typed, among: allowed))
    }

    /// The basis as it is typed.
    enum Word: String, CaseIterable, Sendable { case sponsorship, agreement }
  }

  static let byOption = OptionDefinition(
    name: "by", value: .oneOf(placeholder: "WHAT", Basis.Word.allCases.map(\.rawValue)), fallback: "sponsorship",
    group: .own, help: "What makes delegations near to each other")
  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", Measures.ofDistance.map(\.name) + agreementMeasures.map(\.name)),
    fallback: "jaccard, or lijphart with --by agreement", group: .own,
    help: "What is measured of two delegations: "
      + Measures.ofDistance.map(\.name).joined(separator: ", ")
      + " of the drafts that they sponsor; the others of their votes, with --by agreement")
  private static var agreementMeasures: [any AgreementMeasure] {
    AgreementMeasures.all.filter { $0.fullAgreement != nil }
  }

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
    let rule: String
    let methods: Methods
    do {
      let tables = try AgreementTables(comparison.matrix, consensus: options.consensus)
      let agreement = Agreement(of: tables, by: measure)
      let leftOut = agreement.incomparable
      if !leftOut.isEmpty {
        messages.note("left out, because nothing compares them with some other: \(enumerated(leftOut.map(\.text)))")
      }
      let distances = try agreement.distances(leavingOut: Set(leftOut))
      let tree = try Dendrogram(distances: distances, linkage: method.linkage)
      let distance = "full agreement less \(measure.name)"
      switch cut {
      case .none:
        table = .tree(
          tree,
          preface: "# Tree\n\nMethod: \(tree.linkage.rawValue) linkage of \(distance).\n\n")
        rule = "\(tree.linkage.rawValue) linkage of \(distance)"
      case .count(let count):
        rule = tree.method(count: count, distance: distance)
        table = .blocs(
          try tree.cut(count: count), agreement, method: rule, names: comparison.names, by: alphabet)
      case .height(let height):
        rule = tree.method(height: height, distance: distance)
        table = .blocs(
          tree.cut(height: height), agreement, method: rule, names: comparison.names, by: alphabet)
      }
      methods = comparison.methods.adding(agreement.rules + [rule])
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    messages.note(methods, besides: settings.format ?? .csv)
    try Output.write(table.bytes(settings.format ?? .csv, methods: methods), to: settings.output)
    return comparison.exitCode
  }
}

extension ResultTable {
  /// One row a delegation: its bloc, and N of its own votes; bloc after bloc in the order of names where an alphabet is
  /// given, else by code.
  fileprivate static func blocs(
    _ partition: Partition, _ agreement: Agreement, method: String, names: DelegationNames,
    by alphabet: Collation?
  ) -> ResultTable {
    var table = ResultTable(
      [("country", false), ("name", false), ("bloc", true), ("votes", true)],
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
        .number(rows[delegation].flatMap { agreement.sizes[$0, $0] }),
      ])
    }
    return table
  }
}
