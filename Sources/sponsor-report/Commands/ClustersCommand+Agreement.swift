import Analytics
import Sponsors

extension ClustersCommand {
  /// What makes delegations near to each other.
  enum Basis: Sendable {
    /// The drafts that they sponsor.
    case sponsorship
    /// How alike they vote.
    case agreement(any AgreementMeasure, VoteOptions)

    /// Reads `--by` and the options that mean something with one of its values only.
    init(_ line: TypedLine) throws(UsageError) {
      let by = try line.choice(byOption, as: Word.self) ?? .sponsorship
      let measure = try line.choice(measureOption, as: AgreementChoice.self)?.measure
      switch by {
      case .sponsorship:
        let ofVotes = [
          measureOption, VoteOptions.consensusOption, VoteOptions.consensusWeightOption, VoteOptions.divisionOption,
        ]
        if let option = ofVotes.first(where: line.has) { throw .needsOption(option.typedName, "--by agreement") }
        self = .sponsorship
      case .agreement:
        if let option = [SharedOptions.roles, SharedOptions.withoutRosters].first(where: line.has) {
          throw .exclusive(first: option.typedName, second: "--by agreement")
        }
        self = .agreement(measure ?? LijphartAgreement(), try VoteOptions(line))
      }
    }

    /// The basis as it is typed.
    enum Word: String, CaseIterable, Sendable { case sponsorship, agreement }
  }

  static let byOption = OptionDefinition(
    name: "by", value: .oneOf(placeholder: "WHAT", Basis.Word.allCases.map(\.rawValue)), fallback: "sponsorship",
    group: .own, help: "What makes delegations near to each other")
  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(
      placeholder: "MEASURE", AgreementMeasures.all.filter { $0.fullAgreement != nil }.map(\.name)),
    fallback: "lijphart", group: .own, help: "What is measured of the votes of two delegations, with --by agreement")

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
    let bytes: [UInt8]
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
      func blocs(_ partition: Partition, _ method: String) -> [UInt8] {
        if let format = settings.networkFormat {
          let rules = comparison.methods.adding(agreement.rule, "\(options.consensus)", "blocs by \(method)")
          return format.bytes(network(partition, agreement, comparison, rules))
        }
        return ResultTable.blocs(partition, agreement, method: method, names: comparison.names, by: alphabet)
          .bytes(settings.format ?? .csv)
      }
      switch cut {
      case .none:
        bytes = ResultTable.tree(
          tree,
          preface: "# Tree\n\nMethod: \(tree.linkage.rawValue) linkage of \(distance). "
            + "\(agreement.statement.escaped).\n\n"
        ).bytes(settings.format ?? .csv)
      case .count(let count):
        bytes = blocs(try tree.cut(count: count), tree.method(count: count, distance: distance))
      case .height(let height):
        bytes = blocs(tree.cut(height: height), tree.method(height: height, distance: distance))
      }
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    try Output.write(bytes, to: settings.output)
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
      preface: "# Blocs\n\nMethod: \(method.escaped). \(partition.blocCount) blocs. "
        + "\(agreement.statement.escaped).\n\n")
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
