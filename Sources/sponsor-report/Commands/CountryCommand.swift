import Sponsors

/// `sponsor-report country`: what the registry makes of a name.
struct CountryCommand: Command {
  static let definition = CommandDefinition(
    name: "country",
    abstract: "Look up names of delegations, or the members of a group",
    discussion:
      "A name or code is looked up on the day of --on. Where it is not surely one delegation, those it may be "
      + "are candidates; none is chosen.",
    arguments: [
      ArgumentDefinition(
        placeholder: "NAME", count: .any, isDelegation: true, help: "A name or code in any of the six languages")
    ],
    options: [
      onOption, listOption, groupOption, SharedOptions.format(Format.allCases), SharedOptions.csv,
      SharedOptions.outputFile,
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

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let registry = CountryRegistry.make(settings.tables, messages) else { return .failed }
    var code = ExitCode.done
    let table: ResultTable
    switch question {
    case .names(let names):
      let answers = NameAnswers(names, registry, day, settings.names)
      for sentence in answers.sentences { messages.note(sentence) }
      if settings.strict && !answers.areAllResolved { code = .unread }
      table = answers.table
    case .list:
      guard let alphabet = registry.alphabet(settings, messages) else { return .failed }
      table = .delegations(registry.entries(by: alphabet, on: day), isDated: day != nil)
    case .members(let group):
      guard let alphabet = registry.alphabet(settings, messages),
        let group = registry.groupCode(named: group, on: day, settings.names, messages)
      else { return .failed }
      let members = registry.memberships(of: group, on: day)
      if members.isEmpty { messages.note(registry.absence(of: group, on: day)) }
      if let sentence = registry.doubt(of: group, on: day) { messages.note(sentence) }
      table = .members(members, registry, day, by: alphabet)
    }
    let form = AnswerForm(asked: settings.format, usual: .csv, to: settings.output)
    try form.write(table.bytes(settings.form(form.format)))
    return code
  }

  static let onOption = OptionDefinition(
    name: "on", value: .day, fallback: "any day", group: .own, help: "Look it up as of DAY (as 2021-11-12)")
  static let listOption = OptionDefinition(
    name: "list", group: .own, help: "List every delegation of the registry")
  static let groupOption = OptionDefinition(
    name: "group", value: .text(placeholder: "GROUP"), group: .own, help: "List the members of GROUP")
}
