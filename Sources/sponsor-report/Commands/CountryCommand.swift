import Sponsors

/// `sponsor-report country`: what the registry makes of a name.
struct CountryCommand: Command {
  static let definition = CommandDefinition(
    name: "country",
    abstract: "Look up names of delegations, or the members of a group",
    discussion:
      "A name is read as in a list of sponsors, on the day of --on. Where more than one delegation remains, all "
      + "are listed; none is chosen.",
    arguments: [
      ArgumentDefinition(placeholder: "NAME", count: .any, help: "A name or code in any of the six languages")
    ],
    options: [
      onOption, listOption, groupOption, SharedOptions.format(Format.allCases), SharedOptions.outputFile,
      SharedOptions.names, SharedOptions.tables, SharedOptions.strict, SharedOptions.quiet,
    ],
    exclusive: [["list", "group"]],
    example: (
      "country \"Côte d'Ivoire\" Zaire --on 1990-01-01", "the code and the official name of each that day"
    ))

  /// What is asked.
  enum Question: Equatable, Sendable {
    /// What each of these names means.
    case names([String])
    /// Every delegation of the registry.
    case list
    /// Who belongs to the group.
    case members(String)
  }

  let question: Question
  /// The day on which names and memberships are looked up; nil if not told.
  let day: Day?
  let settings: Settings

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    let group = try line.text(Self.groupOption)
    if let option = line.has(Self.listOption) ? "--list" : group == nil ? nil : "--group" {
      if !line.arguments.isEmpty { throw .exclusiveWithArgument(option: option, placeholder: "NAME") }
      question = group.map(Question.members) ?? .list
    } else {
      guard !line.arguments.isEmpty else {
        throw .missingArgument(placeholder: "NAME", instead: ["--list", "--group"])
      }
      question = .names(line.arguments.map(\.text))
    }
    day = try line.day(Self.onOption)
    settings = try Settings(line)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode { notConnected(messages) }

  static let onOption = OptionDefinition(
    name: "on", value: .day, fallback: "any day", group: .own, help: "Look it up as of DAY (as 2021-11-12)")
  static let listOption = OptionDefinition(
    name: "list", group: .own, help: "List every delegation of the registry")
  static let groupOption = OptionDefinition(
    name: "group", value: .text(placeholder: "GROUP"), group: .own, help: "List the members of GROUP")
}
