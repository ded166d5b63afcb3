import Analytics
import Sponsors

/// Who is behind which text, in all inputs of a run: what the commands that compare delegations begin with.
struct Comparison {
  /// What is counted.
  let selection: Selection
  /// The delegations and texts counted.
  let incidence: IncidenceMatrix
  /// The names and alphabets.
  let registry: CountryRegistry
  /// The name to print beside a code.
  let names: DelegationNames
  /// Everything that was read, with the ledger that `incidence` was counted in.
  let corpus: Corpus
  /// How the run ends if nothing else goes wrong.
  let exitCode: ExitCode

  /// What every result that is computed from `incidence` says of how it was made; a command adds its own rules.
  var methods: Methods {
    Methods(
      counted: selection.description, size: "R = \(incidence.textCount) texts",
      program: "sponsor-report \(programVersion)")
  }

  /// Reads the inputs and counts; nil, after saying why, where nothing can be read or counted at all.
  ///
  /// R and what is counted are said on standard error, because a CSV file has no place for them.
  static func read(
    _ inputs: [FilePath], _ settings: Settings, _ messages: Messages
  ) throws(OutputError) -> Comparison? {
    guard let corpus = try Corpus.read(inputs, settings, messages),
      let selection = settings.selection.selection(
        defaultRoles: [.sponsor, .cosponsor], corpus.registry, settings.names, messages)
    else { return nil }
    let incidence = IncidenceMatrix(ledger: corpus.ledger, selection: selection)
    messages.note("R = \(incidence.textCount) texts compared; counted: \(selection)")
    let (registry, language) = (corpus.registry, settings.names)
    return Comparison(
      selection: selection, incidence: incidence, registry: registry,
      names: { registry.name(of: $0, in: language) }, corpus: corpus,
      exitCode: corpus.exitCode(strict: settings.strict))
  }
}
