import Sponsors

/// Groups side by side: how much each voted as one, against everybody and against random groups of its size.
public struct CohesionTable: Sendable {
  /// The groups, of one matrix.
  public let groups: [GroupCohesion]
  /// The measures, with columns each.
  public let measures: [any CohesionMeasure]
  /// Number of random groups drawn for each; 0 for none.
  public let draws: Int
  /// The seed of the random numbers.
  public let seed: UInt64
  // By group, then by the measure's name.
  private let baselines: [[String: RandomGroupBaseline]]

  /// The table of `groups`, each with its own baseline of `draws` random groups from `seed`; `afterDraw` is called after each.
  /// - Complexity: that of the baselines.
  public init(
    _ groups: [GroupCohesion], measures: [any CohesionMeasure] = CohesionMeasures.all, draws: Int = 1000,
    seed: UInt64 = 1, afterDraw: () -> Void = {}
  ) {
    self.groups = groups
    self.measures = measures
    self.draws = max(0, draws)
    self.seed = seed
    baselines = groups.map { group in
      let found = group.baselines(of: measures, draws: draws, seed: seed, afterDraw: afterDraw)
      return Dictionary(found.map { ($0.measure, $0) }) { first, _ in first }
    }
  }

  /// What was measured, with which choices, on one line; every row of a CSV file has it.
  public var statement: String {
    let baseline =
      draws == 0
      ? Self.noBaseline
      : "baseline of \(draws) random groups as large, drawn from those voting, SplitMix64 from seed \(seed), "
        + "share = draws at or above the group"
    return "\(formulas); \(means); \(baseline); \(compared)"
  }

  /// The measures and their choices, each a phrase for the sentence on methods, which says itself which votes and names
  /// the seed.
  public var rules: [String] {
    [
      formulas, means,
      draws == 0
        ? Self.noBaseline
        : "baseline of \(draws) random groups as large, drawn from those voting with SplitMix64, "
          + "share = draws at or above the group",
    ]
  }

  private var formulas: String {
    measures.map { "\($0.name): \($0.title), \($0.formula)" }.joined(separator: "; ")
  }

  private var means: String {
    "means over votes in which at least \(minimum) members voted; world = all who voted"
  }

  private static let noBaseline = "no random groups"

  /// The table as CSV: `group`, its `name` where names are given, `members`, `votes`, `votes_left_out`, `plurality_share`, then for each measure its
  /// mean, the number of votes it is defined in, the mean of all who voted, the difference, the mean of the random
  /// groups and the share of them at or above; last `statement`. - Complexity: O(groups × votes).
  public func csv(names: ((_ group: String) -> String)? = nil) -> [UInt8] {
    CSVWriter.bytes { writeRows(names: names, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: ((_ group: String) -> String)? = nil, to sink: inout some RowSink) {
    let statement = statement
    for column in columns(named: names != nil) { sink.cell(column.title) }
    sink.cell("statement")
    sink.endRow()
    for (index, group) in groups.enumerated() {
      sink.cell(group.name)
      if let names { sink.cell(names(group.name)) }
      sink.cell(group.loyalties.count)
      sink.cell(group.entries.count)
      sink.cell(group.leftOutCount)
      for value in values(of: index) { sink.cell(value) }
      sink.cell(statement)
      sink.endRow()
    }
  }

  /// The table as Markdown, under what was measured, with `methods` in its foot. - Complexity: O(groups × votes).
  public func markdown(methods: Methods, names: ((_ group: String) -> String)? = nil) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    for (index, group) in groups.enumerated() {
      table.cell(group.name)
      if let names { table.cell(names(group.name)) }
      table.cell(group.loyalties.count)
      table.cell(group.entries.count)
      table.cell(group.leftOutCount)
      for value in values(of: index) { table.cell(value) }
      table.endRow()
    }
    return "# Cohesion\n\nMeasures: \(MarkdownTable.escaped(formulas)). Empty where undefined.\n\n" + table.text
      + methods.markdownFoot
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    [("group", false)] + (named ? [("name", false)] : [])
      + [("members", true), ("votes", true), ("votes_left_out", true)] + valueColumns.map { ($0, true) }
  }

  /// What `values(of:)` gives, as the columns are called.
  public var valueColumns: [String] {
    ["plurality_share"]
      + measures.flatMap { measure in
        ["", "_votes", "_world", "_difference", "_random", "_random_share"].map { "\(measure.name)\($0)" }
      }
  }

  /// The numbers of the group at `index`, nil where undefined. - Complexity: O(votes × measures).
  public func values(of index: Int) -> [Double?] {
    let group = groups[index]
    var values = [group.meanPluralityShare]
    for measure in measures {
      let (own, world) = (group.mean(of: measure), group.worldMean(of: measure))
      let baseline = baselines[index][measure.name]
      values += [own?.value, own.map { Double($0.votes) } ?? 0, world?.value]
      if let own, let world { values.append(own.value - world.value) } else { values.append(nil) }
      values += [baseline?.mean, baseline?.share]
    }
    return values
  }

  private var minimum: String {
    Set(groups.map(\.minimumVoting)).sorted().map(String.init).joined(separator: " or ")
  }

  private var compared: String { groups.first.map { VoteStatement.compared($0.matrix) } ?? "no group" }
}
