import Analytics
import Sponsors

extension ClustersCommand {
  /// What is asked of the blocs.
  enum Question: Equatable, Sendable {
    /// Who is in which.
    case blocs
    /// How sure they are, over this many draws of texts, and as many of chance.
    case stability(draws: Int)
    /// How they went from session to session: delegation by delegation, or as flows.
    case history(flows: Bool)

    /// Reads `--stability`, `--over-sessions` and `--flows`, which need blocs of sponsors: `findsBlocs` says whether
    /// the other options ask for any, `byVotes` whether of voters.
    init(_ line: TypedLine, findsBlocs: Bool, byVotes: Bool) throws(UsageError) {
      let draws = try line.whole(stabilityOption)
      let isHistory = line.has(overSessionsOption)
      if line.has(flowsOption), !isHistory {
        throw .needsOption(flowsOption.typedName, overSessionsOption.typedName)
      }
      let given = isHistory ? overSessionsOption : draws != nil ? stabilityOption : nil
      if let given, byVotes { throw .exclusive(first: given.typedName, second: "--by agreement") }
      if let given, !findsBlocs {
        throw .needsOneOf(given.typedName, [countOption, heightOption, silhouetteOption].map(\.typedName))
      }
      if draws == nil, line.has(SharedOptions.seed) { throw .needsOption("--seed", stabilityOption.typedName) }
      if isHistory {
        self = .history(flows: line.has(flowsOption))
      } else if let draws {
        self = .stability(draws: draws)
      } else {
        self = .blocs
      }
    }
  }

  static let stabilityOption = OptionDefinition(
    name: "stability", value: .whole(placeholder: "N", 19...100_000), group: .own,
    help: "Say how sure the blocs are: draw the texts N times anew, and N times by chance (200 is usual)")
  static let overSessionsOption = OptionDefinition(
    name: "over-sessions", group: .own,
    help: "Find the blocs of each session and follow them: who stayed, joined, left or moved")
  static let flowsOption = OptionDefinition(
    name: "flows", group: .own,
    help: "With --over-sessions, a row for each way from bloc to bloc instead of each delegation")

  /// The options of these questions.
  static let questionOptions = [stabilityOption, overSessionsOption, flowsOption]
}
