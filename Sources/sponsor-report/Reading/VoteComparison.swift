import Analytics
import Sponsors

/// Who voted how in all inputs of a run: what the commands on votes begin with.
struct VoteComparison {
  /// The delegations and votes compared.
  let matrix: VoteMatrix
  /// The names and groups.
  let registry: CountryRegistry
  /// The name to print beside a code.
  let names: DelegationNames
  /// How the run ends if nothing else goes wrong.
  let exitCode: ExitCode

  /// What every result that is computed from `matrix` says of how it was made; a command adds its own rules.
  var methods: Methods {
    Methods(
      counted: "\(matrix.selection)", size: "V = \(matrix.voteCount) of \(matrix.recordedCount) recorded votes",
      program: "sponsor-report \(programVersion)")
  }

  /// Reads the inputs; nil, after saying why, where nothing can be read at all.
  ///
  /// What in the votes cannot be so is said on standard error.
  static func read(
    _ inputs: [FilePath], _ settings: Settings, _ options: VoteOptions, _ messages: Messages
  ) throws(OutputError) -> VoteComparison? {
    guard let corpus = try Corpus.read(inputs, settings, messages),
      let selection = settings.selection.selection(
        defaultRoles: Set(Role.allCases), corpus.registry, settings.names, messages)
    else { return nil }
    let matrix = VoteMatrix(ledger: corpus.ledger, selection: VoteSelection(selection, options))
    let problems = matrix.problemsOfVotesCompared
    for problem in problems.prefix(shownProblems) { messages.note("\(problem)") }
    if problems.count > shownProblems { messages.note("and \(problems.count - shownProblems) more of the kind") }
    let (registry, language) = (corpus.registry, settings.names)
    return VoteComparison(
      matrix: matrix, registry: registry, names: { registry.name(of: $0, in: language) },
      exitCode: corpus.exitCode(strict: settings.strict, auditFailed: !problems.isEmpty))
  }

  private static let shownProblems = 10
}

extension VoteSelection {
  /// The votes that a selection of actions and the options on votes take; its roles are of no matter.
  init(_ selection: Selection, _ options: VoteOptions? = nil) {
    self.init(scope: selection.scope)
    guard let options else { return }
    divisions = Set(options.divisions.compactMap(\.division))
    withUnstatedDivision = options.divisions.contains(.unstated)
  }
}

extension VoteMatrix {
  /// What could not be so in the votes compared; what belongs to no vote may be one of them.
  fileprivate var problemsOfVotesCompared: [VoteProblem] {
    let compared = Set(votes.map(\.id))
    return problems.filter { problem in
      switch problem {
      case .severalPositions(let vote, _, _), .differentFacts(let vote, _, _): compared.contains(vote)
      case .noVoteNumber: true
      }
    }
  }
}
