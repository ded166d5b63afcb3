import Analytics
import Sponsors

/// `sponsor-report ideal-points`: where delegations stand on one line, session by session.
struct IdealPointsCommand: Command {
  static let definition = CommandDefinition(
    name: "ideal-points",
    abstract: "Place delegations on one line by their votes, session by session",
    discussion:
      "An ordinal probit model with in favour, abstaining and against; who is absent is missing. Each session has mean "
      + "0 and standard deviation 1, and the United States is positive. Votes that divide nobody are left out and "
      + "counted, delegations with fewer than --min-votes others are left out and named. Votes on paragraphs, "
      + "amendments and motions count only where --division asks for them.",
    arguments: [.inputs],
    options: [
      byOption, minimumOption, SharedOptions.format(Format.allCases), SharedOptions.csv, SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofDocuments + [SharedOptions.group, VoteOptions.divisionOption] + SharedOptions.ofReading,
    example: (
      "ideal-points un_votes.csv un_roll_calls.csv --session 73",
      "one row for each delegation that voted in the session"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let options: VoteOptions
  let source: Source
  let model: IdealPointModel

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    options = try VoteOptions(line)
    source = try line.choice(Self.byOption, as: Source.self) ?? .votes
    model = IdealPointModel(minimumVotes: try line.whole(Self.minimumOption) ?? 10)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    let estimator: Estimator?
    switch source {
    case .votes: estimator = try VoteComparison.read(inputs, settings, options, messages).map(Estimator.init)
    case .sponsorship: estimator = try Comparison.read(inputs, settings, messages).map(Estimator.init)
    }
    guard let estimator else { return .failed }
    var sessions: [IdealPoints] = []
    var failures = 0
    let (model, estimate) = (model, estimator.estimate)
    let progress = messages.progress
    progress.during("placing delegations of", "sessions", of: estimator.sessions.count) {
      mapInOrder(estimator.sessions, jobs: settings.jobs ?? processorCount) { session in
        defer { progress.advance() }
        return Result { () throws(IdealPointError) in try estimate(session, model) }
      } deliver: { outcome in
        switch outcome {
        case .success(let points): sessions.append(points)
        case .failure(let error):
          // A session with too few votes is no failure of the others.
          if case .notConverged = error { failures += 1 }
          messages.problem("\(error)")
        }
      }
    }
    for points in sessions { messages.note(points.summary(of: source)) }
    guard !sessions.isEmpty else {
      if estimator.sessions.isEmpty { messages.problem("nothing to place anybody by: no vote or text is counted") }
      return .failed
    }
    var methods = estimator.methods
    methods.rules.append(source.rule)
    methods.rules += model.rules
    methods.rules.append("sign: " + Self.signs(sessions))
    let format = settings.format ?? .csv
    if format == .csv { messages.note(methods.sentence) }
    try Output.write(
      Self.table(sessions, estimator.names).bytes(settings.form(format), methods: methods), to: settings.output)
    return failures > 0 ? .failed : estimator.exitCode
  }

  private static func table(_ sessions: [IdealPoints], _ names: DelegationNames) -> ResultTable {
    var table = ResultTable([
      ("session", true), ("country", false), ("name", false), ("ideal_point", true), ("standard_error", true),
      ("lower", true), ("upper", true), ("votes", true),
    ])
    for points in sessions {
      for point in points.estimates {
        table.rows.append([
          .number(points.session.map(Double.init)), .text(point.delegation.text), .text(names(point.delegation)),
          .number(point.position), .number(point.standardError), .number(point.lower), .number(point.upper),
          .number(Double(point.votes)),
        ])
      }
    }
    return table
  }

  /// Which delegation says the sign, and in which sessions if they differ.
  private static func signs(_ sessions: [IdealPoints]) -> String {
    let signs = sessions.map { $0.orientation.description }
    var distinct: [String] = []
    for sign in signs where !distinct.contains(sign) { distinct.append(sign) }
    guard distinct.count > 1 else { return distinct.joined() }
    return distinct.map { sign in
      let here = sessions.filter { $0.orientation.description == sign }
      let places = here.map { $0.session.map { "session \($0)" } ?? "an unknown session" }
      return sign + " in " + places.joined(separator: ", ")
    }.joined(separator: ", ")
  }

  static let byOption = OptionDefinition(
    name: "by", value: .oneOf(placeholder: "WHAT", Source.allCases.map(\.rawValue)), fallback: "votes", group: .own,
    help: "What places delegations: how they voted, or which texts they sponsored")
  static let minimumOption = OptionDefinition(
    name: "min-votes", value: .whole(placeholder: "N", 1...1_000_000), fallback: "10", group: .own,
    help: "Place only delegations with N or more votes (or texts) that divide anybody")
}

extension IdealPointsCommand {
  /// What places delegations.
  enum Source: String, CaseIterable, Sendable {
    /// How they voted.
    case votes
    /// Which texts they sponsored.
    case sponsorship

    /// The model in a word for the methods sentence.
    var rule: String {
      switch self {
      case .votes: "ideal points by ordinal probit, P(in favour) = Phi(gamma1 - beta theta), absent = missing"
      case .sponsorship:
        "ideal points by binary probit, 1 = sponsor, 0 = present and not a sponsor, not present = missing"
      }
    }
  }

  /// The sessions of the inputs, and how each is estimated.
  struct Estimator {
    let sessions: [Int?]
    let estimate: @Sendable (Int?, IdealPointModel) throws(IdealPointError) -> IdealPoints
    let methods: Methods
    let names: DelegationNames
    let exitCode: ExitCode

    init(_ comparison: VoteComparison) {
      let matrix = comparison.matrix
      sessions = IdealPoints.sessions(of: matrix)
      estimate = { session, model throws(IdealPointError) in
        try IdealPoints(votes: matrix, session: session, model: model)
      }
      (methods, names, exitCode) = (comparison.methods, comparison.names, comparison.exitCode)
    }

    init(_ comparison: Comparison) {
      let (ledger, registry) = (comparison.corpus.ledger, comparison.registry)
      let selection = comparison.selection
      sessions = IdealPoints.sessions(of: ledger, selection: selection)
      estimate = { session, model throws(IdealPointError) in
        try IdealPoints(sponsorship: ledger, selection: selection, session: session, registry: registry, model: model)
      }
      (methods, names, exitCode) = (comparison.methods, comparison.names, comparison.exitCode)
    }
  }
}

extension IdealPoints {
  /// What was used and what was left out, for standard error.
  fileprivate func summary(of source: IdealPointsCommand.Source) -> String {
    let counted = source == .votes ? "votes" : "texts"
    var text = session.map { "session \($0)" } ?? "session unknown"
    text += ": \(voteCount) \(counted) place \(estimates.count) delegations, \(unanimousCount) others divide nobody; "
    text += "converged after \(iterations) iterations"
    if !leftOut.isEmpty { text += "; too few \(counted): " + leftOut.map(\.text).joined(separator: ", ") }
    return text
  }
}
