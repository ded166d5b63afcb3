import Glibc
import Sponsors

/// What the options that several commands share mean for this run. What is not given has its default.
struct Settings: Sendable {
  /// Language of the names of delegations.
  var names: Language
  /// The form of the output, nil if not told or if it is that of a network.
  var format: Format?
  /// The form of a network, nil if a table is asked for.
  var networkFormat: NetworkFormat?
  /// Whether a page for a browser is asked for.
  var wantsPage = false
  /// What comma-separated values look like.
  var csv: CSVForm
  /// The command, and what it does.
  var command: (name: String, abstract: String)
  /// Where the result goes, nil for standard output (or the default folder).
  var output: FilePath?
  /// Which documents and actions are taken.
  var selection: SelectionOptions
  /// A folder of tables to read instead of the program's own.
  var tables: FilePath?
  /// Seed of whatever is drawn at random.
  var seed: UInt64
  /// Exit with 1 if something was unread or an audit failed.
  var strict: Bool
  /// Say only what went wrong.
  var quiet: Bool
  /// How many documents are read at a time, nil for as many as there are processors.
  var jobs: Int?

  /// Reads the shared options of a line; those that do not apply to its command have their defaults.
  init(_ line: TypedLine) throws(UsageError) {
    names = try line.choice(SharedOptions.names, as: Language.self) ?? .en
    switch try line.choice(SharedOptions.format(Format.allCases), as: OutputForm.self) {
    case .table(let table): format = table
    case .network(let network): networkFormat = network
    case .page: wantsPage = true
    case nil: break
    }
    csv = try line.choice(SharedOptions.csv, as: CSVForm.self) ?? .rfc
    command = (line.command.name, line.command.abstract)
    output = try line.path(SharedOptions.outputFile)
    selection = try SelectionOptions(line)
    tables = try line.path(SharedOptions.tables)
    seed = UInt64(try line.whole(SharedOptions.seed) ?? 1)
    strict = line.has(SharedOptions.strict)
    quiet = line.has(SharedOptions.quiet)
    jobs = try line.whole(SharedOptions.jobs)
    try refuseUnsuited(line)
  }
}

extension Settings {
  /// Refuses a form of CSV where none is written, and a workbook on a terminal, which would not show it.
  private func refuseUnsuited(_ line: TypedLine) throws(UsageError) {
    let formats = line.command.option(named: "format")?.value.allowed ?? []
    let written = format?.rawValue ?? networkFormat?.rawValue ?? formats.first ?? Format.csv.rawValue
    if line.has(SharedOptions.csv), written != Format.csv.rawValue {
      let typed = "--csv \(csv.rawValue)"
      if format == nil, networkFormat == nil { throw .needsOption(typed, "--format csv") }
      throw .exclusive(first: typed, second: "--format \(written)")
    }
    if format == .xlsx, output.map(\.isDash) ?? true, Descriptor.isTerminal(STDOUT_FILENO) {
      throw .notOnTerminal(option: "--format xlsx")
    }
  }
}

/// Which documents and which of their actions are taken.
struct SelectionOptions: Sendable {
  /// The first and the last day, nil for no limit.
  var from: Day?
  var until: Day?
  /// Numbers of sessions; empty for all.
  var sessions: [Int]
  /// Symbols of bodies; empty for all.
  var bodies: [String]
  /// What was typed for a group, nil for all delegations.
  var group: String?
  /// The roles taken; nil for those the command takes if not told.
  var roles: [Role]?
  /// Whether only what was before the decision is taken, or only what was after it; nil for both.
  var timing: Timing?
  /// Whether rows that come from a roster only are left out.
  var withoutRosters: Bool
  /// Whether members in none of a vote's lists are added.
  var withAbsent: Bool

  /// Reads the options of a line that select.
  init(_ line: TypedLine) throws(UsageError) {
    from = try line.day(SharedOptions.from)
    until = try line.day(SharedOptions.until)
    if let from, let until, until < from { throw .emptyPeriod(from: from.iso, until: until.iso) }
    sessions = try line.wholes(SharedOptions.session)
    bodies = try line.texts(SharedOptions.body)
    // A command that takes a list of groups reads it itself.
    let isList = line.command.option(named: SharedOptions.group.name)?.takesList ?? false
    group = isList ? nil : try line.text(SharedOptions.group)
    let roles = try line.choices(SharedOptions.roles, as: Role.self)
    self.roles = roles.isEmpty ? nil : roles
    timing = try line.choice(SharedOptions.timing, as: Timing.self)
    withoutRosters = line.has(SharedOptions.withoutRosters)
    withAbsent = line.has(SharedOptions.withAbsent)
  }
}
