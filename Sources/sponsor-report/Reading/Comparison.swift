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
      rules: selection.timing == nil
        ? [] : ["\(undatedCount) actions left out, no document saying when they were done"],
      program: "sponsor-report \(programVersion)")
  }

  /// How many actions are not counted only because nothing says whether they were before or after the decision.
  private var undatedCount: Int {
    corpus.ledger.count { $0.timing == nil && selection.exclusion(of: $0) == .timing }
  }

  /// Reads the inputs and counts; nil, after saying why, where nothing can be read or counted at all.
  static func read(
    _ inputs: [FilePath], _ settings: Settings, _ messages: Messages
  ) throws(OutputError) -> Comparison? {
    guard let corpus = try Corpus.read(inputs, settings, messages),
      let selection = settings.selection.selection(
        defaultRoles: [.sponsor, .cosponsor], corpus.registry, settings.names, messages)
    else { return nil }
    let incidence = IncidenceMatrix(ledger: corpus.ledger, selection: selection)
    let (registry, language) = (corpus.registry, settings.names)
    return Comparison(
      selection: selection, incidence: incidence, registry: registry,
      names: { registry.name(of: $0, in: language) }, corpus: corpus,
      exitCode: corpus.exitCode(strict: settings.strict))
  }
}
