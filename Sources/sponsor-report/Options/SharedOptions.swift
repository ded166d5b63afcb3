import Sponsors

/// The options that several commands have, each defined once.
enum SharedOptions {
  static let help = OptionDefinition(
    name: "help", short: "h", group: .general, help: "Show this help; -h shows the short one")
  static let version = OptionDefinition(
    name: "version", short: "V", group: .general, help: "Show the version")

  static let names = OptionDefinition(
    name: "names", value: .oneOf(placeholder: "LANGUAGE", ["en", "fr", "es", "ru", "zh", "ar"]),
    fallback: "en",
    group: .output, help: "Language of the names of delegations")
  static let outputFile = OptionDefinition(
    name: "output", short: "o", value: .path(placeholder: "FILE", isFolder: false),
    fallback: "standard output",
    group: .output, help: "Write to FILE, which is replaced only once everything is written")
  static let outputFolder = OptionDefinition(
    name: "output", short: "o", value: .path(placeholder: "DIR", isFolder: true), fallback: "report",
    group: .output, help: "Write the report to DIR; an earlier report there stays whole until the new one is")
  static let csv = OptionDefinition(
    name: "csv", value: .oneOf(placeholder: "FORM", CSVForm.allCases.map(\.rawValue)), fallback: "rfc", group: .output,
    help: "Form of CSV: rfc, as RFC 4180 has it; or excel, as French and German Excel open it: a byte order mark, "
      + "semicolons between cells, CR LF at the ends of lines, a comma before the decimals of numbers; an apostrophe "
      + "before a text that Excel would run as a formula stands in both")
  static let quiet = OptionDefinition(
    name: "quiet", short: "q", group: .output, help: "Say only what went wrong")

  static let from = OptionDefinition(
    name: "from", value: .day, group: .selection,
    help: "Only what happened on DAY (as 2021-11-12) or later")
  static let until = OptionDefinition(
    name: "until", value: .day, group: .selection, help: "Only what happened on DAY or earlier")
  static let session = OptionDefinition(
    name: "session", value: .whole(placeholder: "N", 1...999), takesList: true, group: .selection,
    help: "Only session N")
  static let body = OptionDefinition(
    name: "body", value: .text(placeholder: "BODY"), takesList: true, group: .selection,
    help: "Only what BODY did, by its symbol (A/C.3)")
  static let group = OptionDefinition(
    name: "group", value: .text(placeholder: "GROUP"), group: .selection,
    help: "Only delegations that belonged to GROUP on the day (EU, G77, AFRICAN …)")
  static let withoutRosters = OptionDefinition(
    name: "without-rosters", group: .selection,
    help: "Leave out the delegations that are not printed themselves but stand in a printed group's roster")
  static let withAbsent = OptionDefinition(
    name: "with-absent", group: .selection,
    help: "Add the members that stand in none of a recorded vote's lists, as not-voting")
  static let roles = OptionDefinition(
    name: "roles", value: .oneOf(placeholder: "ROLE", Role.allCases.map(\.rawValue)), takesList: true,
    group: .selection, help: "Only actions of these roles")
  static let timing = OptionDefinition(
    name: "timing", value: .oneOf(placeholder: "WHEN", Timing.allCases.map(\.rawValue)), group: .selection,
    help: "Only actions before, or after, the decision on the draft; its own list of sponsors is before, and what no "
      + "document places in time is neither")

  static let tables = OptionDefinition(
    name: "tables", value: .path(placeholder: "DIR", isFolder: true), group: .running,
    help: "Read the tables of countries, groups and formulas from DIR instead of the program's own")
  static let strict = OptionDefinition(
    name: "strict", group: .running, help: "Exit with 1 if a name was not read or an audit failed")
  static let jobs = OptionDefinition(
    name: "jobs", short: "j", value: .whole(placeholder: "N", 1...1024), fallback: "number of processors",
    group: .running, help: "Read N documents at a time; the result is the same for every N")
  static let seed = OptionDefinition(
    name: "seed", value: .whole(placeholder: "N", 0...Int.max), fallback: "1", group: .running,
    help: "Seed of whatever is drawn at random; the same seed gives the same bytes")

  /// `--format` with the formats that a command can write, the first being what it writes if not told.
  static func format(
    _ formats: [Format], networks: [NetworkFormat] = [], hasPage: Bool = false
  ) -> OptionDefinition {
    OptionDefinition(
      name: "format", short: "f",
      value: .oneOf(
        placeholder: "FORMAT",
        formats.map(\.rawValue) + networks.map(\.rawValue) + (hasPage ? [OutputForm.pageName] : [])),
      fallback: formats.first?.rawValue, group: .output, help: "Form of the output")
  }

  /// Which documents are taken.
  static let ofDocuments = [from, until, session, body]
  /// Which documents are taken, and which of their actions.
  static let ofActions = ofDocuments + [group, roles, timing, withoutRosters]
  /// What every command that reads inputs has.
  static let ofReading = [tables, strict, jobs, quiet]
}
