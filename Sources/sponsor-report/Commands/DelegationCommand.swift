import Analytics
import Sponsors

/// `sponsor-report delegation`: a brief on one delegation.
struct DelegationCommand: Command {
  static let definition = CommandDefinition(
    name: "delegation",
    abstract: "Write a brief on one delegation",
    discussion:
      "The brief says in sentences what the delegation sponsored, joined and left, who its nearest partners are and "
      + "whether that is beyond chance, from which texts of its groups it stayed away, what changed between sessions, "
      + "how it voted against its partners, what it explained, and where each is printed. --format html writes it as a "
      + "page for a browser or for print; csv, json and xlsx write its partners, a row each.",
    arguments: [
      ArgumentDefinition(
        placeholder: "COUNTRY", count: .one, isDelegation: true,
        help: "A delegation, by its code or a name in any of the six languages"),
      .inputs,
    ],
    options: [
      SharedOptions.format([.markdown, .csv, .json, .xlsx], hasPage: true), SharedOptions.csv,
      SharedOptions.outputFile, SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading + [SharedOptions.seed],
    example: ("delegation KEN documents", "what Kenya sponsored, with whom, and what changed"))

  /// What was typed for the delegation.
  let country: String
  let inputs: [FilePath]
  let settings: Settings

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    settings = try Settings(line)
    guard let country = line.arguments.first?.text else { throw .missingArgument(placeholder: "COUNTRY", instead: []) }
    self.country = country
    inputs = try line.inputs(skipping: 1)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    // Before the reading, which takes a while: a name that is not surely one delegation is said at once.
    guard let registry = CountryRegistry.make(settings.tables, messages),
      let code = registry.delegationCode(named: country, settings.names, messages),
      let corpus = try Corpus.read(inputs, settings, messages),
      let alphabet = corpus.registry.alphabet(settings, messages),
      let counted = settings.selection.selection(
        defaultRoles: [.sponsor, .cosponsor], corpus.registry, settings.names, messages)
    else { return .failed }
    var kept = counted
    kept.roles = settings.selection.roles.map(Set.init) ?? Set(Role.allCases)
    let report = Report(
      corpus, selection: counted, kept: kept, names: alphabet, seed: settings.seed,
      jobs: settings.jobs, progress: messages.progress)
    let briefs = Briefs(report)
    if settings.wantsPage {
      let page = BriefHTML(names: alphabet.language) { _ in nil }.page(briefs.brief(on: code))
      try Output.write(Array(page.utf8), to: settings.output)
    } else {
      let form = AnswerForm(asked: settings.format, usual: .markdown, to: settings.output)
      if form.format == .csv { messages.note(briefs.methods.sentence) }
      let bytes =
        form.format == .markdown
        ? Array(BriefMarkdown { _ in nil }.page(briefs.brief(on: code)).utf8)
        : briefs.partners(of: code).bytes(settings.form(form.format), methods: briefs.methods)
      try form.write(bytes)
    }
    return corpus.exitCode(strict: settings.strict)
  }
}
