import Analytics
import Sponsors

/// `sponsor-report cohesion`: how much groups voted as one.
struct CohesionCommand: Command {
  static let definition = CommandDefinition(
    name: "cohesion",
    abstract: "Measure how much groups voted as one in recorded votes",
    discussion:
      "A delegation counts for a group in the votes of the days on which it belonged to it. Beside each measure "
      + "stand its mean of all who voted, and of random groups as large as the group was in each vote.",
    arguments: [.inputs],
    options: [
      groupsOption, votesOption, drawsOption, SharedOptions.format(Format.allCases), SharedOptions.csv,
      SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofDocuments + [VoteOptions.divisionOption] + SharedOptions.ofReading + [SharedOptions.seed],
    exclusive: [["votes", "draws"]],
    example: (
      "cohesion ledger.csv --group EU,ASEAN,G77", "how much each of the three voted as one, and against chance"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let options: VoteOptions
  /// What was typed for the groups; empty for the standard ones.
  let groups: [String]
  /// One row a vote instead of one row a group.
  let votes: Bool
  /// Number of random groups.
  let draws: Int

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    options = try VoteOptions(line)
    groups = try line.texts(Self.groupsOption)
    votes = line.has(Self.votesOption)
    draws = try line.whole(Self.drawsOption) ?? Self.standardDraws
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try VoteComparison.read(inputs, settings, options, messages) else { return .failed }
    let registry = comparison.registry
    var codes: [DelegationCode] = []
    for name in groups {
      guard let code = registry.groupCode(named: name, settings.names, messages) else { return .failed }
      if !codes.contains(code) { codes.append(code) }
    }
    if groups.isEmpty { codes = registry.standardVotingGroups }
    let cohesion = GroupCohesion.groups(codes, of: registry, in: comparison.matrix)
    let names = { registry.groupName($0, in: settings.names) }
    let format = settings.format ?? .csv
    let methods: Methods
    let bytes: [UInt8]
    if votes {
      methods = comparison.methods.adding(GroupCohesion.rules(of: cohesion))
      bytes =
        switch format {
        case .csv: CSVWriter.bytes(settings.csv) { GroupCohesion.writeRows(cohesion, to: &$0) }
        case .xlsx:
          Workbook.bytes(settings.form(format), notes: [methods.sentence]) {
            GroupCohesion.writeRows(cohesion, to: &$0)
          }
        case .markdown, .json: ResultTable.votes(of: cohesion).bytes(settings.form(format), methods: methods)
        }
    } else {
      let progress = messages.progress
      let table = progress.during("drawing", "groups", of: cohesion.count * draws) {
        CohesionTable(cohesion, draws: draws, seed: settings.seed) { progress.advance() }
      }
      methods = comparison.methods.adding(table.rules, seed: draws > 0 ? settings.seed : nil)
      bytes =
        switch format {
        case .csv: CSVWriter.bytes(settings.csv) { table.writeRows(names: names, to: &$0) }
        case .xlsx:
          Workbook.bytes(settings.form(format), notes: [methods.sentence]) { table.writeRows(names: names, to: &$0) }
        case .markdown: Array(table.markdown(methods: methods, names: names).utf8)
        case .json: table.json(methods: methods, names: names)
        }
    }
    messages.note(methods, besides: format)
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }

  private static let standardDraws = 1000

  static let groupsOption = OptionDefinition(
    name: "group", value: .text(placeholder: "GROUP"), takesList: true,
    fallback: VotingGroups.codes.joined(separator: " "), group: .own, help: "The groups, by code or name")
  static let votesOption = OptionDefinition(
    name: "votes", group: .own, help: "Write one row for each group and vote, with who broke ranks")
  static let drawsOption = OptionDefinition(
    name: "draws", value: .whole(placeholder: "N", 0...1_000_000), fallback: "1000", group: .own,
    help: "Draw N random groups to hold each against")
}
